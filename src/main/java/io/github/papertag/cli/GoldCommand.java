package io.github.papertag.cli;

import io.github.papertag.evaluate.GoldFile;
import io.github.papertag.evaluate.GoldJson;
import io.github.papertag.label.OutputFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "gold",
        mixinStandardHelpOptions = true,
        description = {
            "Makes stand-off gold: ids, titles, labels, places and fields of claims, and a hash of each abstract instead",
            "of its text. eval --dump joins the text again."
        })
final class GoldCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "GOLD", description = "gold as JSON lines, with abstracts")
    private List<Path> gold = List.of();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "write to FILE, which appears when it is complete")
    private Path output = Path.of("");

    @Override
    public Integer call() throws IOException {
        String lines = GoldFile.read(gold).stream()
                .map(record -> GoldJson.standOff(record) + "\n")
                .collect(Collectors.joining());
        OutputFile.write(output, lines);
        return CommandLine.ExitCode.OK;
    }
}
