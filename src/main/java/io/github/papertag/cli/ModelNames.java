package io.github.papertag.cli;

import io.github.papertag.label.BundledModels;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Refuses, for every command and before any work, a list of models in which a name is missing. */
final class ModelNames {

    private ModelNames() {}

    /** @throws ParameterException with one sentence if there is no name, or an empty one */
    static void check(ParseResult parsed) {
        OptionSpec option = parsed.matchedOption("--models");
        if (option == null || !(option.getValue() instanceof List<?> names)) {
            return;
        }
        if (names.isEmpty()
                || names.stream().anyMatch(name -> String.valueOf(name).isBlank())) {
            throw new ParameterException(
                    parsed.commandSpec().commandLine(),
                    "--models: '" + String.join(",", option.originalStringValues())
                            + "' lacks the name of a model: give"
                            + " bundled models (" + String.join(", ", BundledModels.NAMES)
                            + ") or model folders, with commas between them");
        }
    }
}
