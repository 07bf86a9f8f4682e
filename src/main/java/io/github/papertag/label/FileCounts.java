package io.github.papertag.label;

/**
 * What became of the records of one file: read = labelled + abstained + rejected + duplicates.
 *
 * @param labelled papers that got labels, seen for the first time
 * @param abstained papers that no model could judge, seen for the first time
 * @param rejected records that are no papers
 * @param duplicates papers whose id was seen before, in this file or an earlier one
 */
public record FileCounts(long labelled, long abstained, long rejected, long duplicates) {

    /** Nothing read yet. */
    public static final FileCounts NONE = new FileCounts(0, 0, 0, 0);

    /** Every record read. */
    public long read() {
        return labelled + abstained + rejected + duplicates;
    }

    /** Both together. */
    public FileCounts plus(FileCounts other) {
        return new FileCounts(
                labelled + other.labelled,
                abstained + other.abstained,
                rejected + other.rejected,
                duplicates + other.duplicates);
    }

    @Override
    public String toString() {
        return "read " + read() + " = " + labelled + " labelled + " + abstained + " abstained + " + rejected
                + " rejected + " + duplicates + " duplicates";
    }
}
