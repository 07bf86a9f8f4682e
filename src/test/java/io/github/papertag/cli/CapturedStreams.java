package io.github.papertag.cli;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Keeps what a test's commands print, and gives the standard streams back after each test. */
final class CapturedStreams implements BeforeEachCallback, AfterEachCallback {

    private final InputStream realIn = System.in;
    private final PrintStream realOut = System.out;
    private final PrintStream realErr = System.err;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Override
    public void beforeEach(ExtensionContext context) {
        capture();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        giveBack();
    }

    void capture() {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    void giveBack() {
        System.setIn(realIn);
        System.setOut(realOut);
        System.setErr(realErr);
    }

    /** What was printed to the standard output since {@link #forget}, with plain line ends. */
    String out() {
        return text(out);
    }

    /** What was printed to the standard error since {@link #forget}, with plain line ends. */
    String err() {
        return text(err);
    }

    void forget() {
        out.reset();
        err.reset();
    }

    private static String text(ByteArrayOutputStream printed) {
        return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
