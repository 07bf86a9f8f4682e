package io.github.papertag.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads all files of a zip archive in their order, from the stream itself, so that nothing is unpacked to disk. What begins
 * with a dot or lies in {@code __MACOSX} is left alone.
 */
final class ZipReader extends PartsReader {

    private final CountedStream compressed;
    private final ZipInputStream zip;
    private final Decompressed content;
    private final String name;
    private final FileOpener opener;
    private long entries;

    ZipReader(InputStream in, String name, FileOpener opener) {
        this.compressed = new CountedStream(in);
        this.zip = new ZipInputStream(compressed);
        this.content = new Decompressed(zip, compressed, opener.limits());
        this.name = name;
        this.opener = opener;
    }

    @Override
    @Nullable
    Part nextPart() throws IOException {
        while (true) {
            ZipEntry entry = nextEntry();
            if (entry == null) {
                return null;
            }
            if (!entry.isDirectory() && !isHidden(entry.getName())) {
                return new EntryPart(name + "/" + printable(entry.getName()), ++entries);
            }
        }
    }

    private @Nullable ZipEntry nextEntry() throws IOException {
        if (entries > opener.limits().get(Limit.ZIP_ENTRIES)) {
            return null;
        }
        try {
            return Decompressed.translating(zip::getNextEntry);
        } catch (LimitException e) {
            throw e;
        } catch (IOException e) {
            throw DumpException.unreadable(name, e);
        }
    }

    private static boolean isHidden(String path) {
        return path.startsWith("__MACOSX/")
                || Arrays.stream(path.split("/", -1)).anyMatch(ZipReader::isHiddenName);
    }

    /** The folder itself and the one above it begin with a dot, too. */
    private static boolean isHiddenName(String name) {
        return name.startsWith(".") && !name.equals(".") && !name.equals("..");
    }

    private static String printable(String path) {
        return path.replaceAll("\\p{Cntrl}", "?");
    }

    @Override
    void closeAll() throws IOException {
        zip.close();
    }

    private final class EntryPart implements Part {

        private final String path;
        private final long number;

        EntryPart(String path, long number) {
            this.path = path;
            this.number = number;
        }

        @Override
        public String name() {
            return path;
        }

        @Override
        public PaperReader open() throws IOException {
            if (number > opener.limits().get(Limit.ZIP_ENTRIES)) {
                throw new DumpException(path + ": " + opener.limits().over(Limit.ZIP_ENTRIES)
                        + "; the rest of the archive is not read");
            }
            return opener.openInside(new OpenEntry(content), path);
        }
    }

    /** The content of one file, which must not close the archive. */
    private static final class OpenEntry extends FilterInputStream {

        OpenEntry(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }
}
