package io.github.papertag.topic;

import io.github.papertag.Span;
import io.github.papertag.TermEvidence;
import io.github.papertag.text.TermScanner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What each term of one text added to the scores of a model's labels, and where the terms stand in the abstract. */
final class TermContributions {

    private final TopicModel model;
    private final SparseVector vector;
    private final Map<Integer, List<Span>> spans = new HashMap<>();

    TermContributions(TopicModel model, SparseVector vector) {
        this.model = model;
        this.vector = vector;
    }

    TermContributions(TopicModel model, String title, String abstractText) {
        this(model, model.vectorizer().vectorize(title, abstractText, new TermFrequencies()));
        int[] codePoints = codePointsBefore(abstractText);
        TermScanner.scan(abstractText, (hash, start, end) -> {
            int term = model.vectorizer().vocabulary().indexOf(hash);
            if (term != Vocabulary.UNKNOWN) {
                spans.computeIfAbsent(term, first -> new ArrayList<>())
                        .add(new Span(codePoints[start], codePoints[end]));
            }
        });
    }

    /** Counted once for all terms, so that a long text takes no longer than its length. */
    private static int[] codePointsBefore(String text) {
        int[] before = new int[text.length() + 1];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            before[i] = count;
            boolean firstHalf = i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
            count += firstHalf ? 0 : 1;
        }
        before[text.length()] = count;
        return before;
    }

    /** The terms that spoke most for a label, at most {@code limit}, heaviest first, in calibrated log-odds. */
    List<TermEvidence> evidence(int label, int limit) {
        double slope = model.decisions().get(label).calibration().slope();
        return IntStream.range(0, vector.indices().length)
                .mapToObj(i -> evidence(vector.indices()[i], slope * vector.values()[i], label))
                .filter(term -> term.weight() > 0)
                .sorted(Comparator.comparingDouble(TermEvidence::weight)
                        .reversed()
                        .thenComparing(TermEvidence::term))
                .limit(limit)
                .toList();
    }

    private TermEvidence evidence(int term, double value, int label) {
        return new TermEvidence(
                model.vectorizer().vocabulary().term(term),
                value * model.weights().weight(term, label),
                spans.getOrDefault(term, List.of()));
    }
}
