package io.github.papertag;

import org.jspecify.annotations.Nullable;

/**
 * What a dump says of a paper besides its title and abstract: by it the same paper is known again in another dump.
 *
 * @param doi its DOI in lower case, without a resolver's address ({@code 10.1000/xyz}), or null
 * @param arxivId its arXiv id without a version ({@code 2406.01234}, {@code cs/0112017}), or null
 * @param arxivVersion the version of the arXiv paper, 0 if not told
 * @param year the year in which it appeared, or null
 */
public record PaperDetails(
        @Nullable String doi,
        @Nullable String arxivId,
        int arxivVersion,
        @Nullable Integer year) {

    /** Nothing known. */
    public static final PaperDetails NONE = new PaperDetails(null, null, 0, null);
}
