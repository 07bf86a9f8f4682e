package io.github.papertag.label;

import io.github.papertag.read.PaperReader;
import io.github.papertag.read.ReadResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Labels dump after dump and writes the records in the order in which they were read. Reading (on the thread that calls),
 * labelling and compressing (on workers) and writing (on a thread of its own) overlap. The output is the same for any
 * number of threads, and memory holds a fixed number of records at a time.
 *
 * <p>A run that continues another one reads the dumps from the beginning, so that it knows the duplicates and that the
 * dumps are the same, and labels what comes after the checkpoint.
 */
public final class LabelRun implements AutoCloseable {

    private static final int BATCHES_PER_THREAD = 2;

    private final Settings settings;
    private final Duplicates duplicates;
    private final BatchLabeller labeller;
    private final RunWriter writer;
    private final ExecutorService workers;
    private final Position resumeAt;
    private Position position = Position.START;

    /**
     * How to run.
     *
     * @param threads number of threads that label, at least 1
     * @param distinct whether a paper that was seen before is left out of the output
     * @param strict whether the run ends at the first record that is rejected
     * @param checkpointEvery records between two checkpoints, at least 1
     */
    public record Settings(int threads, boolean distinct, boolean strict, long checkpointEvery) {

        /** Records between two checkpoints unless said otherwise: some seconds of work. */
        public static final long CHECKPOINT_EVERY = 50_000;

        public Settings {
            if (threads < 1) {
                throw new IllegalArgumentException("threads: " + threads + " is less than 1");
            }
            if (checkpointEvery < 1) {
                throw new IllegalArgumentException(
                        "records between checkpoints: " + checkpointEvery + " is less than 1");
            }
        }

        /** A run that goes to its end. */
        public Settings(int threads, boolean distinct) {
            this(threads, distinct, false, CHECKPOINT_EVERY);
        }
    }

    /** Hears what happens during a run, on the thread that writes, in the order of the records. */
    public interface Listener {
        /** A record was rejected. */
        void rejected(ReadResult.Rejected record);

        /** {@code papers} more papers were written or left out as duplicates. */
        void advanced(int papers);
    }

    /**
     * Starts a run.
     *
     * @param outputs where to write; the caller closes them after the run
     * @param duplicates what knows papers again; the caller closes it after the run
     */
    public LabelRun(
            Labeller labeller, RunOutputs outputs, Duplicates duplicates, Settings settings, Listener listener) {
        this.settings = settings;
        this.duplicates = duplicates;
        this.labeller = new BatchLabeller(labeller, outputs.parts(), settings.distinct());
        this.resumeAt = outputs.startPosition();
        this.writer = new RunWriter(
                outputs, listener, settings.checkpointEvery(), settings.threads() * BATCHES_PER_THREAD + 1);
        this.workers = Executors.newFixedThreadPool(settings.threads(), task -> daemon(task, "papertag-labeller"));
        daemon(writer, "papertag-writer").start();
    }

    /**
     * Labels all papers of one dump.
     *
     * @param file name under which the dump is counted if it has no record that tells its own
     * @throws RejectedRecordException if the run is strict and a record is no paper
     * @throws OutputException if the output cannot be written
     * @throws RunStoppedException if the run was stopped
     * @throws IOException if the dump cannot be read further, or is not what the run that is continued has read
     */
    public void add(PaperReader papers, String file) throws IOException {
        List<Batch.Item> items = new ArrayList<>(Batch.MAX_ITEMS);
        int characters = 0;
        for (ReadResult result = papers.next(); result != null; result = papers.next()) {
            Batch.Item item = take(result);
            if (position.records() <= resumeAt.records()) {
                requireSameAtCheckpoint();
                continue;
            }
            items.add(item);
            characters += item.characters();
            if (items.size() == Batch.MAX_ITEMS || characters >= Batch.MAX_CHARACTERS) {
                submit(file, items);
                items.clear();
                characters = 0;
            }
        }
        if (!items.isEmpty() || position.records() >= resumeAt.records()) {
            submit(file, items);
        }
    }

    /**
     * Waits for what is still under way, gives the outputs their names and the account of the run.
     *
     * @throws OutputException if the output cannot be written
     * @throws RunStoppedException if the run was stopped
     * @throws IOException if the dumps are shorter than those that the run that is continued has read
     */
    public RunSummary finish() throws IOException {
        if (position.records() < resumeAt.records()) {
            throw changed();
        }
        return writer.finish();
    }

    /**
     * Stops the run after a checkpoint, from another thread; {@link #add} and {@link #finish} then throw {@link
     * RunStoppedException}. Gives the number of records done.
     */
    public long stop() {
        return writer.stop();
    }

    /** Writes what was labelled so far, if {@link #finish} has not. */
    @Override
    public void close() {
        writer.drain();
        workers.shutdownNow();
    }

    private Batch.Item take(ReadResult result) throws IOException {
        position = position.after(result);
        if (result instanceof ReadResult.Rejected rejected && settings.strict()) {
            throw new RejectedRecordException(rejected);
        }
        boolean duplicate = result instanceof ReadResult.Accepted accepted && duplicates.isDuplicate(accepted.paper());
        return new Batch.Item(result, duplicate);
    }

    private void requireSameAtCheckpoint() throws IOException {
        if (position.records() == resumeAt.records() && !position.equals(resumeAt)) {
            throw changed();
        }
    }

    private static IOException changed() {
        return new IOException("cannot resume: the dumps have changed since the run that is to be continued");
    }

    private void submit(String file, List<Batch.Item> items) throws IOException {
        Batch batch = new Batch(file, items, position);
        writer.put(workers.submit(() -> labeller.label(batch)));
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
