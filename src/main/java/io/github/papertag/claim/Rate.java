package io.github.papertag.claim;

import java.util.List;

/** Units of rates that no list has: "demonstrations per hour". */
final class Rate {

    /** What rates are given for; "50 samples per class" is no rate. */
    private static final WordSet RATED = WordSet.of(
            "second", "sec", "s", "minute", "hour", "day", "watt", "joule", "cycle", "kwh", "dollar", "character");

    private Rate() {}

    /** After "demonstrations per hour" or "km per charge" that begins at a token; the token itself if no rate does. */
    static int end(List<Token> tokens, int at) {
        for (int per = at + 1; per <= at + 2 && per + 1 < tokens.size(); per++) {
            boolean words = isWord(tokens, at) && isWord(tokens, per - 1) && isWord(tokens, per + 1);
            if (words && tokens.get(per).is("per") && RATED.has(tokens.get(per + 1))) {
                return per + 2;
            }
        }
        return at;
    }

    private static boolean isWord(List<Token> tokens, int i) {
        return tokens.get(i).isWord();
    }

    static String unit(List<Token> tokens, int from, int to) {
        StringBuilder unit = new StringBuilder();
        for (int i = from; i < to; i++) {
            unit.append(i == from ? "" : " ").append(tokens.get(i).lower());
        }
        return unit.toString();
    }
}
