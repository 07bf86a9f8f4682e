package io.github.papertag.cli;

import io.github.papertag.topic.TrainingStep;
import java.util.function.Consumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** On a terminal, a bar with the labels fitted and the time left; elsewhere nothing. */
final class TrainingBar implements Consumer<TrainingStep>, AutoCloseable {

    private static final int UPDATE_MILLIS = 500;

    private final @Nullable ProgressBar bar;

    private TrainingBar(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    static TrainingBar of(String facet) {
        return new TrainingBar(
                !Progress.isTerminal()
                        ? null
                        : new ProgressBarBuilder()
                                .setTaskName("training " + facet)
                                .setUnit(" labels", 1)
                                .setUpdateIntervalMillis(UPDATE_MILLIS)
                                .build());
    }

    @Override
    public void accept(TrainingStep step) {
        if (bar != null) {
            bar.maxHint(step.fits());
            bar.stepTo(step.fitted());
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
