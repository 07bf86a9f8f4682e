package io.github.papertag.cli;

import io.github.papertag.label.LabelRun;
import io.github.papertag.read.ReadResult;
import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** Tells of rejected records on standard error and, on a terminal, of the progress made. */
final class Progress implements LabelRun.Listener, AutoCloseable {

    private static final int UPDATE_MILLIS = 200;

    private final PrintWriter err;
    private final @Nullable ProgressBar bar;

    private Progress(PrintWriter err, @Nullable ProgressBar bar) {
        this.err = err;
        this.bar = bar;
    }

    /** @param wanted whether a bar may be shown; it may not where the records themselves go to the terminal */
    static Progress on(PrintWriter err, boolean wanted) {
        return new Progress(err, wanted && isTerminal() ? bar() : null);
    }

    @SuppressWarnings("SystemConsoleNull") // the property brings back the meaning that null had before JDK 22
    static boolean isTerminal() {
        System.setProperty("jdk.console", "java.base");
        return System.console() != null;
    }

    @Override
    public void rejected(ReadResult.Rejected record) {
        err.println(record.message());
    }

    @Override
    public void advanced(int papers) {
        if (bar != null) {
            bar.stepBy(papers);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
        err.flush();
    }

    private static ProgressBar bar() {
        return new ProgressBarBuilder()
                .setTaskName("labelling")
                .setUnit(" papers", 1)
                .setUpdateIntervalMillis(UPDATE_MILLIS)
                .showSpeed()
                .build();
    }
}
