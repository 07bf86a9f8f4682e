package io.github.papertag.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Opens dumps of papers in any known format, plain or compressed (gzip, Zstandard, bzip2), in a zip or tar archive or a
 * folder.
 *
 * <pre>{@code
 * try (Dump papers = Dumps.open(Path.of("trending.txt"))) {
 *     for (Paper paper : papers) { ... }
 * }
 * }</pre>
 */
public final class Dumps {

    private Dumps() {}

    /**
     * Opens a file or folder, telling its format from its content.
     *
     * @throws DumpException if it cannot be read, is empty, or is in no known format
     */
    public static Dump open(Path file) throws DumpException {
        return open(file, DumpSettings.STANDARD);
    }

    /**
     * Opens a file or folder.
     *
     * @throws DumpException if it cannot be read, is empty, or is in no known format
     */
    public static Dump open(Path file, DumpSettings settings) throws DumpException {
        if (!Files.exists(file)) {
            throw new DumpException(file + ": no such file");
        }
        FileOpener opener = new FileOpener(settings);
        try {
            return new Dump(
                    Files.isDirectory(file)
                            ? new FolderReader(file, opener)
                            : open(Files.newInputStream(file), file.toString(), opener));
        } catch (IOException e) {
            throw DumpException.unreadable(file.toString(), e);
        }
    }

    /**
     * Opens a stream, telling its format from its content; {@code name} stands for it in sources and errors. The stream is
     * closed with the dump, or at once if it cannot be used.
     *
     * @throws DumpException if it cannot be read, is empty, or is in no known format
     */
    public static Dump open(InputStream in, String name) throws DumpException {
        return open(in, name, DumpSettings.STANDARD);
    }

    /**
     * Opens a stream; {@code name} stands for it in sources and errors. The stream is closed with the dump, or at once if it
     * cannot be used.
     *
     * @throws DumpException if it cannot be read, is empty, or is in no known format
     */
    public static Dump open(InputStream in, String name, DumpSettings settings) throws DumpException {
        return new Dump(open(in, name, new FileOpener(settings)));
    }

    static PaperReader open(InputStream in, String name, FileOpener opener) throws DumpException {
        try {
            return opener.open(in, name);
        } catch (IOException e) {
            closeAfter(in, e);
            throw DumpException.unreadable(name, e);
        }
    }

    private static void closeAfter(InputStream in, IOException reason) {
        try {
            in.close();
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }
}
