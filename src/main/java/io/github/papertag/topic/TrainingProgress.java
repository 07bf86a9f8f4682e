package io.github.papertag.topic;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Counts the rounds of the optimisers over all models of a training. Not thread-safe. */
final class TrainingProgress {

    private final String names;
    private final int blocks;
    private final int most;
    private final Consumer<TrainingStep> listener;
    private int blocksDone;
    private int roundsOfBlock;

    /** @param models how many times all labels are fitted */
    TrainingProgress(List<FacetLabels> facets, TrainingSettings settings, int models, Consumer<TrainingStep> listener) {
        this.names = facets.stream().map(FacetLabels::name).collect(Collectors.joining(", "));
        this.blocks = models * ((FacetLabels.count(facets) + LabelFit.TOGETHER - 1) / LabelFit.TOGETHER);
        this.most = settings.maxIterations();
        this.listener = listener;
    }

    void tellRound() {
        roundsOfBlock = Math.min(roundsOfBlock + 1, most);
        tell();
    }

    void tellBlock() {
        blocksDone++;
        roundsOfBlock = 0;
        tell();
    }

    private void tell() {
        listener.accept(new TrainingStep(names, blocksDone * most + roundsOfBlock, blocks * most));
    }
}
