package io.github.papertag.read;

/** Hears what a user may want to know of the files that are read, on the thread that reads them. */
public interface DumpListener {

    /** Hears nothing. */
    DumpListener NONE = new DumpListener() {};

    /**
     * A file was opened.
     *
     * @param file its name; inside a folder or an archive with the way to it
     * @param detection the format, and why it was taken for that
     */
    default void opened(String file, Detection detection) {}

    /**
     * A file was read to its end, and some bytes of it were not UTF-8: each was read as the character that it stands for in
     * Windows-1252, so nothing is lost.
     *
     * @param file its name
     * @param bytes how many, at least 1
     */
    default void repaired(String file, long bytes) {}
}
