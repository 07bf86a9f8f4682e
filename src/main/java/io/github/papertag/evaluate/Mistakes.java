package io.github.papertag.evaluate;

import io.github.papertag.ScoredLabel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The papers that a model got most wrong. */
public final class Mistakes {

    private static final int SHOWN = 25;

    private Mistakes() {}

    /**
     * A paper whose labels are wrong.
     *
     * @param id its id
     * @param title its title
     * @param wrong labels that were given and are not right, surest first, with the terms that spoke most for them
     * @param missed labels that are right and were not given, with their scores
     * @param right labels that are right and were given
     * @param text the abstract, empty unless it was asked for
     * @param loss how sure the model was of what is wrong: the sum of −ln of the probabilities of what is right
     */
    public record Mistake(
            String id,
            String title,
            List<ScoredLabel> wrong,
            List<ScoredLabel> missed,
            List<String> right,
            String text,
            double loss) {

        public Mistake {
            wrong = List.copyOf(wrong);
            missed = List.copyOf(missed);
            right = List.copyOf(right);
        }
    }

    /** Finds the terms that spoke for labels given to a paper. */
    @FunctionalInterface
    public interface Explainer {
        /** The same labels with the terms that carried them. */
        List<ScoredLabel> explain(int paper, List<ScoredLabel> given);

        /** The abstract if it may be shown, else nothing. */
        default String text(int paper) {
            return "";
        }
    }

    /** The worst mistakes, worst first. */
    static List<Mistake> of(FacetOutcome outcome, Explainer explainer) {
        return IntStream.range(0, outcome.papers().size())
                .filter(paper -> IntStream.range(0, outcome.labels().size())
                        .anyMatch(label -> outcome.right(paper, label) != outcome.given(paper, label)))
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(paper -> -loss(outcome, paper))
                        .thenComparing(paper -> outcome.papers().get(paper).id()))
                .limit(SHOWN)
                .map(paper -> mistake(outcome, paper, explainer))
                .toList();
    }

    private static Mistake mistake(FacetOutcome outcome, int paper, Explainer explainer) {
        List<ScoredLabel> wrong = new ArrayList<>();
        List<ScoredLabel> missed = new ArrayList<>();
        List<String> right = new ArrayList<>();
        for (int label = 0; label < outcome.labels().size(); label++) {
            ScoredLabel scored = new ScoredLabel(outcome.labels().get(label), outcome.score(paper, label));
            if (outcome.given(paper, label)) {
                if (outcome.right(paper, label)) {
                    right.add(scored.label());
                } else {
                    wrong.add(scored);
                }
            } else if (outcome.right(paper, label)) {
                missed.add(scored);
            }
        }
        wrong.sort(Comparator.comparingDouble(ScoredLabel::score).reversed());
        missed.sort(Comparator.comparingDouble(ScoredLabel::score));
        PaperFacts facts = outcome.papers().get(paper);
        return new Mistake(
                facts.id(),
                facts.title(),
                explainer.explain(paper, wrong),
                missed,
                right,
                explainer.text(paper),
                loss(outcome, paper));
    }

    /** Logarithmic loss over the labels that are wrong (C. Bishop, <i>Pattern recognition</i>, 2006, section 4.3.2). */
    private static double loss(FacetOutcome outcome, int paper) {
        double loss = 0;
        for (int label = 0; label < outcome.labels().size(); label++) {
            if (outcome.right(paper, label) != outcome.given(paper, label)) {
                double score = outcome.score(paper, label);
                loss -= StrictMath.log(Math.max(1e-6, outcome.right(paper, label) ? score : 1 - score));
            }
        }
        return loss;
    }
}
