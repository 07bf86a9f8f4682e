package io.github.papertag.read;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What a dump may not exceed. A record over a limit is rejected under the limit's name; the others are read. */
public enum Limit {
    /** A longer record is rejected, with as much of its text as the limit lets through. */
    RECORD_SIZE("record-size", 4L << 20, "bytes of one record"),
    /** Titles, abstracts and whatever else is used of a record. */
    FIELD_SIZE("field-size", 1_000_000, "characters of one field of a record"),
    /** How deep objects, arrays or elements may lie inside one another. */
    NESTING_DEPTH("nesting-depth", 100, "levels of objects, arrays or elements inside one another"),
    /** Lines of a page of papers and of RIS. */
    LINE_LENGTH("line-length", 1_000_000, "bytes of one line of a page or of RIS"),
    /** Reading of a compressed file ends here; the records before are kept. */
    DECOMPRESSED_SIZE("decompressed-size", 1L << 40, "bytes that come out of one compressed file"),
    /** Text is seldom compressed by more than 20; the first 10 MiB that come out are free. */
    COMPRESSION_RATIO("compression-ratio", 200, "bytes that come out of each compressed byte"),
    /** Further files of an archive are not read. */
    ARCHIVE_FILES("archive-files", 1_000_000, "files in one archive");

    private static final long LARGEST_ARRAY = 1L << 30;

    private final String id;
    private final long standard;
    private final String what;

    Limit(String id, long standard, String what) {
        this.id = id;
        this.standard = standard;
        this.what = what;
    }

    /** The name under which users know it, such as {@code record-size}. */
    public String id() {
        return id;
    }

    /** The value that holds unless another is asked for. */
    public long standard() {
        return standard;
    }

    /** What it counts, in a few words. */
    public String what() {
        return what;
    }

    /** The largest value that can be asked for: what is held in memory must fit into an array. */
    long largest() {
        return switch (this) {
            case DECOMPRESSED_SIZE, COMPRESSION_RATIO -> Long.MAX_VALUE;
            case NESTING_DEPTH -> 1000;
            default -> LARGEST_ARRAY;
        };
    }

    /**
     * The limit of that name.
     *
     * @throws IllegalArgumentException with one sentence that names all limits if there is none
     */
    public static Limit of(String id) {
        return Arrays.stream(values())
                .filter(limit -> limit.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown limit '" + id + "'; there are "
                        + Arrays.stream(values()).map(Limit::id).collect(Collectors.joining(", "))));
    }
}
