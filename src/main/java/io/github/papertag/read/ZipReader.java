package io.github.papertag.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** Reads the files of a zip archive. */
final class ZipReader extends ArchiveReader {

    private final ZipInputStream zip;

    private ZipReader(ZipInputStream zip, CountedStream read, String name, FileOpener opener) {
        super(zip, read, name, opener);
        this.zip = zip;
    }

    static ZipReader open(InputStream in, String name, FileOpener opener) {
        CountedStream read = new CountedStream(in);
        return new ZipReader(new ZipInputStream(read), read, name, opener);
    }

    /** {@inheritDoc} Names of folders end in a slash as they are. */
    @Override
    @Nullable
    String nextEntry() throws IOException {
        ZipEntry entry = zip.getNextEntry();
        return entry == null ? null : entry.getName();
    }
}
