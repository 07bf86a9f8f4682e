package io.github.papertag.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The terminal behind standard error. Java itself knows one only where standard input and output are one, too. */
final class Terminal {

    private static final int USUAL_COLUMNS = 80;
    private static final Pattern SIZE = Pattern.compile("\\d+ (\\d{1,4})\\s*");

    private Terminal() {}

    /** How many columns it has, or 0 if standard error is no terminal. */
    static int columns() {
        try {
            Process stty = new ProcessBuilder("sh", "-c", "stty size <&2 2>/dev/null")
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return stty.waitFor() == 0 ? columns(size) : 0;
        } catch (IOException e) {
            return isConsole() ? USUAL_COLUMNS : 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /** Columns in an answer of {@code stty size}; a terminal that does not know its size has the usual ones. */
    static int columns(String size) {
        Matcher matcher = SIZE.matcher(size);
        int columns = matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
        return columns == 0 ? USUAL_COLUMNS : columns;
    }

    @SuppressWarnings("SystemConsoleNull") // the property brings back the meaning that null had before JDK 22
    private static boolean isConsole() {
        System.setProperty("jdk.console", "java.base");
        return System.console() != null;
    }
}
