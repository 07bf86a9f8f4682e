package io.github.papertag.claim;

/** Cheap test whether a piece of text can hold a quantity at all; most sentences of an abstract can't. */
final class NumberHint {

    /** Stems of number words, in lower case; all quantities without a digit contain one. */
    private static final String[] STEMS = {
        "order",
        "half",
        "halv",
        "twice",
        "thrice",
        "doubl",
        "tripl",
        "quadrupl",
        "fold",
        "third",
        "quarter",
        "fourth",
        "fifth",
        "eighth",
        "tenth",
        "times",
        "percent",
        "per cent",
        "factor",
        "sub-",
        "a day",
        "an hour",
        "a minute",
        "zero",
        "points"
    };

    private NumberHint() {}

    static boolean anyIn(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                return true;
            }
            boolean wordStart = i == from || !Character.isLetter(text.charAt(i - 1)) || c == 'f';
            if (wordStart && "ohtdqfpesaz".indexOf(Character.toLowerCase(c)) >= 0 && stemAt(text, i, to)) {
                return true;
            }
        }
        return false;
    }

    private static boolean stemAt(String text, int at, int to) {
        for (String stem : STEMS) {
            if (at + stem.length() <= to && text.regionMatches(true, at, stem, 0, stem.length())) {
                return true;
            }
        }
        return false;
    }
}
