package io.github.papertag.topic;

import io.github.papertag.text.TermScanner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;

/**
 * Turns labelled texts into a {@link Corpus} in two passes: one counts the documents of every term, the other keeps
 * the counts of the terms that stay. So memory holds neither the texts nor the many terms that occur only once.
 */
final class CorpusBuilder {

    /** A term of a single document teaches nothing about others, and half of all pairs are such terms. */
    private static final int MIN_DOCUMENTS = 2;

    private final LongPredicate kept;
    private final Map<Long, Integer> numbers = new HashMap<>();
    private final List<String> terms = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();
    private final TermFrequencies frequencies = new TermFrequencies();

    private CorpusBuilder(LongPredicate kept) {
        this.kept = kept;
    }

    /** Keeps the terms of two or more documents, at most {@code maxTerms} of them, those of most documents first. */
    static Corpus build(TextSource texts, int maxTerms) throws IOException {
        TermCensus census = new TermCensus();
        texts.forEach(text -> {
            census.newDocument();
            TermScanner.scan(text.abstractText(), (hash, start, end) -> census.add(hash));
        });
        int cutoff = census.cutoff(MIN_DOCUMENTS, maxTerms);
        CorpusBuilder builder = new CorpusBuilder(hash -> census.documents(hash) >= cutoff);
        texts.forEach(builder::add);
        return builder.sorted();
    }

    private void add(LabelledText text) {
        String words = text.abstractText();
        List<Integer> found = new ArrayList<>();
        TermScanner.scan(words, (hash, start, end) -> {
            if (kept.test(hash)) {
                found.add(numbers.computeIfAbsent(hash, unseen -> newTerm(words, start, end)));
            }
        });
        frequencies.reset(terms.size());
        found.forEach(term -> frequencies.add(term, 1));
        int[] distinct = frequencies.sortedTerms();
        int[] counts = IntStream.of(distinct).map(frequencies::count).toArray();
        documents.add(new Document(text.id(), text.title(), text.labels(), new SparseCounts(distinct, counts)));
    }

    private int newTerm(String words, int start, int end) {
        terms.add(TermScanner.surface(words, start, end));
        return terms.size() - 1;
    }

    /** The corpus with its terms ascending, so that the order of the texts does not number them. */
    private Corpus sorted() {
        int[] order = IntStream.range(0, terms.size())
                .boxed()
                .sorted(Comparator.comparing(terms::get))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] renumbered = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            renumbered[order[i]] = i;
        }
        return new Corpus(
                IntStream.of(order).mapToObj(terms::get).toList(),
                documents.stream()
                        .map(document -> renumber(document, renumbered))
                        .toList());
    }

    private Document renumber(Document document, int[] renumbered) {
        SparseCounts old = document.abstractTerms();
        frequencies.reset(renumbered.length);
        for (int i = 0; i < old.terms().length; i++) {
            frequencies.add(renumbered[old.terms()[i]], old.counts()[i]);
        }
        int[] distinct = frequencies.sortedTerms();
        int[] counts = IntStream.of(distinct).map(frequencies::count).toArray();
        return new Document(document.id(), document.title(), document.labels(), new SparseCounts(distinct, counts));
    }
}
