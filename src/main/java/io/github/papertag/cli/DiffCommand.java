package io.github.papertag.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.papertag.label.DiffCounts;
import io.github.papertag.label.LabelledOutput;
import io.github.papertag.label.OutputDiff;
import io.github.papertag.label.OutputException;
import io.github.papertag.label.OutputFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = {
            "Tells which papers changed status, labels or claims between two outputs of label (JSON lines).",
            "Exit status: 0 if none did, 1 if some did."
        })
final class DiffCommand implements Callable<Integer> {

    private static final int DIFFERENT = 1;
    private static final int SHOWN = 20;

    @Parameters(index = "0", paramLabel = "OLD", description = "an output of label, plain, .gz or .zst")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "another one")
    private Path after = Path.of("");

    @Option(names = "--json", paramLabel = "FILE", description = "also write every difference, as one JSON object")
    private @Nullable Path json;

    @Option(names = "--all", description = "show every paper that changed and not the first " + SHOWN)
    private boolean all;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        DiffCounts counts;
        try (LabelledOutput oldOnes = new LabelledOutput(before);
                LabelledOutput newOnes = new LabelledOutput(after)) {
            counts = json == null ? OutputDiff.compare(oldOnes, newOnes, shown()) : written(oldOnes, newOnes, json);
        }
        out().println(counts.text());
        out().flush();
        return counts.isSame() ? 0 : DIFFERENT;
    }

    private OutputDiff.Listener shown() {
        long[] told = {0};
        return change -> {
            if (all || told[0]++ < SHOWN) {
                out().println(change.text());
            } else if (told[0] == SHOWN + 1) {
                out().println("… (--all shows the others too)");
            }
        };
    }

    private DiffCounts written(LabelledOutput oldOnes, LabelledOutput newOnes, Path target) throws IOException {
        OutputDiff.Listener shown = shown();
        try (OutputFile file = new OutputFile(target);
                JsonGenerator writer = new JsonMapper().createGenerator(file.stream())) {
            writer.writeStartObject();
            writer.writeStringField("old", before.toString());
            writer.writeStringField("new", after.toString());
            writer.writeArrayFieldStart("papers");
            DiffCounts counts = OutputDiff.compare(oldOnes, newOnes, change -> {
                shown.changed(change);
                try {
                    writer.writePOJO(change);
                } catch (IOException e) {
                    throw new OutputException(target, e);
                }
            });
            OutputException.during(target, () -> {
                writer.writeEndArray();
                writer.writePOJOField("counts", counts);
                writer.writeEndObject();
                writer.writeRaw('\n');
                writer.flush();
            });
            file.complete();
            return counts;
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
