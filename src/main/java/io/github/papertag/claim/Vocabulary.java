package io.github.papertag.claim;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words that stand in the files of lexicons and rules, each with a number: most words of a text are among them, and then need no
 * string of their own and are looked up by number. What is not among them is compared letter by letter, with the same result.
 */
final class Vocabulary {

    /** Those of the rules first, as small numbers make small sets. */
    private static final List<String> FILES = List.of(
            "rules/not-claims.yaml",
            "rules/changes.yaml",
            "rules/factors.yaml",
            "rules/levels.yaml",
            "rules/metrics.yaml",
            "lexicon/claim-words.yaml",
            "lexicon/link-words.yaml",
            "lexicon/quantities.yaml",
            "lexicon/cues.yaml",
            "lexicon/metrics.yaml",
            "lexicon/datasets.yaml");

    /** Files of words that stand for all their regular forms. */
    private static final Set<String> INFLECTED = Set.of("lexicon/cues.yaml", "lexicon/metrics.yaml");

    private static final Vocabulary STANDARD = new Vocabulary();

    private int size = 1;

    /** Words at the places that their letters give, or the next free ones; half of the places are free. */
    private @Nullable Word[] slots = new Word[1 << 15];

    /** The keys of the words there, 0 where there is none; a short word needs no other comparison. */
    private long[] keys = new long[slots.length];

    private Vocabulary() {
        // This runs before the first record and before Java compiles it: what is known already is told without a new
        // string.
        BitSet inflected = new BitSet();
        for (String file : FILES) {
            addWords(Yaml.text(file), INFLECTED.contains(file) ? inflected : null);
        }
    }

    static Vocabulary standard() {
        return STANDARD;
    }

    /**
     * Adds the words of a file with their forms.
     *
     * @param inflected the words that were added with all their regular forms; null if those of the file have none
     */
    private void addWords(String text, @Nullable BitSet inflected) {
        int to;
        for (int from = 0; from < text.length(); from = to) {
            to = from + 1;
            while (isWordPart(text, from) && to < text.length() && isWordPart(text, to)) {
                to++;
            }
            Word known = find(text, from, to);
            if (known == null) {
                known = add(text.substring(from, to));
                if (inflected == null) {
                    add(known.text().substring(0, 1).toUpperCase(Locale.ROOT)
                            + known.text().substring(1));
                }
            }
            if (inflected != null && !inflected.get(known.id())) {
                inflected.set(known.id());
                Inflections.of(known.text()).forEach(this::add);
            }
        }
    }

    /** As the lexer has it, with the points of versions. */
    private static boolean isWordPart(String text, int i) {
        char c = text.charAt(i);
        boolean point = c == '.' && i > 0 && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
        return Character.isLetterOrDigit(c) || c == '@' || c == '_' || c == '^' || point;
    }

    /** The word as it is written, after that in lower case. */
    private Word add(String written) {
        Word known = find(written, 0, written.length());
        if (known != null) {
            return known;
        }
        String lower = Word.lower(written);
        int lowerId = lower.equals(written) ? size : add(lower).id();
        Word word = Word.of(written, lower, size, lowerId);
        size++;
        if (2 * size > slots.length) {
            grow();
        }
        put(word);
        return word;
    }

    private void grow() {
        @Nullable Word[] words = slots;
        slots = new Word[2 * words.length];
        keys = new long[slots.length];
        for (Word word : words) {
            if (word != null) {
                put(word);
            }
        }
    }

    /** One more than the largest number of a word. */
    int size() {
        return size;
    }

    /** The number of a word, 0 if it has none. */
    int id(String word) {
        Word known = find(word, 0, word.length());
        return known == null ? 0 : known.id();
    }

    /** What is written in {@code text} between two places. */
    Word word(String text, int from, int to) {
        Word known = find(text, from, to);
        return known == null ? unknown(text.substring(from, to)) : known;
    }

    private Word unknown(String written) {
        String lower = Word.lower(written);
        return Word.of(written, lower, 0, id(lower));
    }

    private void put(Word word) {
        long key = key(word.text(), 0, word.text().length());
        int slot = slot(key);
        while (keys[slot] != 0) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = word;
        keys[slot] = key;
    }

    private @Nullable Word find(String text, int from, int to) {
        long key = key(text, from, to);
        for (int slot = slot(key); keys[slot] != 0; slot = (slot + 1) & (slots.length - 1)) {
            Word word = slots[slot];
            if (keys[slot] == key && word != null && (key > 0 || isWritten(word.text(), text, from, to))) {
                return word;
            }
        }
        return null;
    }

    private static boolean isWritten(String word, String text, int from, int to) {
        return word.length() == to - from && text.startsWith(word, from);
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & (slots.length - 1);
    }

    /** Up to eight letters of ASCII are their own key, which is positive; all else has a hash, which is negative. */
    private static long key(String text, int from, int to) {
        if (to - from <= Long.BYTES) {
            long letters = 0;
            int bits = 0;
            for (int i = from; i < to; i++) {
                char c = text.charAt(i);
                letters = letters << Byte.SIZE | c;
                bits |= c | (c - 1);
            }
            if (bits >= 0 && bits < 128) {
                return letters;
            }
        }
        long hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash | Long.MIN_VALUE;
    }
}
