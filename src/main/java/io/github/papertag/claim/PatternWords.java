package io.github.papertag.claim;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words of patterns, of which those are refused that no text can be read as. */
final class PatternWords {

    private PatternWords() {}

    /**
     * The words of an element such as {@code over|than}.
     *
     * @throws IllegalArgumentException if one of them can't be met; the message says what would do
     */
    static WordSet of(String alternatives) {
        if (alternatives.equals("|")) {
            return WordSet.of("|");
        }
        List<String> words = List.of(alternatives.split("\\|", -1));
        words.forEach(word -> check(word, alternatives));
        return WordSet.of(words);
    }

    private static void check(String word, String alternatives) {
        if (word.isEmpty()) {
            throw new IllegalArgumentException("element \"" + alternatives
                    + "\" has an alternative without a word; leave out the | that is too many");
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (!word.equals(lower)) {
            throw new IllegalArgumentException(
                    "word \"" + word + "\" is never met, as texts are compared in lower case; write \"" + lower + "\"");
        }
        if (word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return;
        }
        String read = Lexer.tokens(word, 0, word.length(), Units.standard()).stream()
                .map(Token::text)
                .collect(Collectors.joining(" "));
        if (!read.equals(word)) {
            throw new IllegalArgumentException("word \"" + word
                    + "\" is never met, as it is read as several words or signs; write \"" + read + "\"");
        }
    }

    /**
     * Refuses words that are taken into a quantity when they stand right before it.
     *
     * @throws IllegalArgumentException if one of them is
     */
    static void checkBefore(String alternatives) {
        for (String word : alternatives.split("\\|", -1)) {
            if (QuantityFinder.isTakenIn(word, Units.standard())) {
                throw new IllegalArgumentException(
                        "word \"" + word
                                + "\" is never met right before a quantity, as it is taken into it as a bound or filler; leave it out");
            }
        }
    }
}
