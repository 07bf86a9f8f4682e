package io.github.papertag.topic;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.papertag.text.TermScanner;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Labels by keywords alone, as somebody without a model would. The keywords stand in {@code keywords.json}: words, or
 * pairs of neighbouring words, for each label of the bundled models.
 */
public final class Keywords {

    private static final Map<String, List<String>> STANDARD = standard();

    private final Map<String, Set<Long>> byLabel = new LinkedHashMap<>();

    /** Keywords of those of the labels that have some. */
    public Keywords(List<String> labels) {
        for (String label : labels) {
            Set<Long> terms = STANDARD.getOrDefault(label, List.of()).stream()
                    .map(keyword -> TermScanner.hash(TermScanner.surface(keyword, 0, keyword.length())))
                    .collect(Collectors.toSet());
            if (!terms.isEmpty()) {
                byLabel.put(label, terms);
            }
        }
    }

    /** Whether no label has a keyword. */
    public boolean isEmpty() {
        return byLabel.isEmpty();
    }

    /** The labels of a title and an abstract. */
    public Set<String> labels(String title, String abstractText) {
        Set<Long> terms = new LinkedHashSet<>();
        TermScanner.scan(title, (hash, start, end) -> terms.add(hash));
        TermScanner.scan(abstractText, (hash, start, end) -> terms.add(hash));
        return labels(terms);
    }

    /** The labels of every document of a corpus, in its order. */
    public List<Set<String>> labels(Corpus corpus) {
        long[] hashes = corpus.terms().stream().mapToLong(TermScanner::hash).toArray();
        return corpus.documents().stream()
                .map(document -> {
                    Set<Long> terms = new LinkedHashSet<>();
                    TermScanner.scan(document.title(), (hash, start, end) -> terms.add(hash));
                    for (int term : document.abstractTerms().terms()) {
                        terms.add(hashes[term]);
                    }
                    return labels(terms);
                })
                .toList();
    }

    private Set<String> labels(Set<Long> terms) {
        Set<String> labels = new LinkedHashSet<>();
        byLabel.forEach((label, keywords) -> {
            if (keywords.stream().anyMatch(terms::contains)) {
                labels.add(label);
            }
        });
        return labels;
    }

    private static Map<String, List<String>> standard() {
        try (InputStream in = Keywords.class.getResourceAsStream("keywords.json")) {
            return new JsonMapper().readValue(in, new TypeReference<Map<String, List<String>>>() {});
        } catch (IOException e) {
            throw new IllegalStateException("the program's own keywords.json cannot be read", e);
        }
    }
}
