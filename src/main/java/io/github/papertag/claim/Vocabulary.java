package io.github.papertag.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
            "lexicon/link-words.yaml",
            "lexicon/quantities.yaml",
            "lexicon/cues.yaml",
            "lexicon/metrics.yaml",
            "lexicon/datasets.yaml");

    /** Files of words that stand for all their regular forms. */
    private static final Set<String> INFLECTED = Set.of("lexicon/cues.yaml", "lexicon/metrics.yaml");

    private static final Vocabulary STANDARD = new Vocabulary();

    private final int size;

    /** Words at the places that their letters give, or the next free ones. */
    private final @Nullable Word[] slots;

    /** The keys of the words there, 0 where there is none; a short word needs no other comparison. */
    private final long[] keys;

    private Vocabulary() {
        Map<String, Integer> ids = new HashMap<>();
        FILES.forEach(file -> addWords(text(file), INFLECTED.contains(file), ids));
        size = ids.size() + 1;
        slots = new Word[4 * Integer.highestOneBit(size)];
        keys = new long[slots.length];
        ids.forEach((word, id) -> put(Word.of(word, Word.lower(word), id, ids.getOrDefault(Word.lower(word), 0))));
    }

    static Vocabulary standard() {
        return STANDARD;
    }

    private static String text(String file) {
        try (InputStream in = Vocabulary.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing in the jar: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static void addWords(String text, boolean inflected, Map<String, Integer> ids) {
        int from = 0;
        while (from < text.length()) {
            int to = from;
            while (to < text.length() && isWordPart(text, to)) {
                to++;
            }
            String word = text.substring(from, Math.max(to, from + 1));
            add(word, ids);
            add(Word.lower(word), ids);
            if (inflected) {
                Inflections.of(word).forEach(form -> add(form, ids));
                add(Inflections.plural(word), ids);
            } else {
                add(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1), ids);
            }
            from += word.length();
        }
    }

    /** As the lexer has it, with the points of versions. */
    private static boolean isWordPart(String text, int i) {
        char c = text.charAt(i);
        boolean point = c == '.' && i > 0 && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
        return Character.isLetterOrDigit(c) || c == '@' || c == '_' || c == '^' || point;
    }

    private static void add(String word, Map<String, Integer> ids) {
        ids.putIfAbsent(word, ids.size() + 1);
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
        long letters = 0;
        long hash = 0;
        int bits = to - from > Long.BYTES ? Integer.MIN_VALUE : 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            letters = letters << Byte.SIZE | c;
            hash = 31 * hash + c;
            bits |= c | (c - 1);
        }
        return bits >= 0 && bits < 128 ? letters : hash | Long.MIN_VALUE;
    }
}
