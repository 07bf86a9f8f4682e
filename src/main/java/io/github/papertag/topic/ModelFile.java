package io.github.papertag.topic;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.papertag.data.Values;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Model folders: {@code models/areas/model.papertag} holds everything that labelling needs, and nothing that runs.
 *
 * <p>The file starts with readable text: the line {@code papertag-model 1}, a line with the lengths in bytes of the
 * three parts that follow, and the first part, the header as JSON (labels with thresholds and calibration, feature
 * settings, provenance, scores). The second part holds the terms, one a line. The third holds little-endian numbers:
 * idf (float, a term), scale and bias (float, a label) and weights (16-bit, a label within a term). The last 32 bytes
 * are the SHA-256 of all before them. Every length is checked against the file's before memory is taken for it.
 */
public final class ModelFile {

    /** Name of the file in the folder of a model. */
    public static final String FILE_NAME = "model.papertag";

    static final String MAGIC = "papertag-model ";
    static final int VERSION = 1;
    static final int MAX_BYTES = 1 << 30;
    static final int HASH_BYTES = 32;
    private static final int MOST_NAMED = 10;

    private ModelFile() {}

    /** Writes the model to {@code directory}, which is made if need be; a crash leaves the old file or the new one. */
    public static void write(TopicModel model, Path directory) throws IOException {
        Files.createDirectories(directory);
        byte[] bytes = toBytes(model);
        WholeFile.write(directory.resolve(FILE_NAME), out -> out.write(bytes));
    }

    /**
     * Reads the model in {@code directory}.
     *
     * @throws IOException with one sentence that says what is wrong with the file
     */
    public static TopicModel read(Path directory) throws IOException {
        return ModelLoader.load(List.of(source(directory))).get(0);
    }

    /** The model in {@code directory}, to be read by {@link ModelLoader}. */
    public static ModelLoader.Source source(Path directory) {
        return new InDirectory(directory, in(directory));
    }

    /**
     * The folder of a model of this name.
     *
     * @param models the folder that it lies in
     * @throws IllegalArgumentException with one sentence if no folder in {@code models} can have that name
     */
    public static Path directory(Path models, String name) {
        boolean fits = !name.isBlank()
                && !name.equals(".")
                && !name.equals("..")
                && name.codePoints().noneMatch(c -> c == '/' || c == '\\' || Character.isISOControl(c));
        if (!fits) {
            throw new IllegalArgumentException("a model cannot have the name '" + name
                    + "': it is also the name of its folder, which must lie in " + models);
        }
        return models.resolve(name);
    }

    /** The file of the model in {@code directory}, or the file itself. */
    public static Path in(Path directory) {
        return Files.isDirectory(directory) ? directory.resolve(FILE_NAME) : directory;
    }

    /**
     * Reads a model from a stream.
     *
     * @param name stands for it in errors
     * @throws IOException with one sentence that says what is wrong with it
     */
    public static TopicModel read(InputStream in, String name) throws IOException {
        return ModelLoader.load(in, name);
    }

    private record InDirectory(Path directory, Path file) implements ModelLoader.Source {

        @Override
        public String name() {
            return file.toString();
        }

        @Override
        public InputStream open() throws IOException {
            if (!Files.isRegularFile(file)) {
                throw new IOException(directory + " is not a model: there is no file " + file + modelsInside());
            }
            if (Files.size(file) > MAX_BYTES) {
                throw new IOException(file + " cannot be used as a model: it is " + Files.size(file)
                        + " bytes long, and the largest model may have " + MAX_BYTES);
            }
            return Files.newInputStream(file);
        }

        /** The folder that models were trained into, instead of one of them, is an easy mistake. */
        private String modelsInside() throws IOException {
            if (!Files.isDirectory(directory)) {
                return "";
            }
            try (Stream<Path> inside = Files.list(directory)) {
                List<String> models = inside.filter(folder -> Files.isRegularFile(folder.resolve(FILE_NAME)))
                        .map(Path::toString)
                        .sorted()
                        .limit(MOST_NAMED)
                        .toList();
                return models.isEmpty() ? "" : "; a model is in " + String.join(", ", models);
            }
        }
    }

    static byte[] toBytes(TopicModel model) throws IOException {
        byte[] header = header(model);
        byte[] terms = model.vectorizer().vocabulary().terms().bytes();
        byte[] numbers = numbers(model);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String preamble = MAGIC + VERSION + "\n" + header.length + " " + terms.length + " " + numbers.length + "\n";
        out.write(preamble.getBytes(StandardCharsets.US_ASCII));
        out.write(header);
        out.write(terms);
        out.write(numbers);
        out.write(sha256().digest(out.toByteArray()));
        return out.toByteArray();
    }

    /** Line ends are part of the bytes, and so are not the platform's. */
    private static byte[] header(TopicModel model) throws IOException {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(header)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            Values.write(ModelHeader.of(model), json);
        }
        return header.toByteArray();
    }

    private static byte[] numbers(TopicModel model) {
        Vocabulary vocabulary = model.vectorizer().vocabulary();
        LinearWeights weights = model.weights();
        int labels = model.labels().size();
        byte[] bytes = new byte[Math.toIntExact(numberBytes(vocabulary.size(), labels))];
        ByteBuffer buffer = littleEndian(bytes);
        for (int term = 0; term < vocabulary.size(); term++) {
            buffer.putFloat(vocabulary.idf(term));
        }
        for (int label = 0; label < labels; label++) {
            buffer.putFloat(weights.scale()[label]);
        }
        for (int label = 0; label < labels; label++) {
            buffer.putFloat(weights.bias()[label]);
        }
        for (short step : weights.steps()) {
            buffer.putShort(step);
        }
        return bytes;
    }

    static long numberBytes(long terms, long labels) {
        return Float.BYTES * (terms + 2 * labels) + Short.BYTES * terms * labels;
    }

    static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
