package io.github.papertag.cli;

import io.github.papertag.label.LabelRun;
import io.github.papertag.label.RunOutputs;

/** Lets a run that is interrupted (Ctrl-C, SIGTERM) make a checkpoint and tell how to go on. */
final class Interruption implements AutoCloseable {

    private final Thread hook;

    Interruption(LabelRun run, RunOutputs outputs, StatusLine line) {
        hook = new Thread(() -> {
            long records = run.stop();
            line.end();
            line.tell(
                    outputs.canResume()
                            ? "papertag: interrupted after " + records
                                    + " records; the same command with --resume goes on from there"
                            : "papertag: interrupted");
        });
    }

    /** From here on the run can be interrupted. */
    void watch() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    @SuppressWarnings("EmptyCatch")
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            // It is the hook that ends the run.
        }
    }
}
