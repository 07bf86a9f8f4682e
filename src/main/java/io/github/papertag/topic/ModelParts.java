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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/**
 * The parts of a model file, whose form {@link ModelFile} tells. Header and terms are there at once; the numbers can come in
 * on another thread while those are understood, and are given away when the length and the hash of all fit.
 *
 * <p>Memory is taken for what is there and not for what the file says of itself.
 */
final class ModelParts {

    private static final int MAX_PREAMBLE = 128;
    private static final int FINGERPRINT_BYTES = 8;

    /** A thousand times the longest header seen; what JSON takes in memory is many times its length. */
    private static final int MAX_HEADER = 1 << 22;

    /** Fewer bytes are there sooner than a thread for them. */
    private static final int WORTH_A_THREAD = 1 << 18;

    private final byte[] beginning;
    private final int headerStart;
    private final int[] lengths;
    private final FutureTask<byte[]> rest;

    private ModelParts(byte[] beginning, int headerStart, int[] lengths, InputStream in) throws IOException {
        this.beginning = beginning;
        this.headerStart = headerStart;
        this.lengths = lengths;
        this.rest = new FutureTask<>(() -> rest(in));
        if (beginning.length < numbersStart()) {
            throw wrongLength(beginning.length);
        }
    }

    /** Reads all but the numbers, which {@link #readNumbers} or {@link #startReadingNumbers} reads. */
    static ModelParts of(InputStream in) throws IOException {
        byte[] first = in.readNBytes(2 * MAX_PREAMBLE);
        int firstLine = checkFormat(first);
        int headerStart = lineEnd(first, firstLine + 1) + 1;
        int[] lengths = lengths(first, firstLine);
        long length = headerStart + Arrays.stream(lengths).asLongStream().sum() + ModelFile.HASH_BYTES;
        if (length > ModelFile.MAX_BYTES) {
            throw new IOException("its second line says that it is " + length + " bytes long, and the largest model may"
                    + " have " + ModelFile.MAX_BYTES);
        }
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(first), in);
        byte[] beginning = whole.readNBytes(headerStart + lengths[0] + lengths[1]);
        return new ModelParts(beginning, headerStart, lengths, whole);
    }

    void readNumbers() {
        rest.run();
    }

    /** Reads the numbers on a thread of their own if they are many. */
    void startReadingNumbers() {
        if (lengths[2] < WORTH_A_THREAD) {
            readNumbers();
        } else {
            daemon(rest);
        }
    }

    static void daemon(Runnable task) {
        Thread thread = new Thread(task, "papertag-model");
        thread.setDaemon(true);
        thread.start();
    }

    ModelHeader header() throws IOException {
        return ModelHeader.parse(beginning, headerStart, lengths[0]);
    }

    TermList terms() {
        return TermList.parse(beginning, headerStart + lengths[0], lengths[1]);
    }

    /** How many bytes of numbers there are. */
    int numberBytes() {
        return lengths[2];
    }

    /**
     * The numbers, for which this waits.
     *
     * @throws IOException if the file is not as long as it says, or damaged
     */
    ByteBuffer numbers() throws IOException {
        return ModelFile.littleEndian(result(rest)).limit(lengths[2]);
    }

    /** The beginning of the file's hash in hex. */
    String fingerprint() throws IOException {
        return HexFormat.of().formatHex(result(rest), lengths[2], lengths[2] + FINGERPRINT_BYTES);
    }

    /** The result of a task that fails with an {@link IOException} or not at all. */
    static <T> T result(Future<T> task) throws IOException {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while it was read", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException fault) {
                throw fault;
            }
            throw new IllegalStateException("reading fails with an IOException or not at all", e);
        }
    }

    /** Numbers and hash, if all is as the file says; one byte more is asked for, of which there must be none. */
    private byte[] rest(InputStream in) throws IOException {
        byte[] read = in.readNBytes(lengths[2] + ModelFile.HASH_BYTES + 1);
        if (read.length != lengths[2] + ModelFile.HASH_BYTES) {
            throw wrongLength((long) numbersStart() + read.length);
        }
        MessageDigest digest = ModelFile.sha256();
        digest.update(beginning);
        digest.update(read, 0, lengths[2]);
        byte[] stored = Arrays.copyOfRange(read, lengths[2], read.length);
        if (!MessageDigest.isEqual(stored, digest.digest())) {
            throw new IOException("its SHA-256 does not fit its content, so it is damaged");
        }
        return read;
    }

    private int numbersStart() {
        return headerStart + lengths[0] + lengths[1];
    }

    private IOException wrongLength(long found) {
        long said = (long) numbersStart() + lengths[2] + ModelFile.HASH_BYTES;
        String length = said < found ? "more than " + said : String.valueOf(found);
        return new IOException("it is " + length + " bytes long, which is not what its second line says");
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
