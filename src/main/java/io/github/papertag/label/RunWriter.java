package io.github.papertag.label;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Writes labelled batches in the order in which they were read, on a thread of its own, and makes the checkpoints. */
final class RunWriter implements Runnable {

    private static final int POLL_MILLIS = 50;
    private static final int STOP_SECONDS = 10;
    private static final Future<@Nullable LabelledBatch> END = CompletableFuture.completedFuture(null);

    private final RunOutputs outputs;
    private final LabelRun.Listener listener;
    private final long checkpointEvery;
    private final BlockingQueue<Future<@Nullable LabelledBatch>> queue;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean stopping;
    private volatile @Nullable Throwable failure;
    private volatile Position position;
    private RunSummary summary;
    private long atCheckpoint;

    RunWriter(RunOutputs outputs, LabelRun.Listener listener, long checkpointEvery, int capacity) {
        this.outputs = outputs;
        this.listener = listener;
        this.checkpointEvery = checkpointEvery;
        this.queue = new ArrayBlockingQueue<>(capacity);
        this.position = outputs.startPosition();
        this.summary = outputs.summaryAtStart();
        this.atCheckpoint = position.records();
    }

    /** Takes a batch; waits while there are too many. */
    void put(Future<@Nullable LabelledBatch> batch) throws IOException {
        try {
            while (!queue.offer(batch, POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                check();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while labelling", e);
        }
        check();
    }

    /** Waits until all is written. */
    RunSummary finish() throws IOException {
        put(END);
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while labelling", e);
        }
        check();
        outputs.complete(position, summary);
        return summary;
    }

    /** Writes what it was given so far and ends, unless it has ended already; the outputs stay without their names. */
    void drain() {
        try {
            boolean told = false;
            while (!told && ended.getCount() > 0) {
                told = queue.offer(END, POLL_MILLIS, TimeUnit.MILLISECONDS);
            }
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends after the batch at hand, with a checkpoint; gives the number of records that are safe. */
    long stop() {
        stopping = true;
        try {
            ended.await(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return position.records();
    }

    @Override
    public void run() {
        try {
            writeAll();
        } catch (ExecutionException e) {
            failure = new IllegalStateException("labelling failed: " + e.getCause(), e);
        } catch (Exception e) {
            failure = e;
        } finally {
            ended.countDown();
        }
    }

    private void writeAll() throws IOException, InterruptedException, ExecutionException {
        while (!stopping) {
            Future<@Nullable LabelledBatch> next = queue.poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
            if (next == null) {
                continue;
            }
            LabelledBatch batch = next.get();
            if (batch == null) {
                return;
            }
            write(batch);
        }
        outputs.checkpoint(position, summary);
        throw new RunStoppedException();
    }

    private void write(LabelledBatch batch) throws IOException {
        batch.rejected().forEach(listener::rejected);
        outputs.append(batch.pieces());
        summary = summary.plus(batch.counts());
        position = batch.end();
        listener.advanced(batch.papers());
        if (position.records() - atCheckpoint >= checkpointEvery) {
            outputs.checkpoint(position, summary);
            atCheckpoint = position.records();
        }
    }

    private void check() throws IOException {
        Throwable reason = failure;
        if (reason instanceof IOException e) {
            throw e;
        }
        if (reason != null) {
            throw new IllegalStateException(reason.getMessage(), reason);
        }
    }
}
