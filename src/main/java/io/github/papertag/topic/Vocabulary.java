package io.github.papertag.topic;

import java.util.Arrays;
import java.util.List;

/** The terms that a model knows, each with its inverse document frequency. Immutable and thread-safe. */
final class Vocabulary {

    static final int UNKNOWN = -1;

    private final TermTable table;
    private final float[] idf;

    Vocabulary(List<String> terms, float[] idf) {
        this(new TermTable(TermList.of(terms)), idf);
    }

    Vocabulary(TermTable table, float[] idf) {
        if (table.size() != idf.length) {
            throw new IllegalArgumentException(table.size() + " terms but " + idf.length + " frequencies");
        }
        this.table = table;
        this.idf = idf;
    }

    int size() {
        return idf.length;
    }

    String term(int index) {
        return terms().get(index);
    }

    TermList terms() {
        return table.terms();
    }

    /** What finds the terms. */
    TermTable table() {
        return table;
    }

    float idf(int index) {
        return idf[index];
    }

    /** Position of the term with this hash, or {@link #UNKNOWN}. */
    int indexOf(long hash) {
        return table.indexOf(hash);
    }

    boolean sameAs(Vocabulary other) {
        return this == other || (Arrays.equals(idf, other.idf) && terms().sameAs(other.terms()));
    }
}
