package io.github.papertag.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBarConsumer;

/**
 * The last line of a terminal, which tells how far a command is; what else is told on standard error scrolls by above it.
 * Where standard error is no terminal there is no such line. Thread-safe.
 */
final class StatusLine implements ProgressBarConsumer {

    private final PrintWriter err;
    private final int columns;
    private String shown = "";
    private boolean ended;

    /** @param columns of the terminal, or 0 if there is none */
    StatusLine(PrintWriter err, int columns) {
        this.err = err;
        this.columns = columns;
    }

    /** @param wanted whether there may be one; there may not where the records themselves go to the terminal */
    static StatusLine on(PrintWriter err, boolean wanted) {
        return new StatusLine(err, wanted ? Terminal.columns() : 0);
    }

    /** Whether what it is given can be seen. */
    boolean isVisible() {
        return columns > 0;
    }

    /** Tells something that stays. */
    synchronized void tell(String message) {
        erase();
        err.println(message);
        err.print(shown);
        err.flush();
    }

    /** Leaves what is shown and shows nothing any more. */
    synchronized void end() {
        close();
        ended = true;
    }

    @Override
    public int getMaxRenderedLength() {
        return columns - 1;
    }

    @Override
    public synchronized void accept(String line) {
        if (isVisible() && !ended) {
            erase();
            shown = line;
            err.print(shown);
            err.flush();
        }
    }

    /** Leaves what is shown and goes to the next line. */
    @Override
    public synchronized void close() {
        if (!shown.isEmpty()) {
            err.println();
            err.flush();
            shown = "";
        }
    }

    /** With blanks, which all terminals understand. */
    private void erase() {
        if (!shown.isEmpty()) {
            err.print("\r" + " ".repeat(columns - 1) + "\r");
        }
    }
}
