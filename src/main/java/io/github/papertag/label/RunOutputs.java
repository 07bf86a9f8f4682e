package io.github.papertag.label;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The outputs of a run, which grow together: at a checkpoint all of them hold exactly what became of the same records.
 * Used by one thread at a time.
 */
public final class RunOutputs implements AutoCloseable {

    private final List<Part> parts = new ArrayList<>();
    private final @Nullable Path resumable;
    private final @Nullable Path summaryFile;
    private final Checkpoint start;
    private boolean kept;
    private boolean complete;

    /** One output. */
    record Part(String name, RecordFormat format, Compression compression, Sink sink) {}

    private RunOutputs(@Nullable Path resumable, @Nullable Path summaryFile, Checkpoint start) {
        this.resumable = resumable;
        this.summaryFile = summaryFile;
        this.start = start;
        this.kept = start.position().records() > 0;
    }

    /** Writes JSON lines to a stream, which stays open. */
    public static RunOutputs to(OutputStream out) {
        RunOutputs outputs = new RunOutputs(null, null, Checkpoint.start(Map.of()));
        outputs.parts.add(new Part(
                "papers", new RecordFormat.JsonLines(OutputField.ALL), Compression.NONE, new Sink.Stream(out)));
        return outputs;
    }

    /**
     * Starts the outputs, or goes on with those of a run that broke off.
     *
     * @param models names of the models applied
     * @param settings all else that the output depends on, by name
     * @param resume whether to go on from the last checkpoint; without one the run starts afresh
     * @param standardOutput where the papers go if no file is named
     * @throws OutputException if an output cannot be written
     * @throws IOException with one sentence if the run cannot be continued, or the driver for Parquet is missing
     */
    public static RunOutputs open(
            OutputPlan plan,
            List<String> models,
            Map<String, String> settings,
            boolean resume,
            OutputStream standardOutput)
            throws IOException {
        plan.check();
        Map<String, String> all = new LinkedHashMap<>(settings);
        all.put("the output", plan.description());
        Path papers = plan.isResumable() ? plan.papers() : null;
        Checkpoint start = resume && papers != null && Files.exists(Checkpoint.file(papers))
                ? Checkpoint.read(papers, all)
                : Checkpoint.start(all);
        RunOutputs outputs = new RunOutputs(papers, plan.summary(), start);
        try {
            outputs.openAll(plan, models, standardOutput);
        } catch (IOException e) {
            outputs.close();
            throw e;
        }
        return outputs;
    }

    /** Whether the run that is continued had read everything and only the names were missing; nothing is left to label. */
    public boolean wasComplete() {
        return start.complete();
    }

    /** What the run that is continued did; {@link RunSummary#NONE} for a new one. */
    public RunSummary summaryAtStart() {
        return start.summary();
    }

    /** Whether there is a checkpoint from which the run can be continued if it breaks off now. */
    public boolean canResume() {
        return resumable != null && kept && !complete;
    }

    /** Gives the outputs their names. */
    public void complete() throws OutputException {
        complete(start.position(), start.summary());
    }

    /** Leaves nothing behind but complete outputs, or, if there was a checkpoint, what it needs to go on. */
    @Override
    public void close() throws IOException {
        for (Part part : parts) {
            if (complete || canResume()) {
                part.sink().close();
            } else {
                part.sink().discard();
            }
        }
    }

    List<Part> parts() {
        return parts;
    }

    Position startPosition() {
        return start.position();
    }

    /** Appends a piece to every output, in the order of {@link #parts}. */
    void append(List<byte[]> pieces) throws OutputException {
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).sink().append(pieces.get(i));
        }
    }

    void checkpoint(Position position, RunSummary summary) throws OutputException {
        write(position, summary, false);
    }

    void complete(Position position, RunSummary summary) throws OutputException {
        write(position, summary, true);
        if (summaryFile != null) {
            OutputFile.write(summaryFile, SummaryJson.of(summary));
        }
        for (Part part : parts) {
            part.sink().complete();
        }
        complete = true;
        deleteCheckpoint();
    }

    private void write(Position position, RunSummary summary, boolean last) throws OutputException {
        if (resumable == null) {
            return;
        }
        Map<String, Long> lengths = new LinkedHashMap<>();
        for (Part part : parts) {
            part.sink().sync();
            lengths.put(part.name(), part.sink().length());
        }
        new Checkpoint(start.settings(), position, lengths, summary, last).write(resumable);
        kept = true;
    }

    private void openAll(OutputPlan plan, List<String> models, OutputStream standardOutput) throws IOException {
        if (!kept && !wasComplete()) {
            deleteCheckpoint();
        }
        // The papers come last, so that their name appears when all else is there.
        if (plan.rejects() != null) {
            add("rejects", new RecordFormat.Rejects(), plan.rejects(), PartialFile.Finish.MOVE);
        }
        if (plan.claims() != null) {
            add("claims", new RecordFormat.ClaimRows(), plan.claims(), PartialFile.Finish.MOVE);
        }
        RecordFormat format = plan.format() == OutputPlan.Format.CSV
                ? new RecordFormat.PaperRows(models, plan.fields())
                : new RecordFormat.JsonLines(plan.fields());
        if (plan.papers() == null) {
            begin(new Part("papers", format, Compression.NONE, new Sink.Stream(standardOutput)));
        } else {
            boolean parquet = plan.format() == OutputPlan.Format.PARQUET;
            add(
                    "papers",
                    format,
                    plan.papers(),
                    parquet ? new ParquetFile(models, plan.fields()) : PartialFile.Finish.MOVE);
        }
    }

    private void add(String name, RecordFormat format, Path file, PartialFile.Finish finish) throws IOException {
        begin(new Part(name, format, Compression.of(file), sink(name, file, finish)));
    }

    private void begin(Part part) throws OutputException {
        parts.add(part);
        if (!kept && !wasComplete()) {
            part.sink().append(part.compression().compress(part.format().header()));
        }
    }

    private Sink sink(String name, Path file, PartialFile.Finish finish) throws IOException {
        if (!OutputPlan.isOrdinary(file)) {
            try {
                return new Sink.Stream(Files.newOutputStream(file));
            } catch (IOException e) {
                throw new OutputException(file, e);
            }
        }
        if (wasComplete() && PartialFile.isCompleted(file)) {
            return PartialFile.completed(file);
        }
        Long length = start.lengths().get(name);
        return length == null ? PartialFile.start(file, finish) : PartialFile.resume(file, finish, length);
    }

    private void deleteCheckpoint() throws OutputException {
        if (resumable == null) {
            return;
        }
        try {
            Files.deleteIfExists(Checkpoint.file(resumable));
        } catch (IOException e) {
            throw new OutputException(Checkpoint.file(resumable), e);
        }
    }
}
