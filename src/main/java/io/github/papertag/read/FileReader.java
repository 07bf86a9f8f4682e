package io.github.papertag.read;

import io.github.papertag.Source;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads one file to its end, or to where the limits end it, which is then its last record. */
final class FileReader implements PaperReader {

    private final PaperReader reader;
    private final Input input;
    private long records;
    private boolean ended;

    FileReader(PaperReader reader, Input input) {
        this.reader = reader;
        this.input = input;
    }

    @Override
    public @Nullable ReadResult next() throws IOException {
        if (ended) {
            return null;
        }
        ReadResult result;
        try {
            result = reader.next();
        } catch (LimitException e) {
            result = rest(String.valueOf(e.getMessage()));
            end();
            return result;
        }
        if (result == null) {
            end();
        } else {
            records++;
        }
        return result;
    }

    private ReadResult rest(String reason) {
        RawRecord.Place place = input.bytes().place();
        return new ReadResult.Rejected(
                new Source(input.name(), records + 1, place.line()),
                place.offset(),
                reason + "; the rest of the file is not read",
                "");
    }

    private void end() {
        ended = true;
        if (input.repaired() > 0) {
            input.settings().listener().repaired(input.name(), input.repaired());
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
