package io.github.papertag.claim;

/** Tells what stands between two tokens of a sentence; counted once, as every phrase is asked about for every value. */
final class Between {

    private static final WordSet CLAUSE_STARTS = WordSet.of(";", "while", "whereas", "but", "although");
    private static final WordSet COMMAS = WordSet.of(",", "and", "with");

    /** For each token how many quantities, starts of clauses, and commas and the like stand before it. */
    private final int[] quantities;

    private final int[] clauses;
    private final int[] commas;

    Between(TaggedSentence s) {
        int size = s.size();
        quantities = new int[size + 1];
        clauses = new int[size + 1];
        commas = new int[size + 1];
        for (int i = 0; i < size; i++) {
            quantities[i + 1] = quantities[i] + (s.quantity(i) != null ? 1 : 0);
            clauses[i + 1] = clauses[i] + (s.isAny(i, CLAUSE_STARTS) ? 1 : 0);
            commas[i + 1] = commas[i] + (s.isAny(i, COMMAS) ? 1 : 0);
        }
    }

    /** Whether a quantity is among tokens {@code [from, to)}. */
    boolean hasQuantity(int from, int to) {
        return quantities[to] > quantities[from];
    }

    /** Whether another clause begins there. */
    boolean hasClauseStart(int from, int to) {
        return clauses[to] > clauses[from];
    }

    /** Whether a comma is there, or another word that joins. */
    boolean hasComma(int from, int to) {
        return commas[to] > commas[from];
    }
}
