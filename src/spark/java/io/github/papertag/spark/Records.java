package io.github.papertag.spark;

import io.github.papertag.read.ReadResult;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.spark.TaskContext;
import org.apache.spark.util.TaskCompletionListener;

/**
 * The records of one partition, in their order: the only element of that partition, opened by the task that uses it and
 * never sent anywhere. Not thread-safe.
 */
interface Records extends Iterator<ReadResult>, Closeable {

    /** A number that grows with the place of the last record's file or piece of a file in the input. */
    long block();

    /** Lines that were read of this partition; 0 where there are no lines. */
    long lines();

    /** Closes the records when the task that runs here ends, however it ends. */
    static void closeAfterTask(Records records) {
        TaskCompletionListener close = context -> {
            try {
                records.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
        TaskContext.get().addTaskCompletionListener(close);
    }
}
