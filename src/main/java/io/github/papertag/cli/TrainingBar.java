package io.github.papertag.cli;

import io.github.papertag.topic.TrainingStep;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.List;
import java.util.function.Consumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** On a terminal, a bar with the rounds of the optimisers and the time left; elsewhere nothing. */
final class TrainingBar implements Consumer<TrainingStep>, AutoCloseable {

    private static final int UPDATE_MILLIS = 500;

    private final @Nullable ProgressBar bar;

    private TrainingBar(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    static TrainingBar of(List<String> facets) {
        StatusLine line = StatusLine.on(new PrintWriter(System.err, true, Charset.defaultCharset()), true);
        return new TrainingBar(
                !line.isVisible()
                        ? null
                        : new ProgressBarBuilder()
                                .setTaskName("training " + String.join(", ", facets))
                                .setConsumer(line)
                                .setStyle(ProgressBarStyle.ASCII)
                                .setUnit(" rounds", 1)
                                .setUpdateIntervalMillis(UPDATE_MILLIS)
                                .build());
    }

    @Override
    public void accept(TrainingStep step) {
        if (bar != null) {
            bar.maxHint(step.all());
            bar.stepTo(step.done());
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
