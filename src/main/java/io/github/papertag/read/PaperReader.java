package io.github.papertag.read;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the records of one dump in order and in constant memory. Not thread-safe. */
public interface PaperReader extends Closeable {

    /**
     * The next record, or null after the last.
     *
     * @throws IOException if the dump can no longer be read; a record that is merely wrong comes back as
     *     {@link ReadResult.Rejected}
     */
    @Nullable
    ReadResult next() throws IOException;
}
