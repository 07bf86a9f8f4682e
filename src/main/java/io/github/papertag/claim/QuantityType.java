package io.github.papertag.claim;

/** Kinds of units, as far as rules tell them apart. */
enum QuantityType {
    PERCENT,
    POINTS,
    FACTOR,
    /** A part named in words: "half", "one third". */
    FRACTION,
    MEASURE,
    NUMBER
}
