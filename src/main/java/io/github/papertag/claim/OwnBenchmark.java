package io.github.papertag.claim;

import org.jspecify.annotations.Nullable;

/** Finds the benchmark that an abstract introduces before its results: a word that ends in "Bench". */
final class OwnBenchmark {

    private static final String ENDING = "ench";

    private OwnBenchmark() {}

    /** The last such name that ends in {@code text} between two places, or null; looks at nothing before {@code from}. */
    static @Nullable NamedThing between(String text, int from, int end) {
        String part = text.substring(from, end);
        int at = from + part.lastIndexOf(ENDING);
        while (at > from) {
            int last = at + ENDING.length();
            boolean wordEnds = last >= text.length() || !Character.isLetterOrDigit(text.charAt(last));
            int start = startOfName(text, from, at);
            boolean capital =
                    Character.toLowerCase(text.charAt(at - 1)) == 'b' && Character.isUpperCase(text.charAt(start));
            if (wordEnds && capital && at - 1 > start) {
                return new NamedThing(start, last);
            }
            at = from + part.lastIndexOf(ENDING, at - from - 1);
        }
        return null;
    }

    private static int startOfName(String text, int from, int at) {
        int start = at;
        while (start > from && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '-')) {
            start--;
        }
        return start;
    }
}
