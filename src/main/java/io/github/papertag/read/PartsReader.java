package io.github.papertag.read;

import io.github.papertag.Source;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads several files one after another. One that cannot be read, or not further, is one rejected record; the next go on. */
abstract class PartsReader implements PaperReader {

    /** A file among several. */
    interface Part {
        String name();

        PaperReader open() throws IOException;
    }

    private @Nullable PaperReader reader;
    private String name = "";
    private long records;

    /** The next file, or null after the last. */
    abstract @Nullable Part nextPart() throws IOException;

    /** Closes what holds the files. */
    abstract void closeAll() throws IOException;

    @Override
    public final @Nullable ReadResult next() throws IOException {
        while (true) {
            if (reader == null) {
                Part part = nextPart();
                if (part == null) {
                    return null;
                }
                ReadResult failure = open(part);
                if (failure != null) {
                    return failure;
                }
                continue;
            }
            ReadResult result = read(reader);
            if (result != null) {
                return result;
            }
            leave();
        }
    }

    private @Nullable ReadResult open(Part part) {
        name = part.name();
        records = 0;
        try {
            reader = part.open();
            return null;
        } catch (IOException e) {
            return rejected(e);
        }
    }

    private @Nullable ReadResult read(PaperReader from) throws IOException {
        try {
            ReadResult result = from.next();
            records++;
            return result;
        } catch (IOException e) {
            leave();
            return rejected(e);
        }
    }

    private void leave() throws IOException {
        PaperReader left = reader;
        reader = null;
        if (left != null) {
            left.close();
        }
    }

    private ReadResult rejected(IOException e) {
        String message = String.valueOf(DumpException.unreadable(name, e).getMessage());
        String reason = message.startsWith(name + ": ") ? message.substring(name.length() + 2) : message;
        return new ReadResult.Rejected(new Source(name, records + 1, 1), "the file " + reason, "");
    }

    @Override
    public final void close() throws IOException {
        try {
            leave();
        } finally {
            closeAll();
        }
    }
}
