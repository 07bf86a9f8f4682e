package io.github.papertag.topic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;

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

    static final String FILE_NAME = "model.papertag";

    private static final String MAGIC = "papertag-model ";
    private static final int VERSION = 1;
    private static final int MAX_BYTES = 1 << 30;
    private static final int MAX_PREAMBLE = 128;
    private static final int HASH_BYTES = 32;
    private static final JsonMapper JSON = new JsonMapper();

    private ModelFile() {}

    /** Writes the model to {@code directory}, which is made if need be; a crash leaves the old file or the new one. */
    public static void write(TopicModel model, Path directory) throws IOException {
        Files.createDirectories(directory);
        Path target = directory.resolve(FILE_NAME);
        Path temporary = directory.resolve(FILE_NAME + ".tmp");
        Files.write(temporary, toBytes(model));
        Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Reads the model in {@code directory}.
     *
     * @throws IOException with one sentence that says what is wrong with the file
     */
    public static TopicModel read(Path directory) throws IOException {
        Path file = in(directory);
        if (!Files.isRegularFile(file)) {
            throw new IOException(directory + " is not a model: there is no file " + file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString());
        }
    }

    /** The file of the model in {@code directory}, or the file itself. */
    public static Path in(Path directory) {
        return Files.isDirectory(directory) ? directory.resolve(FILE_NAME) : directory;
    }

    /** Reads a model from a stream; {@code name} stands for it in errors. */
    public static TopicModel read(InputStream in, String name) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES);
        try {
            return parse(bytes);
        } catch (IOException e) {
            throw new IOException(name + " cannot be used as a model: " + e.getMessage(), e);
        } catch (IllegalArgumentException | ArithmeticException | NullPointerException e) {
            throw new IOException(name + " cannot be used as a model: its parts do not fit together", e);
        }
    }

    static byte[] toBytes(TopicModel model) throws IOException {
        byte[] header = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(ModelHeader.of(model));
        byte[] terms =
                String.join("\n", model.vectorizer().vocabulary().terms()).getBytes(StandardCharsets.UTF_8);
        byte[] numbers = numbers(model);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String preamble = MAGIC + VERSION + "\n" + header.length + " " + terms.length + " " + numbers.length + "\n";
        out.write(preamble.getBytes(StandardCharsets.US_ASCII));
        out.write(header);
        out.write(terms);
        out.write(numbers);
        out.write(sha256(out.toByteArray(), out.size()));
        return out.toByteArray();
    }

    private static byte[] numbers(TopicModel model) {
        Vocabulary vocabulary = model.vectorizer().vocabulary();
        LinearWeights weights = model.weights();
        int labels = model.labels().size();
        byte[] bytes = new byte[numberBytes(vocabulary.size(), labels)];
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

    private static int numberBytes(long terms, long labels) {
        return Math.toIntExact(Float.BYTES * (terms + 2 * labels) + Short.BYTES * terms * labels);
    }

    private static TopicModel parse(byte[] file) throws IOException {
        int firstLine = lineEnd(file, 0);
        String first = new String(file, 0, firstLine, StandardCharsets.US_ASCII);
        if (!first.startsWith(MAGIC)) {
            throw new IOException("it does not start with '" + MAGIC + "'");
        }
        if (!first.equals(MAGIC + VERSION)) {
            throw new IOException("its format is '" + first.substring(MAGIC.length())
                    + "', and this version of Papertag reads format " + VERSION);
        }
        int secondLine = lineEnd(file, firstLine + 1);
        int[] lengths = lengths(new String(file, firstLine + 1, secondLine - firstLine - 1, StandardCharsets.US_ASCII));
        int start = secondLine + 1;
        if ((long) start + lengths[0] + lengths[1] + lengths[2] + HASH_BYTES != file.length) {
            throw new IOException("it is " + file.length + " bytes long, which is not what its second line says");
        }
        byte[] stored = Arrays.copyOfRange(file, file.length - HASH_BYTES, file.length);
        if (!MessageDigest.isEqual(stored, sha256(file, file.length - HASH_BYTES))) {
            throw new IOException("its SHA-256 does not fit its content, so it is damaged");
        }
        ModelHeader header = header(file, start, lengths[0]);
        String terms = new String(file, start + lengths[0], lengths[1], StandardCharsets.UTF_8);
        ByteBuffer numbers =
                littleEndian(file).position(start + lengths[0] + lengths[1]).limit(file.length - HASH_BYTES);
        return assemble(header, terms.isEmpty() ? List.of() : List.of(terms.split("\n", -1)), numbers);
    }

    private static ModelHeader header(byte[] file, int start, int length) throws IOException {
        try {
            return JSON.readValue(file, start, length, ModelHeader.class);
        } catch (JsonProcessingException e) {
            throw new IOException("its header does not hold what a model's header holds", e);
        }
    }

    private static TopicModel assemble(ModelHeader header, List<String> terms, ByteBuffer numbers) throws IOException {
        int labels = header.labels().size();
        if (numbers.remaining() != numberBytes(terms.size(), labels)) {
            throw new IOException(terms.size() + " terms and " + labels + " labels need "
                    + numberBytes(terms.size(), labels) + " bytes of numbers, but it has " + numbers.remaining());
        }
        float[] idf = floats(numbers, terms.size());
        float[] scale = floats(numbers, labels);
        float[] bias = floats(numbers, labels);
        short[] steps = new short[terms.size() * labels];
        numbers.asShortBuffer().get(steps);
        Vectorizer vectorizer = new Vectorizer(
                new Vocabulary(terms, idf), header.card().training().features());
        return new TopicModel(
                header.name(),
                header.labelIds(),
                vectorizer,
                new LinearWeights(scale, steps, bias),
                header.decisions(),
                header.card());
    }

    private static float[] floats(ByteBuffer numbers, int count) {
        float[] floats = new float[count];
        for (int i = 0; i < count; i++) {
            floats[i] = numbers.getFloat();
        }
        return floats;
    }

    private static int lineEnd(byte[] file, int from) throws IOException {
        for (int i = from; i < Math.min(file.length, from + MAX_PREAMBLE); i++) {
            if (file[i] == '\n') {
                return i;
            }
        }
        throw new IOException("it does not start with the two lines of a model file");
    }

    private static int[] lengths(String line) throws IOException {
        try {
            int[] lengths = Arrays.stream(line.split(" ", -1))
                    .mapToInt(Integer::parseInt)
                    .toArray();
            if (lengths.length == 3 && Arrays.stream(lengths).allMatch(length -> length >= 0)) {
                return lengths;
            }
        } catch (NumberFormatException e) {
            throw new IOException("its second line is not three lengths", e);
        }
        throw new IOException("its second line is not three lengths");
    }

    private static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] sha256(byte[] bytes, int length) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, 0, length);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
