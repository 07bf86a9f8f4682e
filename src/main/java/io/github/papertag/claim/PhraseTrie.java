package io.github.papertag.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases of one or more words, each with what it means; a lookup reads every word of the text at most once a phrase. */
final class PhraseTrie<V> {

    private static final class Node<V> {
        private final Map<String, Node<V>> next = new HashMap<>();
        private final List<V> values = new ArrayList<>();
    }

    /** A phrase found: the token after it and its meanings. */
    record Found<V>(int end, List<V> values) {}

    private final Node<V> root = new Node<>();

    /** First words of phrases: most words of a text are none, and are told by that. */
    private final WordSet first = new WordSet();

    /**
     * Adds a phrase.
     *
     * @param value what it means; kept once if it is added twice as the same object, as comparing records makes classes when it is first done
     */
    void add(List<String> words, V value) {
        first.add(words.get(0));
        Node<V> node = root;
        for (String word : words) {
            node = node.next.computeIfAbsent(word, w -> new Node<>());
        }
        if (!holds(node.values, value)) {
            node.values.add(value);
        }
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
        return root.next.containsKey(word);
    }

    /** The longest phrase that begins at token {@code from}; words are compared as written, in lower case, and without a rank or index ("recall@7", "kappa_w"). */
    @Nullable
    Found<V> longest(List<Token> tokens, int from) {
        if (from >= tokens.size() || !mayBegin(tokens.get(from))) {
            return null;
        }
        Found<V> best = null;
        Node<V> node = root;
        for (int i = from; i < tokens.size(); i++) {
            node = child(node, tokens.get(i));
            if (node == null) {
                break;
            }
            if (!node.values.isEmpty()) {
                best = new Found<>(i + 1, node.values);
            }
        }
        return best;
    }

    /** Every phrase that begins at token {@code from}, shortest first. */
    List<Found<V>> all(List<Token> tokens, int from) {
        if (from >= tokens.size() || !mayBegin(tokens.get(from))) {
            return List.of();
        }
        List<Found<V>> found = List.of();
        Node<V> node = root;
        for (int i = from; i < tokens.size(); i++) {
            node = child(node, tokens.get(i));
            if (node == null) {
                break;
            }
            if (!node.values.isEmpty()) {
                found = with(found, new Found<>(i + 1, node.values));
            }
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
        Word word = token.word();
        return first.hasWritten(word) || first.has(word) || word.indexed();
    }

    @SuppressWarnings("ReferenceEquality") // most words are in lower case, and their two forms one object
    private static <V> @Nullable Node<V> child(Node<V> node, Token token) {
        Word word = token.word();
        Node<V> exact = node.next.get(word.text());
        if (exact != null) {
            return exact;
        }
        Node<V> lower = word.text() == word.lower() ? null : node.next.get(word.lower());
        return lower == null && word.indexed() ? node.next.get(word.withoutIndex()) : lower;
    }
}
