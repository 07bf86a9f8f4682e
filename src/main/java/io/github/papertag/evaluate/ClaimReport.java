package io.github.papertag.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that a report says of claims.
 *
 * @param papers number of papers whose claims are known
 * @param headline measures by name, with intervals: F1, precision and recall of {@code value} and {@code full}, and for
 *     each field the share of found claims on which it agrees
 * @param byMetric counts by metric of the gold, or of the output for a spurious claim
 * @param byKind counts by kind
 * @param byRule how right the claims of each rule are
 * @param errors classes of errors, most frequent first
 */
public record ClaimReport(
        int papers,
        Map<String, Measure> headline,
        List<Group> byMetric,
        List<Group> byKind,
        List<RuleReport> byRule,
        List<ErrorClass> errors) {

    public ClaimReport {
        headline = new LinkedHashMap<>(headline);
        byMetric = List.copyOf(byMetric);
        byKind = List.copyOf(byKind);
        byRule = List.copyOf(byRule);
        errors = List.copyOf(errors);
    }

    /**
     * Claims that have a field in common.
     *
     * @param support claims of the gold
     * @param precision share of the claims found here whose value is right; NaN if none was found
     * @param recall share of the gold that was found; NaN if there is none
     * @param fullRecall share of the gold that was found with metric, kind and direction; NaN if there is none
     */
    public record Group(String name, int support, double precision, double recall, double fullRecall) {}

    /**
     * The claims that one rule found.
     *
     * @param found their number
     * @param precision share of them whose value is right
     * @param fullPrecision share of them with metric, kind and direction right as well
     */
    public record RuleReport(String rule, int found, double precision, double fullPrecision) {}

    /**
     * Errors of one kind.
     *
     * @param name what went wrong
     * @param count how often
     * @param examples the first of them
     */
    public record ErrorClass(String name, int count, List<Example> examples) {

        public ErrorClass {
            examples = List.copyOf(examples);
        }
    }

    /**
     * An error in a paper, without its words.
     *
     * @param id id of the paper
     * @param start first code point of the value in the abstract
     * @param end one past its last
     * @param gold what the gold says, as metric, kind and direction, or empty for a spurious claim
     * @param found what was found, or empty for a missed one
     * @param text the words of the value, empty unless text was asked for
     */
    public record Example(String id, int start, int end, String gold, String found, String text) {}

    /** Compares, paper by paper. */
    public static ClaimReport of(List<PaperClaims> papers, boolean withText) {
        List<ClaimScores> scores = papers.stream().map(PaperClaims::scores).toList();
        ClaimGroups groups = new ClaimGroups(papers, scores);
        return new ClaimReport(
                papers.size(),
                headline(scores),
                groups.by(ClaimFields::metricId),
                groups.by(ClaimFields::kind),
                groups.byRule(),
                ClaimErrors.classes(scores, withText));
    }

    private static Map<String, Measure> headline(List<ClaimScores> papers) {
        List<String> names = new ArrayList<>(
                List.of("valueF1", "valuePrecision", "valueRecall", "fullF1", "fullPrecision", "fullRecall"));
        ClaimScores.of(Map.of(), Map.of()).agreement().keySet().forEach(field -> names.add(field + "Agreement"));
        List<Measure> measures = Bootstrap.intervals(papers.size(), draw -> values(papers, draw));
        Map<String, Measure> headline = new LinkedHashMap<>();
        for (int i = 0; i < measures.size(); i++) {
            headline.put(names.get(i), measures.get(i));
        }
        return headline;
    }

    private static double[] values(List<ClaimScores> papers, int[] draw) {
        Counts value = Counts.NONE;
        Counts full = Counts.NONE;
        Map<String, Integer> agreement = ClaimScores.of(Map.of(), Map.of()).agreement();
        for (int paper : draw) {
            value = value.plus(papers.get(paper).value());
            full = full.plus(papers.get(paper).full());
            papers.get(paper).agreement().forEach((field, count) -> agreement.merge(field, count, Integer::sum));
        }
        List<Double> values = new ArrayList<>();
        add(value, values);
        add(full, values);
        int found = value.truePositives();
        agreement.values().forEach(count -> values.add(Measure.share(count, found)));
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static void add(Counts counts, List<Double> values) {
        values.add(FacetMeasures.f1(counts));
        values.add(Measure.share(counts.truePositives(), counts.truePositives() + counts.falsePositives()));
        values.add(Measure.share(counts.truePositives(), counts.support()));
    }
}
