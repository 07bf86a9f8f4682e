package io.github.papertag.topic;

import io.github.papertag.text.TermScanner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Collects labelled texts into a {@link Corpus}, one at a time, keeping only counts of each. */
final class CorpusBuilder {

    /** A term of a single document teaches nothing about others, and half of all pairs are such terms. */
    private static final int MIN_DOCUMENTS = 2;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> terms = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();

    void add(LabelledText text) {
        documents.add(new Document(text.id(), text.title(), text.labels(), count(text.abstractText())));
    }

    Corpus build() {
        int[] frequency = new int[terms.size()];
        for (Document document : documents) {
            for (int term : document.abstractTerms().terms()) {
                frequency[term]++;
            }
        }
        int[] kept = IntStream.range(0, frequency.length)
                .filter(term -> frequency[term] >= MIN_DOCUMENTS)
                .boxed()
                .sorted((a, b) -> terms.get(a).compareTo(terms.get(b)))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] renumbered = new int[frequency.length];
        Arrays.fill(renumbered, -1);
        for (int i = 0; i < kept.length; i++) {
            renumbered[kept[i]] = i;
        }
        return new Corpus(
                IntStream.of(kept).mapToObj(terms::get).toList(),
                documents.stream().map(d -> renumber(d, renumbered)).toList());
    }

    private SparseCounts count(String text) {
        Map<Integer, Integer> counts = new HashMap<>();
        TermScanner.scan(text, (hash, start, end) -> {
            String term = TermScanner.surface(text, start, end);
            counts.merge(numbers.computeIfAbsent(term, this::newTerm), 1, Integer::sum);
        });
        return sorted(counts);
    }

    private int newTerm(String term) {
        terms.add(term);
        return terms.size() - 1;
    }

    private static Document renumber(Document document, int[] renumbered) {
        Map<Integer, Integer> counts = new HashMap<>();
        SparseCounts old = document.abstractTerms();
        for (int i = 0; i < old.terms().length; i++) {
            int term = renumbered[old.terms()[i]];
            if (term >= 0) {
                counts.put(term, old.counts()[i]);
            }
        }
        return new Document(document.id(), document.title(), document.labels(), sorted(counts));
    }

    private static SparseCounts sorted(Map<Integer, Integer> counts) {
        int[] terms =
                counts.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        int[] values = IntStream.of(terms).map(counts::get).toArray();
        return new SparseCounts(terms, values);
    }
}
