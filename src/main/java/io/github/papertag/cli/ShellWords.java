package io.github.papertag.cli;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Arguments as a line that a shell reads back as the same arguments. */
final class ShellWords {

    private static final Pattern PLAIN = Pattern.compile("[\\w./:=,@%+-]+");

    private ShellWords() {}

    /** The line; what a shell would take for more than text stands between single quotes. */
    static String line(List<String> arguments) {
        return arguments.stream().map(ShellWords::word).collect(Collectors.joining(" "));
    }

    private static String word(String argument) {
        return PLAIN.matcher(argument).matches() ? argument : "'" + argument.replace("'", "'\\''") + "'";
    }
}
