package io.github.papertag.evaluate;

import io.github.papertag.Span;
import io.github.papertag.topic.ScoredDecisions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Reports on invented outcomes of any size. */
public final class ReportFixtures {

    /** A title that must never be more than text. */
    public static final String HOSTILE = "<script>alert('x')</script> & \u202e\"quoted\"";

    private ReportFixtures() {}

    /** A report on one facet and some claims; the last label never occurs. */
    public static EvaluationReport report(int papers, int labels) {
        FacetOutcome outcome = outcome(papers, labels);
        FacetReport facet = FacetReport.of(
                outcome, Map.of("label-000", 0.5), Baselines.of(outcome, List.of()), (paper, given) -> given);
        EvaluationReport.DataCard data = new EvaluationReport.DataCard(
                List.of(new EvaluationReport.DataFile("gold.jsonl", "ab".repeat(32), papers)),
                papers,
                "invented",
                false,
                List.of(new EvaluationReport.Overlap("areas", 3), new EvaluationReport.Overlap("other", null)),
                List.of("arxiv:2406.00001"),
                List.of());
        EvaluationReport.Provenance provenance = new EvaluationReport.Provenance(
                "papertag eval --gold gold.jsonl", Map.of("papertag", "1"), Map.of("areas", "a card"), 1, 2);
        return new EvaluationReport(
                EvaluationReport.VERSION,
                data,
                Map.of("areas", facet),
                ClaimReport.of(List.of(claims()), false),
                provenance);
    }

    private static FacetOutcome outcome(int papers, int labels) {
        Random random = new Random(11);
        float[] scores = new float[papers * labels];
        boolean[] right = new boolean[scores.length];
        boolean[] given = new boolean[scores.length];
        for (int i = 0; i < scores.length; i++) {
            boolean occurs = i % labels < labels - 1;
            right[i] = occurs && random.nextDouble() < 3.0 / labels;
            double score = Math.abs(random.nextGaussian()) / 8 + (right[i] ? 0.4 : 0.05);
            scores[i] = occurs ? (float) Math.min(0.999, score) : 0;
            given[i] = scores[i] > 0.5;
        }
        List<PaperFacts> facts = new ArrayList<>();
        for (int i = 0; i < papers; i++) {
            facts.add(new PaperFacts(
                    String.format(Locale.ROOT, "arxiv:24%02d.%05d", 1 + i % 12, i), HOSTILE + " " + i, 80 + i % 200));
        }
        List<String> names = IntStream.range(0, labels)
                .mapToObj(label -> String.format(Locale.ROOT, "label-%03d", label))
                .toList();
        List<String> ids = facts.stream().map(PaperFacts::id).toList();
        return new FacetOutcome(facts, new ScoredDecisions(ids, names, scores, right), given);
    }

    private static PaperClaims claims() {
        ClaimFields right = claim(10, "accuracy", "93%");
        ClaimFields missed = claim(40, "f1", "0.8");
        ClaimFields wrongMetric = claim(10, "f1", "93%");
        ClaimFields spurious = claim(90, "latency", "3 ms");
        return new PaperClaims(
                "arxiv:2406.00001",
                List.of(right, missed),
                List.of(wrongMetric, spurious),
                List.of("rule-a", "rule-b"));
    }

    private static ClaimFields claim(int start, String metric, String text) {
        return new ClaimFields(
                new Span(start, start + text.length()),
                text,
                metric,
                "absolute",
                93,
                null,
                "percent",
                null,
                "exact",
                null,
                null,
                "own");
    }
}
