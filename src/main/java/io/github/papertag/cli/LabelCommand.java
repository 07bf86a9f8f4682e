package io.github.papertag.cli;

import io.github.papertag.label.Duplicates;
import io.github.papertag.label.LabelRun;
import io.github.papertag.label.Labeller;
import io.github.papertag.label.OutputException;
import io.github.papertag.label.OutputPlan;
import io.github.papertag.label.RunOutputs;
import io.github.papertag.label.RunSummary;
import io.github.papertag.read.DumpException;
import io.github.papertag.read.PaperReader;
import io.github.papertag.report.PageOutput;
import io.github.papertag.topic.Software;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "label",
        mixinStandardHelpOptions = true,
        description = {
            "Labels the papers of one or more dumps and writes one JSON object a line, in input order.",
            "What became of every record is told on standard error at the end."
        })
final class LabelCommand implements Callable<Integer> {

    private static final int SOME_REJECTED = 1;
    private static final String HOW_TO_GO_ON = "--resume goes on from the last checkpoint";

    @Parameters(
            arity = "1..*",
            paramLabel = "DUMP",
            description = "a dump, plain or compressed, a zip archive or a folder; - for standard input")
    private List<String> dumps = List.of();

    @Mixin
    private DumpOptions dumpOptions = new DumpOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private ModelOptions models = new ModelOptions();

    @Option(
            names = "--distinct",
            description =
                    "write each paper once: of arXiv versions the latest (the first, if a dump is a pipe), else the"
                            + " first")
    private boolean distinct;

    @Option(names = "--strict", description = "stop at the first rejected record")
    private boolean strict;

    @Option(names = "--strict-exit", description = "end with status 1 if a record was rejected")
    private boolean strictExit;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "threads that label (default: one a core); the output is the same for any number")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        LabelRun.Settings settings = new LabelRun.Settings(threads, distinct, strict, output.checkpointEvery());
        OutputPlan plan = plan();
        Labeller labeller = models.load();
        StatusLine line = StatusLine.on(spec.commandLine().getErr(), output.toFile());
        try (PageOutput page = output.openPage();
                DumpInputs inputs = DumpInputs.open(dumps, dumpOptions.settings(line::tell));
                Duplicates duplicates = new Duplicates();
                RunOutputs outputs = RunOutputs.open(
                        plan,
                        labeller.modelNames(),
                        () -> dependencies(labeller),
                        output.resume(),
                        page == null ? new FileOutputStream(FileDescriptor.out) : page)) {
            Progress progress = new Progress(line, "labelling", DumpInputs.totalBytes(dumps), inputs::bytesRead);
            RunSummary summary;
            try (progress) {
                Streams streams = new Streams(inputs, duplicates, outputs, page, line, progress);
                summary = outputs.wasComplete()
                        ? completed(outputs)
                        : labelled(streams, new LabelRun(labeller, outputs, duplicates, settings, progress));
            } catch (OutputException e) {
                throw outputs.canResume() ? e.with(HOW_TO_GO_ON) : e;
            } catch (DumpException e) {
                throw outputs.canResume() ? new DumpException(e.getMessage() + "; " + HOW_TO_GO_ON, e) : e;
            }
            if (page != null) {
                page.complete();
            }
            progress.tell(summary, output.keepsRejects());
            return strictExit && summary.total().rejected() > 0 ? SOME_REJECTED : 0;
        }
    }

    /** What a run reads and writes. */
    private record Streams(
            DumpInputs inputs,
            Duplicates duplicates,
            RunOutputs outputs,
            @Nullable PageOutput page,
            StatusLine line,
            Progress progress) {

        PaperReader heard(PaperReader papers) {
            PaperReader watched = progress.over(papers);
            return page == null ? watched : page.heard(watched);
        }
    }

    private OutputPlan plan() {
        try {
            return output.plan();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private static RunSummary completed(RunOutputs outputs) throws IOException {
        outputs.complete();
        return outputs.summaryAtStart();
    }

    private RunSummary labelled(Streams streams, LabelRun run) throws IOException {
        try (run;
                Interruption interruption = new Interruption(run, streams.outputs(), streams.line())) {
            interruption.watch();
            if (output.resume() && streams.outputs().summaryAtStart().equals(RunSummary.NONE)) {
                streams.line().tell("papertag: there is no checkpoint to go on from: started from the beginning");
            }
            if (distinct && DumpInputs.areFiles(dumps)) {
                findVersions(streams.duplicates(), streams.line());
            }
            streams.inputs().forEach((papers, name) -> run.add(streams.heard(papers), name));
            return run.finish();
        }
    }

    /** A first look at the dumps, so that of several versions of a paper the latest is known. */
    private void findVersions(Duplicates duplicates, StatusLine line) throws IOException {
        try (DumpInputs first = DumpInputs.open(dumps, dumpOptions.quietSettings());
                Progress progress =
                        new Progress(line, "finding versions", DumpInputs.totalBytes(dumps), first::bytesRead)) {
            first.forEach((papers, name) -> duplicates.findVersions(progress.over(papers)));
        }
    }

    /** All that the output depends on, by name. */
    private Map<String, String> dependencies(Labeller labeller) throws IOException {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("the version of papertag", Software.versions().getOrDefault("papertag", "unknown"));
        settings.putAll(DumpInputs.settings(dumps));
        settings.putAll(dumpOptions.fingerprint());
        settings.putAll(models.settings(labeller));
        settings.put("--distinct", Boolean.toString(distinct));
        return settings;
    }
}
