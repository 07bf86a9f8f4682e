package io.github.papertag.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** Reads the files of a zip archive, and at its end whether they were all. */
final class ZipReader extends ArchiveReader {

    private final Zip zip;

    private ZipReader(Zip zip, CountedStream read, String name, FileOpener opener) {
        super(zip, read, name, opener);
        this.zip = zip;
    }

    static ZipReader open(InputStream in, String name, FileOpener opener) {
        CountedStream read = new CountedStream(in);
        return new ZipReader(new Zip(read), read, name, opener);
    }

    /** {@inheritDoc} Names of folders end in a slash as they are. */
    @Override
    @Nullable
    String nextEntry() throws IOException {
        ZipEntry entry = zip.getNextEntry();
        return entry == null ? null : entry.getName();
    }

    @Override
    @Nullable
    String problemAtEnd() throws IOException {
        int listed = zip.listedEntries();
        if (listed < 0) {
            return "ends without the list of its files: files may be missing";
        }
        return listed == Math.min(zip.entries, Zip.MOST_LISTED)
                ? null
                : "lists " + listed + " files and folders but holds " + zip.entries + ": it is damaged";
    }

    /** Knows how many entries there were, and how many there should have been. */
    private static final class Zip extends ZipInputStream {

        /** If there are more, the list says so many. */
        private static final int MOST_LISTED = 0xFFFF;

        private static final byte[] END_OF_LIST = {'P', 'K', 5, 6};

        /** From there on: the numbers of two disks, the entries on one of them, the entries on all. */
        private static final int UP_TO_COUNT = 12;

        private int entries;

        Zip(InputStream in) {
            super(in);
        }

        @Override
        public @Nullable ZipEntry getNextEntry() throws IOException {
            ZipEntry entry = super.getNextEntry();
            entries += entry == null ? 0 : 1;
            return entry;
        }

        /** Reads what is behind the last entry; gives the number of entries in the list, or -1 if the list has no end. */
        int listedEntries() throws IOException {
            int listed = -1;
            byte[] last = new byte[UP_TO_COUNT];
            for (int b = in.read(); b >= 0; b = in.read()) {
                System.arraycopy(last, 1, last, 0, UP_TO_COUNT - 1);
                last[UP_TO_COUNT - 1] = (byte) b;
                if (Arrays.equals(last, 0, END_OF_LIST.length, END_OF_LIST, 0, END_OF_LIST.length)) {
                    listed = (last[UP_TO_COUNT - 2] & 0xFF) | (last[UP_TO_COUNT - 1] & 0xFF) << Byte.SIZE;
                }
            }
            return listed;
        }
    }
}
