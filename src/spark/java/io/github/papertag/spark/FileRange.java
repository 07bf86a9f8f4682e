package io.github.papertag.spark;

import java.io.Serializable;

/**
 * A piece of a file for one task: the lines that begin in it.
 *
 * @param path where Hadoop finds the file
 * @param name what stands for it in sources, as the user wrote it
 * @param start its first byte; 0 is the beginning of the file
 * @param end the first byte after it, or {@link Long#MAX_VALUE} for the rest of the file
 */
record FileRange(String path, String name, long start, long end) implements Serializable {

    /** Whether the range before it is of the same file. */
    boolean goesOn() {
        return start > 0;
    }
}
