package io.github.papertag.topic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Labelled documents as term counts: all that training and cross-validation need, and nothing to read.
 *
 * @param terms the terms, ascending; a document's counts refer to positions in this list
 * @param documents the documents, in the order of their files
 * @param vectors what a large corpus says of the terms, or {@link TermVectors#NONE}
 */
public record Corpus(List<String> terms, List<Document> documents, TermVectors vectors) {

    public Corpus {
        terms = List.copyOf(terms);
        documents = List.copyOf(documents);
    }

    /** A corpus that knows of no other. */
    public Corpus(List<String> terms, List<Document> documents) {
        this(terms, documents, TermVectors.NONE);
    }

    Corpus with(TermVectors learned) {
        return new Corpus(terms, documents, learned);
    }

    /** Counts the terms of {@code texts}. */
    public static Corpus of(Collection<LabelledText> texts) {
        try {
            return of(texts::forEach, Integer.MAX_VALUE);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory does not fail", e);
        }
    }

    /**
     * Counts the terms of {@code texts}, which are read twice and not held.
     *
     * @param maxTerms at most this many terms are kept, those that occur in most documents
     */
    public static Corpus of(TextSource texts, int maxTerms) throws IOException {
        return CorpusBuilder.build(texts, maxTerms);
    }

    /** Number of documents. */
    public int size() {
        return documents.size();
    }

    /** The ids of the documents, in order. */
    public List<String> ids() {
        return documents.stream().map(Document::id).toList();
    }

    /** The titles of the documents, in the order of {@link #ids}. */
    public List<String> titles() {
        return documents.stream().map(Document::title).toList();
    }

    /** How many words of the vocabulary each abstract has, in the order of {@link #ids}. */
    public int[] words() {
        boolean[] isWord = new boolean[terms.size()];
        for (int term = 0; term < isWord.length; term++) {
            isWord[term] = terms.get(term).indexOf(' ') < 0;
        }
        return documents.stream().mapToInt(document -> words(document, isWord)).toArray();
    }

    private static int words(Document document, boolean[] isWord) {
        SparseCounts counts = document.abstractTerms();
        int words = 0;
        for (int i = 0; i < counts.terms().length; i++) {
            words += isWord[counts.terms()[i]] ? counts.counts()[i] : 0;
        }
        return words;
    }

    /** The labels that readers gave in a facet, in the order of {@link #ids}. */
    public List<Set<String>> gold(String facet) {
        return documents.stream().map(d -> Set.copyOf(d.labels(facet))).toList();
    }

    /** Every label that occurs in a facet, ascending. */
    public List<String> labels(String facet) {
        Set<String> labels = new TreeSet<>();
        documents.forEach(document -> labels.addAll(document.labels(facet)));
        return List.copyOf(labels);
    }
}
