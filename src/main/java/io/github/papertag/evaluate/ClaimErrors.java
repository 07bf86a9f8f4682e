package io.github.papertag.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Errors on claims, by what went wrong. */
final class ClaimErrors {

    private static final int EXAMPLES = 5;

    private ClaimErrors() {}

    static List<ClaimReport.ErrorClass> classes(List<ClaimScores> papers, boolean withText) {
        Map<String, List<ClaimScores.ClaimError>> classes = new LinkedHashMap<>();
        for (ClaimScores paper : papers) {
            paper.errors().forEach(error -> classes.computeIfAbsent(name(error), first -> new ArrayList<>())
                    .add(error));
        }
        return classes.entrySet().stream()
                .map(entry -> new ClaimReport.ErrorClass(
                        entry.getKey(),
                        entry.getValue().size(),
                        entry.getValue().stream()
                                .limit(EXAMPLES)
                                .map(error -> example(error, withText))
                                .toList()))
                .sorted(Comparator.comparingInt(ClaimReport.ErrorClass::count)
                        .reversed()
                        .thenComparing(ClaimReport.ErrorClass::name))
                .toList();
    }

    private static String name(ClaimScores.ClaimError error) {
        ClaimFields gold = error.gold();
        ClaimFields found = error.found();
        if (gold == null) {
            return "spurious";
        }
        if (found == null) {
            return "missed";
        }
        List<String> wrong = new ArrayList<>();
        if (!gold.metricId().equals(found.metricId())) {
            wrong.add("metric");
        }
        if (!gold.kind().equals(found.kind())) {
            wrong.add("kind");
        }
        if (!Objects.equals(gold.direction(), found.direction())) {
            wrong.add("direction");
        }
        return "wrong " + String.join(" and ", wrong);
    }

    private static ClaimReport.Example example(ClaimScores.ClaimError error, boolean withText) {
        ClaimFields place = Objects.requireNonNull(error.gold() == null ? error.found() : error.gold());
        return new ClaimReport.Example(
                error.id(),
                place.span().start(),
                place.span().end(),
                describe(error.gold()),
                describe(error.found()),
                withText ? place.text() : "");
    }

    private static String describe(@Nullable ClaimFields claim) {
        if (claim == null) {
            return "";
        }
        String direction = claim.direction() == null ? "" : " " + claim.direction();
        return claim.metric() + " " + claim.kind() + direction;
    }
}
