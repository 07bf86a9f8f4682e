package io.github.papertag.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of one or more words, each with what it means; a lookup reads every word of the text at most once a phrase. Words are looked up
 * by their numbers in the vocabulary, and those that have none by their letters.
 */
final class PhraseTrie<V> {

    /** A phrase found: the token after it and its meanings. */
    record Found<V>(int end, List<V> values) {}

    /** Words read so far, and what they mean together. */
    private static final class Node<V> {

        /** The numbers of the words that go on, ascending. */
        private int[] ids = {};

        /** Where those lead. */
        private final List<Node<V>> next = new ArrayList<>(1);

        /** Where words lead that have no number. */
        private final Map<String, Node<V>> others = new HashMap<>(0);

        private final List<V> values = new ArrayList<>(1);

        @Nullable
        Node<V> next(int id, String word) {
            if (id == 0) {
                return others.get(word);
            }
            int at = Arrays.binarySearch(ids, id);
            return at < 0 ? null : next.get(at);
        }

        Node<V> add(int id, String word) {
            if (id == 0) {
                return others.computeIfAbsent(word, w -> new Node<>());
            }
            int at = Arrays.binarySearch(ids, id);
            if (at < 0) {
                at = -1 - at;
                int[] more = Arrays.copyOf(ids, ids.length + 1);
                System.arraycopy(ids, at, more, at + 1, ids.length - at);
                more[at] = id;
                ids = more;
                next.add(at, new Node<>());
            }
            return next.get(at);
        }
    }

    /** Where first words lead, by their numbers: most words of a text begin no phrase, and are told by one look. */
    private final List<@Nullable Node<V>> first = new ArrayList<>();

    /** Where first words lead that have no number. */
    private final Node<V> unnumbered = new Node<>();

    /**
     * Adds a phrase.
     *
     * @param value what it means; kept once if it is added twice as the same object, as comparing records makes classes when it is first done
     */
    void add(List<String> words, V value) {
        Node<V> node = null;
        for (String word : words) {
            int id = Vocabulary.standard().id(word);
            node = node == null ? addFirst(id, word) : node.add(id, word);
        }
        if (node != null && !holds(node.values, value)) {
            node.values.add(value);
        }
    }

    private Node<V> addFirst(int id, String word) {
        if (id == 0) {
            return unnumbered.add(id, word);
        }
        while (first.size() <= id) {
            first.add(null);
        }
        Node<V> node = first.get(id);
        if (node == null) {
            node = new Node<>();
            first.set(id, node);
        }
        return node;
    }

    @SuppressWarnings("ReferenceEquality") // one object for each meaning
    private static <V> boolean holds(List<V> values, V value) {
        for (V other : values) {
            if (other == value) {
                return true;
            }
        }
        return false;
    }

    boolean beginsWith(String word) {
        return child(null, Vocabulary.standard().id(word), word) != null;
    }

    /** The longest phrase that begins at token {@code from}; words are compared as written, in lower case, and without a rank or index ("recall@7", "kappa_w"). */
    @Nullable
    Found<V> longest(List<Token> tokens, int from) {
        Found<V> best = null;
        Node<V> node = from < tokens.size() ? child(null, tokens.get(from)) : null;
        for (int i = from + 1; node != null; i++) {
            if (!node.values.isEmpty()) {
                best = new Found<>(i, node.values);
            }
            node = i < tokens.size() ? child(node, tokens.get(i)) : null;
        }
        return best;
    }

    /** Every phrase that begins at token {@code from}, shortest first. */
    List<Found<V>> all(List<Token> tokens, int from) {
        List<Found<V>> found = List.of();
        Node<V> node = from < tokens.size() ? child(null, tokens.get(from)) : null;
        for (int i = from + 1; node != null; i++) {
            if (!node.values.isEmpty()) {
                found = with(found, new Found<>(i, node.values));
            }
            node = i < tokens.size() ? child(node, tokens.get(i)) : null;
        }
        return found;
    }

    /** One is the common case, and needs no list that can grow. */
    private static <V> List<Found<V>> with(List<Found<V>> found, Found<V> another) {
        if (found.isEmpty()) {
            return List.of(another);
        }
        List<Found<V>> more = new ArrayList<>(found);
        more.add(another);
        return more;
    }

    /** Whether a phrase may begin with this word. */
    boolean mayBegin(Token token) {
        return token.word().indexed() || child(null, token) != null;
    }

    /** Where a number or, if it is 0, a word leads from a node, from the beginning if that is null. */
    private @Nullable Node<V> child(@Nullable Node<V> node, int id, String word) {
        if (node != null) {
            return node.next(id, word);
        }
        if (id == 0) {
            return unnumbered.next(id, word);
        }
        return id < first.size() ? first.get(id) : null;
    }

    @SuppressWarnings("ReferenceEquality") // most words are in lower case, and their two forms one object
    private @Nullable Node<V> child(@Nullable Node<V> node, Token token) {
        Word word = token.word();
        Node<V> exact = child(node, word.id(), word.text());
        if (exact != null) {
            return exact;
        }
        Node<V> lower = word.text() == word.lower() ? null : child(node, word.lowerId(), word.lower());
        if (lower != null || !word.indexed()) {
            return lower;
        }
        String bare = word.withoutIndex();
        return child(node, Vocabulary.standard().id(bare), bare);
    }
}
