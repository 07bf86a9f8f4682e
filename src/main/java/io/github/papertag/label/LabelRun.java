package io.github.papertag.label;

import io.github.papertag.LabelledPaper;
import io.github.papertag.Paper;
import io.github.papertag.read.PaperReader;
import io.github.papertag.read.ReadResult;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Labels dump after dump on several threads and writes the records in the order in which they were read. The output is
 * the same for any number of threads, and memory holds a fixed number of papers at a time, besides the ids seen.
 */
public final class LabelRun implements AutoCloseable {

    private static final int BATCH = 64;
    private static final int BATCHES_PER_THREAD = 4;

    private final Labeller labeller;
    private final OutputStream out;
    private final Settings settings;
    private final Listener listener;
    private final ExecutorService workers;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, FileCounts> counts = new LinkedHashMap<>();
    private final Deque<Future<List<Labelled>>> underWay = new ArrayDeque<>();

    /**
     * How to run.
     *
     * @param threads number of threads that label, at least 1
     * @param distinct whether a paper whose id was seen before is left out of the output
     */
    public record Settings(int threads, boolean distinct) {

        public Settings {
            if (threads < 1) {
                throw new IllegalArgumentException("threads: " + threads + " is less than 1");
            }
        }
    }

    /** Hears what happens during a run, on the thread that runs it. */
    public interface Listener {
        /** A record was rejected. */
        void rejected(ReadResult.Rejected record);

        /** {@code papers} more papers were written or left out as duplicates. */
        void advanced(int papers);
    }

    /** A paper on its way; a duplicate is labelled again only if it is to be written. */
    private record Task(Paper paper, boolean duplicate) {}

    @SuppressWarnings("ArrayRecordComponent") // lives from a worker to the writer
    private record Labelled(String file, boolean duplicate, boolean labelled, byte[] line) {}

    public LabelRun(Labeller labeller, OutputStream out, Settings settings, Listener listener) {
        this.labeller = labeller;
        this.out = out;
        this.settings = settings;
        this.listener = listener;
        this.workers = Executors.newFixedThreadPool(settings.threads(), task -> {
            Thread thread = new Thread(task, "papertag-labeller");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Labels all papers of one dump.
     *
     * @param file name under which the dump's records are counted
     * @throws IOException if the dump cannot be read further
     * @throws OutputException if the output cannot be written
     */
    public void add(PaperReader papers, String file) throws IOException {
        counts.putIfAbsent(file, FileCounts.NONE);
        List<Task> batch = new ArrayList<>(BATCH);
        for (ReadResult result = papers.next(); result != null; result = papers.next()) {
            if (result instanceof ReadResult.Accepted accepted) {
                batch.add(new Task(accepted.paper(), !seen.add(accepted.paper().id())));
            } else if (result instanceof ReadResult.Rejected rejected) {
                count(file, new FileCounts(0, 0, 1, 0));
                listener.rejected(rejected);
            }
            if (batch.size() == BATCH) {
                submit(file, List.copyOf(batch));
                batch.clear();
            }
        }
        submit(file, List.copyOf(batch));
    }

    /** Waits for what is still under way and gives the account of the run. */
    public RunSummary finish() throws IOException {
        while (!underWay.isEmpty()) {
            writeNext();
        }
        try {
            out.flush();
        } catch (IOException e) {
            throw new OutputException(e);
        }
        return new RunSummary(counts);
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }

    private void submit(String file, List<Task> batch) throws IOException {
        underWay.add(workers.submit(
                () -> batch.stream().map(task -> label(file, task)).toList()));
        if (underWay.size() > settings.threads() * BATCHES_PER_THREAD) {
            writeNext();
        }
    }

    private Labelled label(String file, Task task) {
        if (task.duplicate() && settings.distinct()) {
            return new Labelled(file, true, false, new byte[0]);
        }
        LabelledPaper labelled = labeller.label(task.paper());
        return new Labelled(file, task.duplicate(), labelled.isLabelled(), RecordJson.line(labelled));
    }

    private void writeNext() throws IOException {
        List<Labelled> batch = await(underWay.remove());
        for (Labelled paper : batch) {
            count(paper.file(), one(paper));
            try {
                out.write(paper.line());
            } catch (IOException e) {
                throw new OutputException(e);
            }
        }
        listener.advanced(batch.size());
    }

    private static FileCounts one(Labelled paper) {
        if (paper.duplicate()) {
            return new FileCounts(0, 0, 0, 1);
        }
        return paper.labelled() ? new FileCounts(1, 0, 0, 0) : new FileCounts(0, 1, 0, 0);
    }

    private void count(String file, FileCounts more) {
        counts.merge(file, more, FileCounts::plus);
    }

    private static <T> T await(Future<T> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while labelling", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("labelling failed: " + e.getCause(), e);
        }
    }
}
