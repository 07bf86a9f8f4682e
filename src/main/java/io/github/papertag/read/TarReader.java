package io.github.papertag.read;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

/** Reads the files of a tar archive; links, devices and folders in it are left alone. */
final class TarReader extends ArchiveReader {

    private static final int BLOCK = 512;

    /** A file's name, owner and other properties need no more; the library would take any length into memory. */
    private static final long LONGEST_HEADER = 1 << 20;

    private final Tar tar;
    private final Bounded in;

    private TarReader(Tar tar, Bounded in, CountedStream read, String name, FileOpener opener) {
        super(tar, read, name, opener);
        this.tar = tar;
        this.in = in;
    }

    static TarReader open(InputStream in, String name, FileOpener opener) {
        CountedStream read = new CountedStream(in);
        Bounded bounded = new Bounded(read);
        return new TarReader(new Tar(bounded), bounded, read, name, opener);
    }

    static boolean isTar(BufferedInputStream in) throws IOException {
        in.mark(BLOCK);
        byte[] first = in.readNBytes(BLOCK);
        in.reset();
        return TarArchiveInputStream.matches(first, first.length);
    }

    @Override
    @Nullable
    String nextEntry() throws IOException {
        in.bound(LONGEST_HEADER);
        TarArchiveEntry entry = tar.getNextEntry();
        in.bound(Long.MAX_VALUE);
        return entry == null ? null : isFile(entry) ? entry.getName() : entry.getName() + "/";
    }

    private static boolean isFile(TarArchiveEntry entry) {
        boolean link = entry.isLink() || entry.isSymbolicLink();
        boolean device = entry.isBlockDevice() || entry.isCharacterDevice() || entry.isFIFO();
        return entry.isFile() && !link && !device;
    }

    @Override
    @Nullable
    String problemAtEnd() {
        return tar.cutOff ? "ends without the mark of its end: files may be missing" : null;
    }

    /** Knows whether the mark of the end was there. */
    private static final class Tar extends TarArchiveInputStream {

        private boolean cutOff;

        Tar(InputStream in) {
            super(in);
        }

        @Override
        protected boolean isEOFRecord(byte @Nullable [] record) {
            cutOff = record == null;
            return super.isEOFRecord(record);
        }
    }

    /** Gives no more bytes than it may. */
    private static final class Bounded extends FilterInputStream {

        private long left = Long.MAX_VALUE;

        Bounded(InputStream in) {
            super(in);
        }

        void bound(long bytes) {
            left = bytes;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            pass(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] to, int start, int length) throws IOException {
            int read = super.read(to, start, length);
            pass(Math.max(0, read));
            return read;
        }

        private void pass(long bytes) throws IOException {
            left -= bytes;
            if (left < 0) {
                throw new ZipException("a header without end");
            }
        }
    }
}
