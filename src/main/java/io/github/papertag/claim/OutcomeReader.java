package io.github.papertag.claim;

import static io.github.papertag.claim.RuleReader.require;

import io.github.papertag.Claim.Kind;
import io.github.papertag.claim.Rule.Outcome;
import io.github.papertag.claim.Rule.TrendSource;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What follows from a rule, read from its keys {@code produces}, {@code direction} and {@code metric}. */
final class OutcomeReader {

    private static final String OTHER = "other";

    private static final Set<String> WITH_DIRECTION = Set.of("change", "ratio");
    private static final Set<String> WITH_METRIC = Set.of("absolute", "change", "ratio", "metric");

    private OutcomeReader() {}

    /**
     * Reads it.
     *
     * @throws IllegalArgumentException if a key is missing, unknown, or would say nothing
     */
    static Outcome read(
            @Nullable String produces,
            @Nullable String direction,
            @Nullable String metric,
            String where,
            Lexicon lexicon) {
        String what = produces == null ? "" : produces;
        Outcome outcome =
                switch (what) {
                    case "no-claim" -> new Rule.NoClaim();
                    case "metric" -> new Rule.MetricOf(metric);
                    case "same-change" -> new Rule.SameAsBefore(false);
                    case "same-level" -> new Rule.SameAsBefore(true);
                    case "absolute" -> new Rule.ClaimKind(Kind.ABSOLUTE, null, metric);
                    case "change" -> new Rule.ClaimKind(Kind.CHANGE, trend(direction, where), metric);
                    case "ratio" -> new Rule.ClaimKind(Kind.RATIO, trend(direction, where), metric);
                    default ->
                        throw new IllegalArgumentException(
                                where
                                        + " needs \"produces\" to be one of no-claim, metric, same-change, same-level, absolute, change, ratio");
                };
        require(
                direction == null || WITH_DIRECTION.contains(what),
                where,
                "has a \"direction\", which says nothing where it produces " + what
                        + "; leave it out, or produce change or ratio");
        require(
                metric == null || WITH_METRIC.contains(what),
                where,
                "has a \"metric\", which says nothing where it produces " + what
                        + "; leave it out, or produce absolute, change, ratio or metric");
        if (metric != null) {
            checkMetric(metric, where, lexicon);
        }
        return outcome;
    }

    private static TrendSource trend(@Nullable String direction, String where) {
        try {
            return TrendSource.valueOf(String.valueOf(direction).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    where + " needs \"direction\" to be one of cue, increase, decrease, sign, better, worse", e);
        }
    }

    private static void checkMetric(String metric, String where, Lexicon lexicon) {
        boolean written = metric.startsWith(OTHER + ":") && metric.length() > OTHER.length() + 1;
        if (!written && !metric.equals(OTHER) && !lexicon.metricIds().contains(metric)) {
            String ids = lexicon.metricIds().stream()
                    .filter(id -> !id.startsWith(OTHER))
                    .sorted()
                    .collect(Collectors.joining(", "));
            throw new IllegalArgumentException(where + " has the unknown metric \"" + metric
                    + "\"; write other:NAME for one outside the lexicon, other for the words of the text, or one of "
                    + ids);
        }
    }
}
