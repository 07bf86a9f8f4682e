package io.github.papertag.cli;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Refuses, for every command and before any work, a number that an option cannot have, and says which it can. */
final class NumberBounds {

    /** The least value of an option; those of one command alone stand behind the name of that command. */
    private static final Map<String, Integer> LEAST = Map.ofEntries(
            Map.entry("--threads", 1),
            Map.entry("--checkpoint-every", 1),
            Map.entry("--limit", 1),
            Map.entry("--folds", 2),
            Map.entry("--cross-fit", 2),
            Map.entry("--errors", 0),
            Map.entry("--max-terms", 1),
            Map.entry("--max-iterations", 1),
            Map.entry("--title-weight", 0),
            Map.entry("--micro-weight", 0),
            Map.entry("--dimensions", 1),
            Map.entry("inspect --terms", 0),
            Map.entry("vectors --terms", 1));

    private static final Map<String, Integer> ABOVE = Map.of("--lambda", 0);

    private NumberBounds() {}

    /** @throws ParameterException with one sentence if a number is too small */
    static void check(ParseResult parsed) {
        for (OptionSpec option : parsed.matchedOptions()) {
            if (option.getValue() instanceof Number number) {
                String fault = fault(parsed.commandSpec().name(), option.longestName(), number.doubleValue());
                if (fault != null) {
                    List<String> given = option.stringValues();
                    throw new ParameterException(
                            parsed.commandSpec().commandLine(),
                            option.longestName() + ": " + given.get(given.size() - 1) + fault);
                }
            }
        }
    }

    private static @Nullable String fault(String command, String option, double value) {
        Integer above = ABOVE.get(option);
        if (above != null) {
            return value > above && value < Double.POSITIVE_INFINITY ? null : " is not above " + above;
        }
        Integer least = LEAST.getOrDefault(command + " " + option, LEAST.get(option));
        return least == null || value >= least ? null : " is less than " + least;
    }
}
