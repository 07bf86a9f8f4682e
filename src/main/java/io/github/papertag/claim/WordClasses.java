package io.github.papertag.claim;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The classes of words that patterns need, each with a number, and for every word the classes that have it: what a sentence lacks is found
 * out once for all patterns. Classes with words outside the vocabulary have no number.
 */
final class WordClasses {

    private final Map<BitSet, Integer> numbers = new HashMap<>();

    /** For each number of a word a bit for every class that has it, null where none does. */
    private final long[] @Nullable [] ofWord = new long[Vocabulary.standard().size()][];

    private final int longs;

    WordClasses(List<Rule> rules) {
        for (Rule rule : rules) {
            for (Pattern pattern : rule.patterns()) {
                for (WordSet words : pattern.neededWords()) {
                    if (words.isNumbered()) {
                        numbers.putIfAbsent(words.ids(), numbers.size());
                    }
                }
            }
        }
        longs = numbers.size() / Long.SIZE + 1;
        numbers.forEach(this::add);
    }

    private void add(BitSet words, int number) {
        for (int id = words.nextSetBit(0); id >= 0; id = words.nextSetBit(id + 1)) {
            long[] classes = ofWord[id];
            if (classes == null) {
                classes = new long[longs];
                ofWord[id] = classes;
            }
            classes[number / Long.SIZE] |= 1L << number;
        }
    }

    /** The number of a class, -1 if it has none. */
    int number(WordSet words) {
        return words.isNumbered() ? numbers.getOrDefault(words.ids(), -1) : -1;
    }

    /** A bit for each of some classes; those without a number have none. */
    long[] bits(List<WordSet> classes) {
        long[] bits = new long[longs];
        for (WordSet words : classes) {
            int number = number(words);
            if (number >= 0) {
                bits[number / Long.SIZE] |= 1L << number;
            }
        }
        return bits;
    }

    /** A bit for each class of which a word stands in a sentence. */
    long[] in(TaggedSentence s) {
        long[] present = new long[longs];
        for (int i = 0; i < s.size(); i++) {
            long[] classes = ofWord[s.token(i).word().lowerId()];
            for (int j = 0; classes != null && j < longs; j++) {
                present[j] |= classes[j];
            }
        }
        return present;
    }

    /** Whether the word at a token is of a class. */
    boolean stands(TaggedSentence s, int token, int number) {
        long[] classes =
                token >= 0 && token < s.size() ? ofWord[s.token(token).word().lowerId()] : null;
        return classes != null && (classes[number / Long.SIZE] >>> number & 1) != 0;
    }
}
