package io.github.papertag;

import java.util.Objects;

/**
 * Where a paper was read.
 *
 * @param file name of the dump, as given by the user; "-" for standard input
 * @param record 1-based number of the record in that dump
 * @param line 1-based line on which the record starts
 */
public record Source(String file, long record, long line) {

    public Source {
        Objects.requireNonNull(file, "file");
    }
}
