package io.github.papertag.claim;

import java.util.LinkedHashSet;
import java.util.Set;

/** Tells what is seen of a sentence before any rule is tried. */
final class SentenceTrace {

    private SentenceTrace() {}

    /**
     * Tells the sentence, its words of the lexicons, and its digits that are no numbers.
     *
     * @param text the clean text of the abstract
     */
    static void tell(String text, TaggedSentence s, Trace trace) {
        trace.step("sentence", text.substring(s.sentence().start(), s.sentence().end()));
        s.mentions().forEach(mention -> trace.step("lexicon", s.describe(mention)));
        Set<String> names = new LinkedHashSet<>();
        for (Token token : s.tokens()) {
            if (token.isWord() && token.word().digit()) {
                names.add(around(text, token, s));
            }
        }
        names.forEach(name -> trace.step("no number", name + " is read as a name or size"));
    }

    /** All that stands before and behind a token without a space, but for signs at both ends. */
    private static String around(String text, Token token, TaggedSentence s) {
        int from = token.start();
        while (from > s.sentence().start() && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        int to = token.end();
        while (to < s.sentence().end() && !Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        while (from < token.start() && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        while (to > token.end() && !Character.isLetterOrDigit(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }
}
