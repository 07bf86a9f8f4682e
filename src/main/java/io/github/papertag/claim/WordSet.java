package io.github.papertag.claim;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A class of words: one bit for every word of the vocabulary, and by their letters those that are not in it. */
final class WordSet {

    private long[] known = {};
    private final Set<String> others = new HashSet<>();

    /** A bit for the first letter of each of the others: most words that have no number are told by that. */
    private long initials;

    static WordSet of(String... words) {
        return of(List.of(words));
    }

    static WordSet of(Collection<String> words) {
        WordSet set = new WordSet();
        words.forEach(set::add);
        return set;
    }

    /** Adds a word while the set is made. */
    void add(String word) {
        int id = Vocabulary.standard().id(word);
        if (id == 0) {
            others.add(word);
            initials |= initial(word);
        } else {
            known = Arrays.copyOf(known, Math.max(known.length, id / Long.SIZE + 1));
            known[id / Long.SIZE] |= 1L << id;
        }
    }

    /** Whether the word of a token, in lower case, is among these. */
    boolean has(Token token) {
        return has(token.word());
    }

    /** Whether a word, in lower case, is among these. */
    boolean has(Word word) {
        return has(word.lowerId(), word.lower());
    }

    /** Whether a word is among these as it is written. */
    boolean hasWritten(Word word) {
        return has(word.id(), word.text());
    }

    private static long initial(String word) {
        return word.isEmpty() ? 0 : 1L << word.charAt(0);
    }

    /** Whether all of its words have numbers. */
    boolean isNumbered() {
        return others.isEmpty();
    }

    /** The numbers of its words that have one. */
    BitSet ids() {
        return BitSet.valueOf(known);
    }

    private boolean has(int id, String word) {
        if (id == 0) {
            return (initials & initial(word)) != 0 && others.contains(word);
        }
        int place = id / Long.SIZE;
        return place < known.length && (known[place] >>> id & 1) != 0;
    }
}
