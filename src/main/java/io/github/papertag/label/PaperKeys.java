package io.github.papertag.label;

import io.github.papertag.Paper;
import io.github.papertag.PaperDetails;
import io.github.papertag.PaperId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** 64-bit keys by which a paper is known again: quarters of SHA-256 hashes, which nobody can make to collide. */
final class PaperKeys {

    /** How many ways there are to have or lack a DOI and an arXiv id. */
    private static final int WAYS = 4;

    private final MessageDigest hash = sha256();

    long doi(String doi) {
        return key("doi", doi);
    }

    long arxiv(String id) {
        return key("arxiv", id);
    }

    /** Stands for the fact that there is a version of an arXiv paper later than this one. */
    long laterThan(String arxivId, int version) {
        return key("later-than-" + version, arxivId);
    }

    /**
     * Keys of a title together with the ways in which its paper may be identified otherwise. Index 0 is the paper's own
     * key; the others are those of papers with this title that may be the same: two papers that both have a DOI, or both
     * an arXiv id, are told apart by it and not by the title.
     */
    long[] title(Paper paper) {
        String title = PaperId.normalised(paper.title());
        String text = title.isEmpty() ? paper.title() : title;
        ByteBuffer hashed = hashed("title", text);
        int own = way(paper.details());
        long[] keys = new long[WAYS + 1];
        int count = 0;
        keys[count++] = hashed.getLong(own * Long.BYTES);
        for (int other = 0; other < WAYS; other++) {
            if ((other & own) == 0) {
                keys[count++] = hashed.getLong(other * Long.BYTES);
            }
        }
        return Arrays.copyOf(keys, count);
    }

    private static int way(PaperDetails details) {
        return (details.doi() == null ? 0 : 1) | (details.arxivId() == null ? 0 : 2);
    }

    private long key(String kind, String text) {
        return hashed(kind, text).getLong();
    }

    /** As many numbers as there are ways, none of which tells anything of the others. */
    private ByteBuffer hashed(String kind, String text) {
        hash.update(kind.getBytes(StandardCharsets.UTF_8));
        hash.update((byte) 0);
        return ByteBuffer.wrap(hash.digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
