package io.github.papertag.label;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.papertag.data.MisfitException;
import io.github.papertag.data.Records;
import io.github.papertag.data.Values;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a later run needs to go on where this one was. It stands beside the output, in {@code NAME.checkpoint}, and is only
 * ever replaced as a whole, after the outputs up to it are safe.
 *
 * @param settings all that the output depends on, by name
 * @param position how much was read
 * @param lengths how long each output was
 * @param summary what became of the records
 * @param complete whether nothing is left but to give the outputs their names
 */
record Checkpoint(
        Map<String, String> settings,
        Position position,
        Map<String, Long> lengths,
        RunSummary summary,
        boolean complete) {

    static final String ENDING = ".checkpoint";
    static final String NEXT = ENDING + ".next";

    private static final JsonFactory JSON = new JsonFactory();

    Checkpoint {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        lengths = Map.copyOf(lengths);
    }

    /** The beginning of a run. */
    static Checkpoint start(Map<String, String> settings) {
        return new Checkpoint(settings, Position.START, Map.of(), RunSummary.NONE, false);
    }

    /** Whether nothing was done before. */
    boolean isStart() {
        return position.records() == 0 && !complete;
    }

    static Path file(Path output) {
        return output.resolveSibling(output.getFileName() + ENDING);
    }

    /**
     * Reads the checkpoint of an output.
     *
     * @throws IOException with one sentence if it is damaged or belongs to a run with other settings or dumps
     */
    static Checkpoint read(Path output, Map<String, String> settings) throws IOException {
        Path file = file(output);
        Checkpoint checkpoint;
        try (JsonParser parser = JSON.createParser(Files.readAllBytes(file))) {
            checkpoint = Records.of(Values.read(parser), Checkpoint.class);
        } catch (JsonProcessingException | MisfitException e) {
            throw new IOException("cannot resume: " + file + " is damaged; without --resume the run starts afresh", e);
        }
        checkpoint.requireSame(settings);
        return checkpoint;
    }

    void write(Path output) throws OutputException {
        Path file = file(output);
        Path next = output.resolveSibling(output.getFileName() + NEXT);
        try {
            ByteBuffer bytes = ByteBuffer.wrap(bytes());
            try (FileChannel channel = FileChannel.open(
                    next, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new OutputException(file, e);
        }
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            Values.write(this, json);
        }
        return bytes.toByteArray();
    }

    private void requireSame(Map<String, String> now) throws IOException {
        for (Map.Entry<String, String> setting : now.entrySet()) {
            String before = settings.getOrDefault(setting.getKey(), "not there");
            if (!before.equals(setting.getValue())) {
                throw new IOException(
                        "cannot resume: " + setting.getKey() + " was " + before + " and is now " + setting.getValue());
            }
        }
        for (String name : settings.keySet()) {
            if (!now.containsKey(name)) {
                throw new IOException(
                        "cannot resume: " + name + " was " + settings.get(name) + " and is now not there");
            }
        }
    }
}
