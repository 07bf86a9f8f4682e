package io.github.papertag.read;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/**
 * What comes out of a compressed file, within the limits. Whatever the decompressor throws becomes one of three: it ends too
 * early, it is damaged, or the limits end it.
 */
final class Decompressed extends FilterInputStream {

    /** A short file of blanks is no attack. */
    private static final long FREE = 10L << 20;

    private final CountedStream compressed;
    private final Limits limits;
    private long count;

    Decompressed(InputStream opened, CountedStream compressed, Limits limits) {
        super(opened);
        this.compressed = compressed;
        this.limits = limits;
    }

    /** Something that a decompressor does. */
    interface Step<T> {
        T run() throws IOException;
    }

    static <T> T translating(Step<T> step) throws IOException {
        try {
            return step.run();
        } catch (EOFException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw translated(e);
        }
    }

    private static IOException translated(Exception e) {
        String message = String.valueOf(e.getMessage());
        if (e instanceof DumpException || e instanceof LimitException) {
            return (IOException) e;
        }
        boolean ended =
                message.contains("Truncated") || message.contains("nexpected end") || message.contains("end of stream");
        IOException translated = ended ? new EOFException(message) : new ZipException(message);
        translated.initCause(e);
        return translated;
    }

    /** Always 0, so that nobody reads on before using what came before the end. */
    @Override
    public int available() {
        return 0;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int start, int length) throws IOException {
        long left = limits.get(Limit.DECOMPRESSED_SIZE) - count;
        // No more than is allowed, so that all of it is used; then one byte, to see whether there is more.
        int wanted = (int) Math.min(length, Math.max(1, left));
        int read = translating(() -> in.read(to, start, wanted));
        if (read > left) {
            throw new LimitException(limits.over(Limit.DECOMPRESSED_SIZE));
        }
        count += Math.max(0, read);
        if (count > FREE && count / limits.get(Limit.COMPRESSION_RATIO) > compressed.count()) {
            throw new LimitException(limits.over(Limit.COMPRESSION_RATIO));
        }
        return read;
    }
}
