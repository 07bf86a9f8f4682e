package io.github.papertag.label;

import io.github.papertag.Paper;
import io.github.papertag.PaperDetails;
import io.github.papertag.read.PaperReader;
import io.github.papertag.read.ReadResult;
import java.io.Closeable;
import java.io.IOException;

/**
 * Knows which papers were seen before: by DOI, then by arXiv id, then by normalised title, where no two different DOIs
 * or arXiv ids speak against it. Memory is bounded; see {@link KeySet}. Not thread-safe.
 */
public final class Duplicates implements Closeable {

    /** No arXiv paper has had as many versions; a dump that tells of more must not fill the memory. */
    private static final int MAX_VERSION = 500;

    private final PaperKeys keys = new PaperKeys();
    private final KeySet seen = new KeySet();
    private final KeySet superseded = new KeySet();

    /**
     * Takes note of the versions of arXiv papers in a dump, before any is labelled, so that of several the latest is kept
     * and not the first.
     *
     * @throws IOException if the dump cannot be read
     */
    public void findVersions(PaperReader papers) throws IOException {
        for (ReadResult result = papers.next(); result != null; result = papers.next()) {
            if (result instanceof ReadResult.Accepted accepted) {
                addVersion(accepted.paper().details());
            }
        }
    }

    /**
     * Whether the paper was seen before, or a later version of it was found by {@link #findVersions}.
     *
     * @throws OutputException if the folder for temporary files is full
     */
    boolean isDuplicate(Paper paper) throws OutputException {
        PaperDetails details = paper.details();
        if (details.arxivId() != null
                && superseded.size() > 0
                && superseded.contains(keys.laterThan(details.arxivId(), version(details)))) {
            return true;
        }
        try {
            return !addAll(paper);
        } catch (IOException e) {
            throw new OutputException("the folder for temporary files", e);
        }
    }

    @Override
    public void close() {
        seen.close();
        superseded.close();
    }

    /** All keys are kept whatever matched, so that a chain of matches holds together. */
    private boolean addAll(Paper paper) throws IOException {
        PaperDetails details = paper.details();
        boolean isNew = details.doi() == null || seen.add(keys.doi(details.doi()));
        isNew &= details.arxivId() == null || seen.add(keys.arxiv(details.arxivId()));
        long[] titles = keys.title(paper);
        for (int i = 1; i < titles.length; i++) {
            isNew &= !seen.contains(titles[i]);
        }
        seen.add(titles[0]);
        return isNew;
    }

    private void addVersion(PaperDetails details) throws OutputException {
        if (details.arxivId() == null) {
            return;
        }
        try {
            for (int earlier = 1; earlier < version(details); earlier++) {
                superseded.add(keys.laterThan(details.arxivId(), earlier));
            }
        } catch (IOException e) {
            throw new OutputException("the folder for temporary files", e);
        }
    }

    private static int version(PaperDetails details) {
        return Math.min(details.arxivVersion(), MAX_VERSION);
    }
}
