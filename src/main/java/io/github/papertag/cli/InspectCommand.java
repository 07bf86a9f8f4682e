package io.github.papertag.cli;

import io.github.papertag.label.BundledModels;
import io.github.papertag.report.ModelCardText;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        description = "Shows a model's card: where it comes from, how good it is, and what its labels rest on.")
final class InspectCommand implements Callable<Integer> {

    @Parameters(paramLabel = "MODEL", description = "a bundled model by name or a model folder by path")
    private String model = "";

    @Option(names = "--terms", paramLabel = "N", description = "terms shown for a label (default: ${DEFAULT-VALUE})")
    private int terms = 8;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        spec.commandLine()
                .getOut()
                .print(ModelCardText.of(
                        BundledModels.load(model),
                        BundledModels.bytes(model),
                        terms,
                        BundledModels.NAMES.contains(model) ? ModelCardText.BUNDLED : ModelCardText.OTHER));
        spec.commandLine().getOut().flush();
        return CommandLine.ExitCode.OK;
    }
}
