package io.github.papertag.cli;

import io.github.papertag.label.LabelRun;
import io.github.papertag.label.RunSummary;
import io.github.papertag.read.PaperReader;
import io.github.papertag.read.ReadResult;
import java.io.IOException;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
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

    /** Records between two looks at the bytes. */
    private static final int RECORDS_A_STEP = 64;

    private final StatusLine line;
    private final String task;
    private final long totalBytes;
    private final LongSupplier bytesRead;
    private @Nullable ProgressBar bar;
    private long rejected;
    private long papers;

    /**
     * Tells on a line of the terminal.
     *
     * @param task what is done, in a word
     * @param totalBytes how much there is to read, or -1
     * @param bytesRead how much of it was read
     */
    Progress(StatusLine line, String task, long totalBytes, LongSupplier bytesRead) {
        this.line = line;
        this.task = task;
        this.totalBytes = totalBytes;
        this.bytesRead = bytesRead;
    }

    /** The same records, which show the bar and move it as they are read. */
    PaperReader over(PaperReader records) {
        if (!line.isVisible()) {
            return records;
        }
        ProgressBar shown = bar == null ? bar() : bar;
        bar = shown;
        return isMeasured() ? new Watched(records, shown, bytesRead) : records;
    }

    private boolean isMeasured() {
        return totalBytes > 0;
    }

    @Override
    public void rejected(ReadResult.Rejected record) {
        if (++rejected <= TOLD) {
            line.tell(record.message());
        }
    }

    @Override
    public void advanced(int more) {
        papers += more;
        ProgressBar shown = bar;
        if (shown != null && isMeasured()) {
            shown.setExtraMessage(String.format(Locale.ROOT, " %,d papers", papers));
        } else if (shown != null) {
            shown.stepTo(papers);
        }
    }

    /** Tells what became of the records, and of rejected ones by reason if they were too many to tell. */
    void tell(RunSummary summary, boolean rejectsKept) {
        if (rejected > TOLD) {
            line.tell((rejected - TOLD) + " more records were rejected"
                    + (rejectsKept ? "" : "; --rejects FILE keeps them") + "; in all:");
            summary.rejections().forEach((reason, number) -> line.tell("  " + number + "  " + reason));
        }
        line.tell(summary.text().stripTrailing());
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    private ProgressBar bar() {
        ProgressBarBuilder builder = new ProgressBarBuilder()
                .setTaskName(task)
                .setConsumer(line)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(UPDATE_MILLIS)
                .showSpeed(
                        new DecimalFormat(isMeasured() ? "0.0" : "0", DecimalFormatSymbols.getInstance(Locale.ROOT)));
        return isMeasured()
                ? builder.setInitialMax(totalBytes).setUnit(" MB", MEGABYTE).build()
                : builder.setUnit(" papers", 1).build();
    }

    private static final class Watched implements PaperReader {

        private final PaperReader papers;
        private final ProgressBar bar;
        private final LongSupplier bytesRead;
        private long records;

        Watched(PaperReader papers, ProgressBar bar, LongSupplier bytesRead) {
            this.papers = papers;
            this.bar = bar;
            this.bytesRead = bytesRead;
        }

        @Override
        public @Nullable ReadResult next() throws IOException {
            ReadResult result = papers.next();
            if (result == null || ++records % RECORDS_A_STEP == 0) {
                bar.stepTo(bytesRead.getAsLong());
            }
            return result;
        }

        @Override
        public void close() throws IOException {
            papers.close();
        }
    }
}
