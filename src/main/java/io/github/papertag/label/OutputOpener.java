package io.github.papertag.label;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Opens the outputs of a plan: new ones, or those of a run that broke off at the length that its checkpoint tells. */
final class OutputOpener {

    private final OutputPlan plan;
    private final Checkpoint start;
    private final List<OutputPart> parts;

    /** @param parts to which the outputs are added one by one, so that those are known that are open when one fails */
    OutputOpener(OutputPlan plan, Checkpoint start, List<OutputPart> parts) {
        this.plan = plan;
        this.start = start;
        this.parts = parts;
    }

    /** The papers come last, so that their name appears when all else is there. */
    void open(List<String> models, OutputStream standardOutput) throws IOException {
        if (plan.rejects() != null) {
            add("rejects", new RecordFormat.Rejects(), plan.rejects(), PartialFile.Finish.MOVE);
        }
        if (plan.claims() != null) {
            add("claims", new RecordFormat.ClaimRows(), plan.claims(), PartialFile.Finish.MOVE);
        }
        Path papers = plan.papers();
        if (papers == null) {
            begin(new OutputPart("papers", format(models), Compression.NONE, new Sink.Stream(standardOutput)));
        } else {
            add("papers", format(models), papers, finish(models));
        }
    }

    private RecordFormat format(List<String> models) {
        return plan.format() == OutputPlan.Format.CSV
                ? new RecordFormat.PaperRows(models, plan.fields())
                : new RecordFormat.JsonLines(plan.fields());
    }

    private PartialFile.Finish finish(List<String> models) {
        return plan.format() == OutputPlan.Format.PARQUET
                ? new ParquetFile(models, plan.fields())
                : PartialFile.Finish.MOVE;
    }

    private void add(String name, RecordFormat format, Path file, PartialFile.Finish finish) throws IOException {
        begin(new OutputPart(name, format, Compression.of(file), sink(name, file, finish)));
    }

    private void begin(OutputPart part) throws OutputException {
        parts.add(part);
        if (start.isStart()) {
            part.sink().append(part.compression().compress(part.format().header()));
        }
    }

    private Sink sink(String name, Path file, PartialFile.Finish finish) throws IOException {
        if (!OutputPlan.isOrdinary(file)) {
            try {
                return new Sink.Stream(file.toString(), Files.newOutputStream(file));
            } catch (IOException e) {
                throw new OutputException(file, e);
            }
        }
        if (start.complete() && PartialFile.isCompleted(file)) {
            return PartialFile.completed(file);
        }
        Long length = start.lengths().get(name);
        return length == null ? PartialFile.start(file, finish) : PartialFile.resume(file, finish, length);
    }
}
