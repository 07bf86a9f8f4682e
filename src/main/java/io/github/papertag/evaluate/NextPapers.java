package io.github.papertag.evaluate;

import io.github.papertag.LabelledPaper;
import io.github.papertag.Paper;
import io.github.papertag.label.Labeller;
import io.github.papertag.topic.LabelProbabilities;
import io.github.papertag.topic.TopicModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Chooses the unlabelled papers that are most worth labelling.
 *
 * <p>A decision is the more doubtful the nearer its calibrated probability is to the label's threshold ({@link
 * LabelProbabilities#doubts}; uncertainty sampling after D. Lewis and W. Gale, <i>A sequential algorithm for training
 * text classifiers</i>, 1994). Papers are taken one after another, each time the one with the largest
 * {@code doubt / (1 + n)} over its labels, where {@code n} papers were taken for that label before, so that the choice
 * spreads over the labels; the earlier paper wins a draw. Not thread-safe.
 */
public final class NextPapers {

    private final Labeller labeller;
    private final List<TopicModel> models;
    private final GoldSelection selection;
    private final Set<String> seen = new HashSet<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private int unreadable;

    /**
     * @param models the models to improve
     * @param selection which papers to leave out, as they have labels
     */
    public NextPapers(List<TopicModel> models, GoldSelection selection) {
        this.labeller = new Labeller(models, null);
        this.models = List.copyOf(models);
        this.selection = selection;
    }

    /**
     * A paper to label.
     *
     * @param paper the paper with the labels that the models give it
     * @param model the model whose decision is in doubt
     * @param label the label in doubt
     * @param probability its calibrated probability
     * @param threshold from which probability on it is given
     */
    public record Choice(LabelledPaper paper, String model, String label, double probability, double threshold) {}

    @SuppressWarnings("ArrayRecordComponent") // one a paper, never compared
    private record Candidate(LabelledPaper paper, float[] doubts) {}

    private record Decision(TopicModel model, int label) {}

    /** Considers a paper; a paper that was considered before, has labels or cannot be read is left out. */
    public void add(Paper paper) {
        if (!selection.includes(paper.id(), paper.title()) || !seen.add(paper.id())) {
            return;
        }
        LabelledPaper labelled = labeller.label(paper);
        if (!labelled.isLabelled() && labelled.reason() != LabelledPaper.Reason.LOW_CONFIDENCE) {
            unreadable++;
            return;
        }
        float[] doubts = new float[decisions().size()];
        int next = 0;
        for (TopicModel model : models) {
            double[] probabilities = model.probabilities(paper.title(), paper.abstractText());
            for (double doubt : LabelProbabilities.doubts(model, probabilities)) {
                doubts[next++] = (float) doubt;
            }
        }
        candidates.add(new Candidate(labelled, doubts));
    }

    /** Number of papers that no model can judge. */
    public int unreadable() {
        return unreadable;
    }

    /** At most {@code limit} papers, most worth labelling first; empties the candidates. */
    public List<Choice> choose(int limit) {
        List<Decision> decisions = decisions();
        int[] taken = new int[decisions.size()];
        List<Choice> choices = new ArrayList<>();
        while (choices.size() < limit && !candidates.isEmpty()) {
            int best = 0;
            int reason = 0;
            for (int i = 0; i < candidates.size(); i++) {
                for (int d = 0; d < taken.length; d++) {
                    if (worth(i, d, taken) > worth(best, reason, taken)) {
                        best = i;
                        reason = d;
                    }
                }
            }
            taken[reason]++;
            choices.add(choice(candidates.remove(best), decisions.get(reason)));
        }
        return choices;
    }

    private double worth(int candidate, int decision, int[] taken) {
        return candidates.get(candidate).doubts()[decision] / (1.0 + taken[decision]);
    }

    private static Choice choice(Candidate candidate, Decision decision) {
        TopicModel model = decision.model();
        Paper paper = candidate.paper().paper();
        return new Choice(
                candidate.paper(),
                model.name(),
                model.labels().get(decision.label()),
                model.probabilities(paper.title(), paper.abstractText())[decision.label()],
                model.threshold(decision.label()));
    }

    private List<Decision> decisions() {
        List<Decision> decisions = new ArrayList<>();
        for (TopicModel model : models) {
            for (int label = 0; label < model.labels().size(); label++) {
                decisions.add(new Decision(model, label));
            }
        }
        return decisions;
    }
}
