package io.github.papertag.claim;

import java.util.List;

/** Tells a value that is compared from a level: "an mAP of 45.1%, 3.2% higher" is no list of two. */
final class Comparative {

    private Comparative() {}

    /** Whether a word of comparison or change stands right behind a token. */
    static boolean follows(List<Token> tokens, int i) {
        return i + 1 < tokens.size() && Lexicon.standard().isComparative(tokens, i + 1);
    }
}
