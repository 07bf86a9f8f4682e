package io.github.papertag.spark;

/**
 * What became of the records of a job: read = labelled + abstained + rejected + duplicates.
 *
 * @param labelled papers that got labels, the first of their id
 * @param abstained papers that no model could judge, the first of their id
 * @param rejected records that are no papers
 * @param duplicates papers whose id stands earlier in the input
 */
record Account(long labelled, long abstained, long rejected, long duplicates) {

    long read() {
        return labelled + abstained + rejected + duplicates;
    }

    @Override
    public String toString() {
        return "read " + read() + " = " + labelled + " labelled + " + abstained + " abstained + " + rejected
                + " rejected + " + duplicates + " duplicates";
    }
}
