package io.github.papertag.claim;

/** Kinds of units, as far as rules tell them apart. */
enum QuantityType {
    PERCENT,
    POINTS,
    FACTOR,
    /** A part named in words: "half", "one third". */
    FRACTION,
    /** A count out of a whole: "3 of 4". */
    SHARE,
    MEASURE,
    NUMBER;

    /** Whether one sign or word at the end of a list stands for all of its numbers: "2 and 3%". */
    boolean isShared() {
        return this == PERCENT || this == POINTS || this == FACTOR;
    }
}
