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

    private final List<OutputPart> parts = new ArrayList<>();
    private final @Nullable Path resumable;
    private final @Nullable Path summaryFile;
    private final Checkpoint start;
    private boolean kept;
    private boolean complete;

    /** What the output depends on, which is asked for only where a later run may go on with it. */
    public interface Dependencies {

        /**
         * All that the output depends on but the plan, by name.
         *
         * @throws IOException if a file among it cannot be read
         */
        Map<String, String> read() throws IOException;
    }

    private RunOutputs(@Nullable Path resumable, @Nullable Path summaryFile, Checkpoint start) {
        this.resumable = resumable;
        this.summaryFile = summaryFile;
        this.start = start;
        this.kept = start.position().records() > 0;
    }

    /** Writes JSON lines to a stream, which stays open. */
    public static RunOutputs to(OutputStream out) {
        RunOutputs outputs = new RunOutputs(null, null, Checkpoint.start(Map.of()));
        outputs.parts.add(new OutputPart(
                "papers", new RecordFormat.JsonLines(OutputField.ALL), Compression.NONE, new Sink.Stream(out)));
        return outputs;
    }

    /**
     * Starts the outputs, or goes on with those of a run that broke off.
     *
     * @param models names of the models applied
     * @param dependencies what must be the same for a later run to go on
     * @param resume whether to go on from the last checkpoint; without one the run starts afresh
     * @param standardOutput where the papers go if no file is named
     * @throws OutputException if an output cannot be written
     * @throws IOException with one sentence if the run cannot be continued, or the driver for Parquet is missing
     */
    public static RunOutputs open(
            OutputPlan plan,
            List<String> models,
            Dependencies dependencies,
            boolean resume,
            OutputStream standardOutput)
            throws IOException {
        plan.check();
        RunOutputs outputs = new RunOutputs(
                plan.isResumable() ? plan.papers() : null, plan.summary(), start(plan, dependencies, resume));
        try {
            if (outputs.start.isStart()) {
                outputs.deleteCheckpoint();
            }
            new OutputOpener(plan, outputs.start, outputs.parts).open(models, standardOutput);
        } catch (IOException e) {
            outputs.close();
            throw e;
        }
        return outputs;
    }

    private static Checkpoint start(OutputPlan plan, Dependencies dependencies, boolean resume) throws IOException {
        Path papers = plan.papers();
        if (papers == null || !plan.isResumable()) {
            return Checkpoint.start(Map.of());
        }
        Map<String, String> settings = new LinkedHashMap<>(dependencies.read());
        settings.put("the output", plan.description());
        return resume && Files.exists(Checkpoint.file(papers))
                ? Checkpoint.read(papers, settings)
                : Checkpoint.start(settings);
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
        for (OutputPart part : parts) {
            if (complete || canResume()) {
                part.sink().close();
            } else {
                part.sink().discard();
            }
        }
    }

    List<OutputPart> parts() {
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
        for (OutputPart part : parts) {
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
        for (OutputPart part : parts) {
            part.sink().sync();
            lengths.put(part.name(), part.sink().length());
        }
        new Checkpoint(start.settings(), position, lengths, summary, last).write(resumable);
        kept = true;
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
