package io.github.papertag.label;

/**
 * Claims found in the papers of a run, duplicates left out.
 *
 * @param papers papers with at least one claim
 * @param claims all claims
 */
public record ClaimCounts(long papers, long claims) {

    /** Nothing found yet. */
    public static final ClaimCounts NONE = new ClaimCounts(0, 0);

    /** Both together. */
    public ClaimCounts plus(ClaimCounts other) {
        return new ClaimCounts(papers + other.papers, claims + other.claims);
    }
}
