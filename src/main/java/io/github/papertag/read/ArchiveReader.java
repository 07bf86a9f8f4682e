package io.github.papertag.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads all files of an archive in their order, from the stream itself, so that nothing is unpacked to disk and no name in
 * it is ever a path. What begins with a dot or lies in {@code __MACOSX} is left alone.
 */
abstract class ArchiveReader extends PartsReader {

    private static final String REST = "; the rest of the archive is not read";

    private final InputStream archive;
    private final Decompressed content;
    private final String name;
    private final FileOpener opener;
    private long files;
    private boolean inEntry;
    private boolean ended;

    /**
     * @param archive gives the content of the file at hand
     * @param read counts what it reads for that
     */
    ArchiveReader(InputStream archive, CountedStream read, String name, FileOpener opener) {
        this.archive = archive;
        this.content = new Decompressed(archive, read, opener.limits());
        this.name = name;
        this.opener = opener;
    }

    /**
     * Goes to the next entry, after the last was read to its end; gives its path, or null if there is none. What is no file
     * has a path that ends in a slash.
     */
    abstract @Nullable String nextEntry() throws IOException;

    /** What is wrong with the archive, once all files were read, as the end of a sentence; or null. */
    @Nullable
    String problemAtEnd() throws IOException {
        return null;
    }

    @Override
    @Nullable
    Part nextPart() throws IOException {
        if (ended) {
            return null;
        }
        try {
            String path = nextVisibleFile();
            if (path != null && ++files <= opener.limits().get(Limit.ARCHIVE_FILES)) {
                return new FilePart(name + "/" + path.replaceAll("\\p{Cntrl}", "?"));
            }
            ended = true;
            String problem =
                    path == null ? problemAtEnd() : "is " + opener.limits().over(Limit.ARCHIVE_FILES) + REST;
            return problem == null ? null : new NoPart(name, problem);
        } catch (LimitException e) {
            ended = true;
            return new NoPart(name, "is " + e.getMessage() + REST);
        } catch (IOException e) {
            throw DumpException.unreadable(name, e);
        }
    }

    private @Nullable String nextVisibleFile() throws IOException {
        String path;
        do {
            if (inEntry) {
                // Here, and not by the archive, so that the limits hold for what is left out, too.
                content.transferTo(OutputStream.nullOutputStream());
            }
            path = Decompressed.translating(() -> Optional.ofNullable(nextEntry()))
                    .orElse(null);
            inEntry = path != null;
            path = path != null && path.startsWith("./") ? path.substring(2) : path;
        } while (path != null && !isVisibleFile(path));
        return path;
    }

    private static boolean isVisibleFile(String path) {
        boolean hidden = path.startsWith("__MACOSX/")
                || Arrays.stream(path.split("/", -1)).anyMatch(ArchiveReader::isHiddenName);
        return !hidden && !path.endsWith("/") && !path.isEmpty();
    }

    /** The folder itself and the one above it begin with a dot, too. */
    private static boolean isHiddenName(String name) {
        return name.startsWith(".") && !name.equals(".") && !name.equals("..");
    }

    @Override
    void closeAll() throws IOException {
        archive.close();
    }

    private final class FilePart implements Part {

        private final String path;

        FilePart(String path) {
            this.path = path;
        }

        @Override
        public String name() {
            return path;
        }

        @Override
        public PaperReader open() throws IOException {
            return opener.openInside(new OpenFile(content), path);
        }
    }

    /** Stands for what is not read. */
    private record NoPart(String name, String problem) implements Part {

        @Override
        public PaperReader open() throws IOException {
            throw new DumpException(name + ": " + problem);
        }
    }

    /** The content of one file, which must not close the archive. */
    private static final class OpenFile extends FilterInputStream {

        OpenFile(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }
}
