package io.github.papertag.read;

import io.github.papertag.Paper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * An open dump: its records by {@link #next}, or its papers alone, lazily and in their order.
 *
 * <pre>{@code
 * try (Dump papers = Dumps.open(Path.of("papers.jsonl.gz"))) {
 *     papertag.label(papers).forEach(labelled -> ...);
 *     System.err.println(papers.rejected() + " records are no papers");
 * }
 * }</pre>
 *
 * <p>It can be gone through once, and is not thread-safe.
 */
public final class Dump implements PaperReader, Iterable<Paper> {

    private final PaperReader reader;
    private Consumer<ReadResult.Rejected> listener = rejected -> {};
    private long rejected;

    Dump(PaperReader reader) {
        this.reader = reader;
    }

    /**
     * {@inheritDoc}
     *
     * @throws DumpException if the dump can no longer be read, such as a compressed one that was cut off
     */
    @Override
    public @Nullable ReadResult next() throws IOException {
        ReadResult result = reader.next();
        if (result instanceof ReadResult.Rejected record) {
            rejected++;
            listener.accept(record);
        }
        return result;
    }

    /** Has every record that is no paper told to {@code consumer} as it is read; gives this dump. */
    public Dump onRejected(Consumer<ReadResult.Rejected> consumer) {
        listener = consumer;
        return this;
    }

    /** How many of the records read so far are no papers. */
    public long rejected() {
        return rejected;
    }

    /**
     * The papers that are left. Records that are none are counted by {@link #rejected} and told to {@link #onRejected}.
     *
     * @return an iterator whose methods throw {@link UncheckedIOException} if the dump can no longer be read
     */
    @Override
    public Iterator<Paper> iterator() {
        return new Papers();
    }

    /**
     * The papers that are left, as a sequential stream that reads as it is consumed. Closing it closes the dump.
     *
     * @return a stream whose terminal operation throws {@link UncheckedIOException} if the dump can no longer be read
     */
    public Stream<Paper> stream() {
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED | Spliterator.NONNULL),
                        false)
                .onClose(this::closeUnchecked);
    }

    private void closeUnchecked() {
        try {
            close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Closes the file.
     *
     * @throws IOException if that fails
     */
    @Override
    public void close() throws IOException {
        reader.close();
    }

    private final class Papers implements Iterator<Paper> {

        private @Nullable Paper ahead;

        @Override
        public boolean hasNext() {
            while (ahead == null) {
                ReadResult result = read();
                if (result == null) {
                    return false;
                }
                ahead = result instanceof ReadResult.Accepted accepted ? accepted.paper() : null;
            }
            return true;
        }

        @Override
        public Paper next() {
            if (!hasNext() || ahead == null) {
                throw new NoSuchElementException("no paper is left");
            }
            Paper paper = ahead;
            ahead = null;
            return paper;
        }

        private @Nullable ReadResult read() {
            try {
                return Dump.this.next();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
