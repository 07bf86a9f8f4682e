package io.github.papertag.evaluate;

import io.github.papertag.topic.ScoredDecisions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Labels that a model which did not see the paper finds wrong, for a reader to look at again (C. Northcutt, L. Jiang and
 * I. Chuang, <i>Confident learning</i>, 2021: a label is suspect where the held-out probability of its opposite is above
 * the mean held-out probability of that opposite among the papers that carry it).
 */
public final class Suspects {

    private Suspects() {}

    /**
     * A suspicious label.
     *
     * @param id id of the paper
     * @param title its title; empty where it is not known
     * @param label the label
     * @param given whether readers gave it; else the model misses it
     * @param probability held-out probability that the label is right
     */
    public record Suspect(String id, String title, String label, boolean given, double probability) {

        double doubt() {
            return given ? 1 - probability : probability;
        }
    }

    /** At most {@code limit} suspects, the most doubtful first, without their titles. */
    static List<Suspect> of(ScoredDecisions scored, int limit) {
        return of(scored, Map.of(), limit);
    }

    /**
     * At most {@code limit} suspects, the most doubtful first.
     *
     * @param titles id to title, as far as they are known
     */
    public static List<Suspect> of(ScoredDecisions scored, Map<String, String> titles, int limit) {
        int labels = scored.labels().size();
        double[] usualWhenGiven = usual(scored, true);
        double[] usualWhenNot = usual(scored, false);
        List<Suspect> suspects = new ArrayList<>();
        for (int i = 0; i < scored.right().length; i++) {
            int label = i % labels;
            double probability = scored.probabilities()[i];
            boolean given = scored.right()[i];
            if (given ? probability <= usualWhenNot[label] : probability >= usualWhenGiven[label]) {
                String id = scored.ids().get(i / labels);
                suspects.add(new Suspect(
                        id, titles.getOrDefault(id, ""), scored.labels().get(label), given, probability));
            }
        }
        suspects.sort(Comparator.comparingDouble(Suspect::doubt)
                .reversed()
                .thenComparing(Suspect::id)
                .thenComparing(Suspect::label));
        return List.copyOf(suspects.subList(0, Math.min(limit, suspects.size())));
    }

    private static double[] usual(ScoredDecisions scored, boolean given) {
        int labels = scored.labels().size();
        double[] sum = new double[labels];
        int[] count = new int[labels];
        for (int i = 0; i < scored.right().length; i++) {
            if (scored.right()[i] == given) {
                sum[i % labels] += scored.probabilities()[i];
                count[i % labels]++;
            }
        }
        for (int label = 0; label < labels; label++) {
            sum[label] /= Math.max(1, count[label]);
        }
        return sum;
    }
}
