package io.github.papertag.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * How well found claims agree with gold.
 *
 * <p>A gold claim is found if a claim with the same value stands at an overlapping place; each found claim serves once.
 * It is full if metric, kind and direction agree too.
 *
 * @param value counts for found claims
 * @param full counts for claims that are found and full
 * @param agreement for each field the number of found claims on which it agrees
 * @param errors what was missed, spurious or different, in the order of the gold
 */
public record ClaimScores(Counts value, Counts full, Map<String, Integer> agreement, List<ClaimError> errors) {

    private static final Map<String, BiPredicate<ClaimFields, ClaimFields>> FIELDS = fields();

    public ClaimScores {
        agreement = new LinkedHashMap<>(agreement);
        errors = List.copyOf(errors);
    }

    /**
     * A difference between gold and output.
     *
     * @param id id of the paper
     * @param gold the gold claim, or null for a spurious one
     * @param found the claim found, or null for a missed one
     */
    public record ClaimError(
            String id, @Nullable ClaimFields gold, @Nullable ClaimFields found) {}

    /** Compares the claims found in each paper with its gold, by the ids of the papers. */
    public static ClaimScores of(Map<String, List<ClaimFields>> gold, Map<String, List<ClaimFields>> found) {
        Tally tally = new Tally();
        gold.forEach((id, claims) -> tally.add(id, claims, found.getOrDefault(id, List.of())));
        return tally.scores();
    }

    /** Share of the found claims on which a field agrees, in [0, 1], by field. */
    public Map<String, Double> agreementShares() {
        Map<String, Double> shares = new LinkedHashMap<>();
        agreement.forEach((field, count) -> shares.put(field, (double) count / Math.max(1, value.truePositives())));
        return shares;
    }

    private static Map<String, BiPredicate<ClaimFields, ClaimFields>> fields() {
        Map<String, BiPredicate<ClaimFields, ClaimFields>> fields = new LinkedHashMap<>();
        fields.put("metric", (a, b) -> a.metricId().equals(b.metricId()));
        fields.put("kind", (a, b) -> a.kind().equals(b.kind()));
        fields.put("direction", (a, b) -> Objects.equals(a.direction(), b.direction()));
        fields.put("unit", (a, b) -> Objects.equals(a.unit(), b.unit()));
        fields.put("bound", (a, b) -> Objects.equals(a.bound(), b.bound()));
        fields.put("dataset", (a, b) -> Objects.equals(a.dataset(), b.dataset()));
        fields.put("baseline", (a, b) -> Objects.equals(a.baseline(), b.baseline()));
        fields.put("owner", (a, b) -> Objects.equals(a.owner(), b.owner()));
        fields.put("span", (a, b) -> a.span().equals(b.span()));
        return fields;
    }

    /** Counts while papers are compared. */
    private static final class Tally {

        private int found;
        private int full;
        private int missed;
        private int spurious;
        private final Map<String, Integer> agreement = new LinkedHashMap<>();
        private final List<ClaimError> errors = new ArrayList<>();

        Tally() {
            FIELDS.keySet().forEach(field -> agreement.put(field, 0));
        }

        void add(String id, List<ClaimFields> gold, List<ClaimFields> predicted) {
            List<ClaimFields> free = new ArrayList<>(predicted);
            for (ClaimFields wanted : gold) {
                ClaimFields best = best(wanted, free);
                if (best == null) {
                    missed++;
                    errors.add(new ClaimError(id, wanted, null));
                } else {
                    free.remove(best);
                    match(id, wanted, best);
                }
            }
            spurious += free.size();
            free.forEach(claim -> errors.add(new ClaimError(id, null, claim)));
        }

        private static @Nullable ClaimFields best(ClaimFields wanted, List<ClaimFields> free) {
            Comparator<ClaimFields> agreement = Comparator.comparing(
                            (ClaimFields claim) -> claim.metricId().equals(wanted.metricId()))
                    .thenComparing(claim -> claim.kind().equals(wanted.kind()))
                    .thenComparing(claim -> Objects.equals(claim.direction(), wanted.direction()));
            ClaimFields best = null;
            for (ClaimFields claim : free) {
                if (wanted.sameValueAs(claim) && (best == null || agreement.compare(claim, best) > 0)) {
                    best = claim;
                }
            }
            return best;
        }

        private void match(String id, ClaimFields wanted, ClaimFields claim) {
            found++;
            FIELDS.forEach((field, agrees) -> {
                if (agrees.test(wanted, claim)) {
                    agreement.merge(field, 1, Integer::sum);
                }
            });
            if (wanted.fullyAgreesWith(claim)) {
                full++;
            } else {
                errors.add(new ClaimError(id, wanted, claim));
            }
        }

        ClaimScores scores() {
            int gold = found + missed;
            int predicted = found + spurious;
            return new ClaimScores(
                    new Counts(found, spurious, missed),
                    new Counts(full, predicted - full, gold - full),
                    agreement,
                    errors);
        }
    }
}
