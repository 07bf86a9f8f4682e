package io.github.papertag.topic;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Takes a model file apart, whose form {@link ModelFile} tells, and gives nothing away before its length and hash fit. */
final class ModelReader {

    private static final int MAX_PREAMBLE = 128;
    private static final int FINGERPRINT_BYTES = 8;

    /** A thousand times the longest header seen; what JSON takes in memory is many times its length. */
    private static final int MAX_HEADER = 1 << 22;

    /** The hash of fewer bytes is there sooner than a thread for it. */
    private static final int WORTH_A_THREAD = 1 << 18;

    private ModelReader() {}

    /**
     * The bytes of a file, as many as its first two lines say and one more if there are more: memory is taken for what is
     * there and no more than that.
     */
    static byte[] bytes(InputStream in) throws IOException {
        byte[] beginning = in.readNBytes(2 * MAX_PREAMBLE);
        int firstLine = checkFormat(beginning);
        int start = lineEnd(beginning, firstLine + 1) + 1;
        long length = (long) start + ModelFile.HASH_BYTES;
        for (int part : lengths(beginning, firstLine)) {
            length += part;
        }
        if (length > ModelFile.MAX_BYTES) {
            throw new IOException("its second line says that it is " + length + " bytes long, and the largest model may"
                    + " have " + ModelFile.MAX_BYTES);
        }
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(beginning), in);
        return whole.readNBytes((int) length + 1);
    }

    /**
     * Takes a whole file apart; another thread computes the hash of a long one meanwhile, which takes as long.
     *
     * @param known models that were read before; one that knows the same terms lends its vocabulary
     */
    static TopicModel parse(byte[] file, List<TopicModel> known) throws IOException {
        int firstLine = checkFormat(file);
        int[] lengths = lengths(file, firstLine);
        int start = lineEnd(file, firstLine + 1) + 1;
        long length = (long) start + lengths[0] + lengths[1] + lengths[2] + ModelFile.HASH_BYTES;
        if (length != file.length) {
            String longer = length < file.length ? "more than " + length : String.valueOf(file.length);
            throw new IOException("it is " + longer + " bytes long, which is not what its second line says");
        }
        FutureTask<byte[]> hash = new FutureTask<>(() -> ModelFile.sha256(file, file.length - ModelFile.HASH_BYTES));
        byte[] stored = Arrays.copyOfRange(file, file.length - ModelFile.HASH_BYTES, file.length);
        if (file.length < WORTH_A_THREAD) {
            hash.run();
            requireSame(stored, hash);
        } else {
            new Thread(hash, "papertag-hash").start();
        }
        TopicModel model;
        try {
            model = parts(file, start, lengths, known);
        } catch (IOException | RuntimeException e) {
            requireSame(stored, hash);
            throw e;
        }
        requireSame(stored, hash);
        return model.withFingerprint(HexFormat.of().formatHex(stored, 0, FINGERPRINT_BYTES));
    }

    private static TopicModel parts(byte[] file, int start, int[] lengths, List<TopicModel> known) throws IOException {
        ModelHeader header = ModelHeader.parse(file, start, lengths[0]);
        ModelCheck.check(header);
        TermList terms = TermList.parse(file, start + lengths[0], lengths[1]);
        ModelCheck.check(terms);
        ByteBuffer numbers = ModelFile.littleEndian(file)
                .position(start + lengths[0] + lengths[1])
                .limit(file.length - ModelFile.HASH_BYTES);
        return assemble(header, vocabulary(terms, numbers, header, known), numbers);
    }

    /** That a file is damaged is what is wrong with it, whatever else the damage led to. */
    private static void requireSame(byte[] stored, FutureTask<byte[]> hash) throws IOException {
        try {
            if (!MessageDigest.isEqual(stored, hash.get())) {
                throw new IOException("its SHA-256 does not fit its content, so it is damaged");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while its SHA-256 was computed", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("hashing does not fail", e);
        }
    }

    private static Vocabulary vocabulary(TermList terms, ByteBuffer numbers, ModelHeader header, List<TopicModel> known)
            throws IOException {
        int labels = header.labels().size();
        long needed = ModelFile.numberBytes(terms.size(), labels);
        if (numbers.remaining() != needed) {
            throw new IOException(terms.size() + " terms and " + labels + " labels need " + needed
                    + " bytes of numbers, but it has " + numbers.remaining());
        }
        float[] idf = floats(numbers, terms.size());
        ModelCheck.check(idf);
        for (TopicModel model : known) {
            Vocabulary vocabulary = model.vectorizer().vocabulary();
            if (vocabulary.isOf(terms, idf)) {
                return vocabulary;
            }
        }
        try {
            return new Vocabulary(terms, idf);
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static TopicModel assemble(ModelHeader header, Vocabulary vocabulary, ByteBuffer numbers)
            throws IOException {
        int labels = header.labels().size();
        float[] scale = floats(numbers, labels);
        float[] bias = floats(numbers, labels);
        short[] steps = new short[vocabulary.size() * labels];
        numbers.asShortBuffer().get(steps);
        LinearWeights weights = new LinearWeights(scale, steps, bias);
        ModelCheck.check(weights, header.labelIds());
        return new TopicModel(
                header.name(),
                header.labelIds(),
                new Vectorizer(vocabulary, header.card().training().features()),
                weights,
                header.decisions(),
                header.card());
    }

    private static float[] floats(ByteBuffer numbers, int count) {
        float[] floats = new float[count];
        numbers.asFloatBuffer().get(floats);
        numbers.position(numbers.position() + count * Float.BYTES);
        return floats;
    }

    /** Where the first line ends, if it is that of a model which this version can read. */
    private static int checkFormat(byte[] file) throws IOException {
        int firstLine = lineEnd(file, 0);
        String first = new String(file, 0, firstLine, StandardCharsets.US_ASCII);
        if (!first.startsWith(ModelFile.MAGIC)) {
            throw new IOException("it does not start with '" + ModelFile.MAGIC + "'");
        }
        if (!first.equals(ModelFile.MAGIC + ModelFile.VERSION)) {
            throw new IOException("its format is '" + first.substring(ModelFile.MAGIC.length())
                    + "', and this version of Papertag reads format " + ModelFile.VERSION);
        }
        return firstLine;
    }

    private static int lineEnd(byte[] file, int from) throws IOException {
        for (int i = from; i < Math.min(file.length, from + MAX_PREAMBLE); i++) {
            if (file[i] == '\n') {
                return i;
            }
        }
        throw new IOException("it does not start with the two lines of a model file");
    }

    private static int[] lengths(byte[] file, int firstLine) throws IOException {
        int start = firstLine + 1;
        String line = new String(file, start, lineEnd(file, start) - start, StandardCharsets.US_ASCII);
        try {
            int[] lengths = Arrays.stream(line.split(" ", -1))
                    .mapToInt(Integer::parseInt)
                    .toArray();
            if (lengths.length == 3 && Arrays.stream(lengths).allMatch(length -> length >= 0)) {
                if (lengths[0] > MAX_HEADER) {
                    throw new IOException("its header is longer than the " + MAX_HEADER + " bytes that it may have");
                }
                return lengths;
            }
        } catch (NumberFormatException e) {
            throw new IOException("its second line is not three lengths", e);
        }
        throw new IOException("its second line is not three lengths");
    }
}
