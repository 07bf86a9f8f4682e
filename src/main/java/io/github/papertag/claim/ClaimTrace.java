package io.github.papertag.claim;

import io.github.papertag.Claim;
import java.util.List;

/**
 * How the claims of a text were found: which quantities and words of the lexicons were seen, which rules were tried on each quantity,
 * and why a number was not a claim.
 *
 * @param steps what was done, in order
 * @param claims what came of it
 */
public record ClaimTrace(List<Step> steps, List<Claim> claims) {

    public ClaimTrace {
        steps = List.copyOf(steps);
        claims = List.copyOf(claims);
    }

    /**
     * One step.
     *
     * @param what kind of step: {@code sentence}, {@code lexicon}, {@code no number}, {@code quantity}, {@code tried}, {@code metric},
     *     {@code rule}, {@code no claim}, {@code data set} or {@code baseline}
     * @param detail for people to read
     */
    public record Step(String what, String detail) {}
}
