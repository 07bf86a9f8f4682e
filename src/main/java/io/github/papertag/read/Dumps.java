package io.github.papertag.read;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * Opens dumps of papers: plain or gzipped, in any format that can be told from its beginning.
 *
 * <pre>{@code
 * try (PaperReader papers = Dumps.open(Path.of("trending.txt"))) {
 *     for (ReadResult result = papers.next(); result != null; result = papers.next()) { ... }
 * }
 * }</pre>
 */
public final class Dumps {

    private static final int HEAD = 1 << 16;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private Dumps() {}

    /**
     * Opens a file.
     *
     * @throws DumpException if it cannot be read, is empty, or is in no known format
     */
    public static PaperReader open(Path file) throws DumpException {
        if (Files.isDirectory(file)) {
            throw new DumpException(file + ": is a folder, not a file");
        }
        if (!Files.exists(file)) {
            throw new DumpException(file + ": no such file");
        }
        InputStream in;
        try {
            in = Files.newInputStream(file);
        } catch (IOException e) {
            throw DumpException.unreadable(file.toString(), e);
        }
        return open(in, file.toString());
    }

    /**
     * Opens a stream; {@code name} stands for it in sources and errors. The stream is closed with the reader, or at once
     * if it cannot be used.
     *
     * @throws DumpException if it cannot be read, is empty, or is in no known format
     */
    public static PaperReader open(InputStream in, String name) throws DumpException {
        try {
            return detect(in, name);
        } catch (IOException e) {
            closeAfter(in, e);
            throw DumpException.unreadable(name, e);
        }
    }

    private static PaperReader detect(InputStream in, String name) throws IOException {
        BufferedReader text = new BufferedReader(new InputStreamReader(plain(in), StandardCharsets.UTF_8), HEAD);
        text.mark(HEAD);
        char[] head = new char[HEAD - 1];
        int length = fill(text, head);
        text.reset();
        int mark = length > 0 && head[0] == BYTE_ORDER_MARK ? 1 : 0;
        text.skip(mark);
        String beginning = new String(head, mark, length - mark);
        if (beginning.isBlank()) {
            throw new DumpException(name + ": is empty");
        }
        DumpFormat format = FormatDetector.detect(beginning, length < head.length);
        if (format == null) {
            throw new DumpException(name + ": is in no known format; known are a page of papers as text (titles and"
                    + " abstracts on lines of their own) and JSON lines with title and abstract");
        }
        return format.open(text, name);
    }

    private static InputStream plain(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, HEAD);
        buffered.mark(2);
        boolean gzip = buffered.read() == 0x1f && buffered.read() == 0x8b;
        buffered.reset();
        return gzip ? new GZIPInputStream(buffered, HEAD) : buffered;
    }

    private static int fill(BufferedReader text, char[] head) throws IOException {
        int length = 0;
        while (length < head.length) {
            int count = text.read(head, length, head.length - length);
            if (count < 0) {
                break;
            }
            length += count;
        }
        return length;
    }

    private static void closeAfter(InputStream in, IOException reason) {
        try {
            in.close();
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }
}
