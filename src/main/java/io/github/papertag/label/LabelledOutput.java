package io.github.papertag.label;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads the JSON lines that were written by a run, plain, .gz or .zst, one paper at a time. Not thread-safe. */
public final class LabelledOutput implements Closeable {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final InputStream in;
    private long line;

    /**
     * Opens a file.
     *
     * @throws IOException with one sentence if it cannot be read
     */
    public LabelledOutput(Path file) throws IOException {
        this.file = file;
        this.in = new BufferedInputStream(GivenFile.open(file), BUFFER);
    }

    /**
     * The next paper, or null after the last.
     *
     * @throws IOException with one sentence that names file and line if there is something else
     */
    public @Nullable PaperOutcome next() throws IOException {
        byte[] text = nextLine();
        if (text == null) {
            return null;
        }
        try {
            JsonNode node = JSON.readTree(text);
            if (node.path("id").isTextual()) {
                return PaperOutcome.of(node);
            }
        } catch (JsonProcessingException e) {
            throw noRecord(e);
        }
        throw noRecord(null);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private byte @Nullable [] nextLine() throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream(1024);
        line++;
        int c = in.read();
        if (c < 0) {
            return null;
        }
        for (; c >= 0 && c != '\n'; c = in.read()) {
            text.write(c);
        }
        return text.toByteArray();
    }

    private IOException noRecord(@Nullable Exception cause) {
        return new IOException(file + ":" + line + ": not a JSON line with an id, as label writes it", cause);
    }
}
