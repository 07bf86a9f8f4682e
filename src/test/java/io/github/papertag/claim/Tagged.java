package io.github.papertag.claim;

import io.github.papertag.text.Sentence;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sentences as the claim engine sees them, for tests of its parts. */
final class Tagged {

    private Tagged() {}

    /** A text taken as one sentence, whether it ends like one or not. */
    static TaggedSentence of(String text) {
        return TaggedSentence.of(text, new Sentence(0, 0, text.length()), Lexicon.standard(), Units.standard());
    }

    /** All that a rule gives as examples and counterexamples, without marks. */
    static List<String> sentences(Rule rule) {
        return Stream.concat(rule.examples().stream().map(Rule.Example::text), rule.counterexamples().stream())
                .map(text -> MarkedText.of(text).text())
                .toList();
    }

    /** The first token that begins at a character or behind it. */
    static int token(TaggedSentence s, int character) {
        int at = 0;
        while (at < s.size() && s.token(at).start() < character) {
            at++;
        }
        return at;
    }

    static List<Quantity> quantities(String text) {
        return of(text).tokens().stream()
                .map(Token::quantity)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The quantities of a text as "words = value unit", or "low to high" for the value, one after the other. */
    static String described(String text) {
        return quantities(text).stream()
                .map(q -> text.substring(q.start(), q.end()) + " = " + number(q.value())
                        + (q.high() == null ? "" : " to " + number(q.high())) + " " + q.unit())
                .collect(Collectors.joining("; "));
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : Double.toString(value);
    }
}
