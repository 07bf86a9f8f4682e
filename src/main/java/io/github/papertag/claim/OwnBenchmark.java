package io.github.papertag.claim;

import org.jspecify.annotations.Nullable;

/** Finds the benchmark that an abstract introduces before its results: a word that ends in "Bench". */
final class OwnBenchmark {

    private static final String ENDING = "ench";

    private OwnBenchmark() {}

    /** The last such name in {@code text} before {@code end}, or null. */
    static @Nullable NamedThing before(String text, int end) {
        int at = text.lastIndexOf(ENDING, end - ENDING.length());
        while (at > 0) {
            int last = at + ENDING.length();
            boolean wordEnds = last >= text.length() || !Character.isLetterOrDigit(text.charAt(last));
            int start = startOfName(text, at);
            boolean capital =
                    Character.toLowerCase(text.charAt(at - 1)) == 'b' && Character.isUpperCase(text.charAt(start));
            if (wordEnds && capital && at - 1 > start) {
                return new NamedThing(start, last);
            }
            at = text.lastIndexOf(ENDING, at - 1);
        }
        return null;
    }

    private static int startOfName(String text, int at) {
        int start = at;
        while (start > 0 && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '-')) {
            start--;
        }
        return start;
    }
}
