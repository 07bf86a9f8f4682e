package io.github.papertag.label;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Reads the JSON lines that were written by a run, plain, .gz or .zst, one paper at a time. Not thread-safe. */
public final class LabelledOutput implements Closeable {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final int BUFFER = 1 << 16;

    /** A hundred times the longest record seen. */
    private static final int MAX_LINE = 1 << 24;

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
        if (!Files.exists(file) || Files.isDirectory(file)) {
            throw new IOException(file + ": " + (Files.exists(file) ? "is a folder, not a file" : "no such file"));
        }
        InputStream raw = Files.newInputStream(file);
        try {
            this.in = new BufferedInputStream(plain(raw), BUFFER);
        } catch (IOException e) {
            raw.close();
            throw new IOException(file + ": cannot be read: " + e.getMessage(), e);
        }
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
        try {
            int c = in.read();
            if (c < 0) {
                return null;
            }
            for (; c >= 0 && c != '\n' && text.size() < MAX_LINE; c = in.read()) {
                text.write(c);
            }
        } catch (IOException e) {
            throw new IOException(file + ": cannot be read beyond line " + line + ": " + e.getMessage(), e);
        }
        if (text.size() == MAX_LINE) {
            throw new IOException(file + ":" + line + ": the line is longer than " + MAX_LINE + " bytes");
        }
        return text.toByteArray();
    }

    private IOException noRecord(@Nullable Exception cause) {
        return new IOException(file + ":" + line + ": not a JSON line with an id, as label writes it", cause);
    }

    private static InputStream plain(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, BUFFER);
        buffered.mark(2);
        int first = buffered.read();
        int second = buffered.read();
        buffered.reset();
        if (first == 0x1f && second == 0x8b) {
            return new GZIPInputStream(buffered, BUFFER);
        }
        return first == 0x28 && second == 0xb5 ? new ZstdInputStream(buffered) : buffered;
    }
}
