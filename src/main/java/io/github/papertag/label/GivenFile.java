package io.github.papertag.label;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * Lines of text that somebody gives to a command, such as gold or an output of {@code label}: plain, gzipped or packed by
 * Zstandard. No line may be longer than {@value #LONGEST_LINE} bytes, so that a file without line ends, or a small one that
 * unpacks to an endless line, cannot fill the memory. Not thread-safe.
 */
public final class GivenFile extends FilterInputStream {

    /** A hundred times the longest record seen. */
    public static final int LONGEST_LINE = 1 << 24;

    private static final int BUFFER = 1 << 16;
    private static final int MAGIC_BYTES = 2;

    private final Path file;
    private long line = 1;
    private long length;

    private GivenFile(InputStream unpacked, Path file) {
        super(unpacked);
        this.file = file;
    }

    /**
     * The unpacked bytes of a file; what fails while they are read is told in one sentence that names the file.
     *
     * @throws IOException with one sentence if it cannot be read
     */
    public static InputStream open(Path file) throws IOException {
        if (!Files.exists(file) || Files.isDirectory(file)) {
            throw new IOException(file + (Files.exists(file) ? ": is a folder, not a file" : ": no such file"));
        }
        InputStream raw = Files.newInputStream(file);
        try {
            return new GivenFile(unpacked(new BufferedInputStream(raw, BUFFER)), file);
        } catch (IOException e) {
            raw.close();
            throw new IOException(file + ": cannot be read: " + reason(e), e);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int start, int count) throws IOException {
        int read;
        try {
            read = super.read(to, start, count);
        } catch (IOException e) {
            throw new IOException(file + ": cannot be read beyond line " + line + ": " + reason(e), e);
        }
        for (int i = start; i < start + read; i++) {
            if (to[i] == '\n') {
                line++;
                length = 0;
            } else if (++length > LONGEST_LINE) {
                throw new IOException(file + ", line " + line + ": is longer than " + LONGEST_LINE + " bytes");
            }
        }
        return read;
    }

    private static String reason(IOException e) {
        return e instanceof EOFException ? "it was cut off" : String.valueOf(e.getMessage());
    }

    private static InputStream unpacked(BufferedInputStream in) throws IOException {
        in.mark(MAGIC_BYTES);
        int first = in.read();
        int second = in.read();
        in.reset();
        if (first == 0x1f && second == 0x8b) {
            return new GZIPInputStream(in, BUFFER);
        }
        return first == 0x28 && second == 0xb5 ? new ZstdInputStream(in) : in;
    }
}
