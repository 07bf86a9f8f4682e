package io.github.papertag.cli;

import io.github.papertag.label.LabelRun;
import io.github.papertag.label.RunSummary;
import io.github.papertag.read.ReadResult;
import java.io.PrintWriter;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Tells of rejected records on standard error and, on a terminal, of the progress made: by bytes, with the time left,
 * where it is known how much there is to read, and by papers where not.
 */
final class Progress implements LabelRun.Listener, AutoCloseable {

    /** Rejected records that are told one by one. */
    static final int TOLD = 20;

    private static final int UPDATE_MILLIS = 200;
    private static final long MEGABYTE = 1_000_000;

    private final PrintWriter err;
    private final @Nullable ProgressBar bar;
    private final @Nullable LongSupplier bytesRead;
    private long rejected;
    private long papers;

    private Progress(PrintWriter err, @Nullable ProgressBar bar, @Nullable LongSupplier bytesRead) {
        this.err = err;
        this.bar = bar;
        this.bytesRead = bytesRead;
    }

    /**
     * Starts telling.
     *
     * @param wanted whether a bar may be shown; it may not where the records themselves go to the terminal
     * @param totalBytes how much there is to read, or -1
     * @param bytesRead how much of it was read
     */
    static Progress on(PrintWriter err, boolean wanted, long totalBytes, LongSupplier bytesRead) {
        boolean bytesKnown = totalBytes > 0;
        return new Progress(err, wanted && isTerminal() ? bar(totalBytes) : null, bytesKnown ? bytesRead : null);
    }

    @SuppressWarnings("SystemConsoleNull") // the property brings back the meaning that null had before JDK 22
    static boolean isTerminal() {
        System.setProperty("jdk.console", "java.base");
        return System.console() != null;
    }

    @Override
    public void rejected(ReadResult.Rejected record) {
        if (++rejected <= TOLD) {
            err.println(record.message());
        }
    }

    @Override
    public void advanced(int more) {
        papers += more;
        if (bar == null) {
            return;
        }
        if (bytesRead == null) {
            bar.stepBy(more);
        } else {
            bar.stepTo(bytesRead.getAsLong());
            bar.setExtraMessage(papers + " papers");
        }
    }

    /** Tells what became of the records, and of rejected ones by reason if they were too many to tell. */
    void tell(RunSummary summary, boolean rejectsKept) {
        if (rejected > TOLD) {
            err.println((rejected - TOLD) + " more records were rejected"
                    + (rejectsKept ? "" : "; --rejects FILE keeps them") + "; in all:");
            summary.rejections().forEach((reason, number) -> err.println("  " + number + "  " + reason));
        }
        err.print(summary.text());
        err.flush();
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
        err.flush();
    }

    private static ProgressBar bar(long totalBytes) {
        ProgressBarBuilder bar = new ProgressBarBuilder()
                .setTaskName("labelling")
                .setUpdateIntervalMillis(UPDATE_MILLIS)
                .showSpeed();
        return totalBytes > 0
                ? bar.setInitialMax(totalBytes).setUnit(" MB", MEGABYTE).build()
                : bar.setUnit(" papers", 1).build();
    }
}
