package io.github.papertag.evaluate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A paper with the labels that a reader gave it.
 *
 * @param id id of the paper, as in the labelled output
 * @param title the title
 * @param abstractText the abstract; empty in gold without text
 * @param labels for each facet, such as {@code areas}, the labels given
 * @param claims the claims that a reader found, or null if nobody looked for claims
 * @param textHash {@link #hash} of the abstract that the reader saw, or null if not known
 */
public record GoldRecord(
        String id,
        String title,
        String abstractText,
        Map<String, List<String>> labels,
        @Nullable List<ClaimFields> claims,
        @Nullable String textHash) {

    private static final int HASH_BYTES = 8;

    public GoldRecord {
        labels = Map.copyOf(labels);
        claims = claims == null ? null : List.copyOf(claims);
    }

    /** A record that comes with the abstract, or knows nothing of it. */
    public GoldRecord(
            String id,
            String title,
            String abstractText,
            Map<String, List<String>> labels,
            @Nullable List<ClaimFields> claims) {
        this(id, title, abstractText, labels, claims, null);
    }

    /** The first 16 hex digits of the SHA-256 of a text in UTF-8: by it one knows the text again without having it. */
    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The labels given in a facet. */
    public List<String> labels(String facet) {
        return labels.getOrDefault(facet, List.of());
    }
}
