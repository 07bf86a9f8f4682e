package io.github.papertag.label;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.papertag.LabelledPaper;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Reads back what {@link RecordJson} wrote, plain, .gz or .zst, a record at a time. The papers come without their
 * abstracts, which are not in the output: {@code abstractText} is empty. Evidence of labels and claims is not read. Not
 * thread-safe.
 */
public final class RecordReader implements Closeable {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Path file;
    private final BufferedReader lines;
    private long line;

    /**
     * Opens an output.
     *
     * @throws IOException with one sentence if it cannot be read
     */
    public RecordReader(Path file) throws IOException {
        this.file = file;
        this.lines =
                new BufferedReader(new InputStreamReader(GivenFile.open(file), StandardCharsets.UTF_8.newDecoder()));
    }

    /**
     * The next record, or null after the last.
     *
     * @throws IOException with one sentence that names file and line if the line is no record of an output
     */
    public @Nullable LabelledPaper next() throws IOException {
        try {
            for (String text = lines.readLine(); text != null; text = lines.readLine()) {
                line++;
                if (!text.isBlank()) {
                    return parse(text);
                }
            }
            return null;
        } catch (CharacterCodingException e) {
            throw new IOException(file + ": is not text in UTF-8", e);
        } catch (IllegalArgumentException e) {
            throw new IOException(place() + e.getMessage() + "; expected is a record that label wrote", e);
        }
    }

    /**
     * A single record.
     *
     * @throws IllegalArgumentException with what is wrong with it
     */
    public static LabelledPaper parse(String json) {
        try {
            return RecordFields.paper(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not valid JSON", e);
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private String place() {
        return file + ", line " + line + ": ";
    }
}
