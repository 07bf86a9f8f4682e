package io.github.papertag.claim;

import java.util.List;

/** Tells by the word behind a number whether it may count things. */
final class CountedThing {

    /** What may follow a number that counts nothing. */
    private static final WordSet NONE = ClaimWords.of("behind-plain-numbers");

    private CountedThing() {}

    /** "cut by 3/4 with caching" counts nothing, "chosen by 3/4 raters" may. */
    static boolean mayStandAt(List<Token> tokens, int i) {
        return i < tokens.size() && tokens.get(i).isWord() && !NONE.has(tokens.get(i));
    }
}
