package io.github.papertag.claim;

import java.util.List;

/**
 * How often a pattern can be tried anew at one quantity before it fails: each gap may end in as many ways as it has
 * tokens and one more, each optional element be there or not, and the ways multiply.
 */
final class PatternCost {

    /** Many times what any rule that comes with Papertag needs. */
    static final long MOST_WAYS = 100_000;

    private PatternCost() {}

    /**
     * Refuses a pattern that could take a text hostage.
     *
     * @throws IllegalArgumentException with the number of ways and what to do about it
     */
    static void check(List<Element> before, List<Element> after) {
        long ways = Math.max(ways(before), ways(after));
        if (ways > MOST_WAYS) {
            throw new IllegalArgumentException("its gaps and optional elements can be combined in more than "
                    + MOST_WAYS + " ways at one place; use fewer or shorter gaps on one side of the quantity");
        }
    }

    /** Ways in which the elements on one side of the quantity can stand; no more than just above the limit. */
    static long ways(List<Element> elements) {
        long ways = 1;
        for (Element element : elements) {
            long here = element instanceof Element.Gap gap ? gap.most() + 1 : element.optional() ? 2 : 1;
            ways = Math.min(ways * here, MOST_WAYS + 1);
        }
        return ways;
    }
}
