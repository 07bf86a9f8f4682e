package io.github.papertag.topic;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which terms of a corpus become features: of those in enough documents the ones that tell most about some label, by the
 * largest chi-square between a term and a label (Yang and Pedersen 1997), since among the commonest there are many that
 * tell nothing.
 *
 * @param terms the chosen terms, the commonest first, so that what most texts touch lies together in memory
 * @param frequency in how many of the documents each of them is
 */
@SuppressWarnings("ArrayRecordComponent") // read-only inside the package
record TermSelection(int[] terms, int[] frequency) {

    static TermSelection of(Corpus corpus, int[] rows, List<FacetLabels> facets, FeatureSettings settings) {
        int[] frequency = frequency(corpus, rows, null);
        int[] frequent = IntStream.range(0, frequency.length)
                .filter(term -> frequency[term] >= settings.minDocuments())
                .toArray();
        int[] kept = frequent.length <= settings.maxTerms()
                ? frequent
                : best(frequent, chiSquare(corpus, rows, facets, frequency), frequency, settings.maxTerms());
        int[] ordered = sorted(kept, commonestFirst(frequency));
        return new TermSelection(
                ordered, IntStream.of(ordered).map(term -> frequency[term]).toArray());
    }

    /** The {@code count} terms of most worth, of equal ones the commonest; all terms are looked at, but only few are sorted. */
    private static int[] best(int[] terms, double[] worth, int[] frequency, int count) {
        double[] ascending =
                IntStream.of(terms).mapToDouble(term -> worth[term]).toArray();
        Arrays.parallelSort(ascending);
        double least = ascending[ascending.length - count];
        int[] better = IntStream.of(terms).filter(term -> worth[term] > least).toArray();
        int[] equal = IntStream.of(terms).filter(term -> worth[term] == least).toArray();
        return IntStream.concat(
                        IntStream.of(better),
                        IntStream.of(sorted(equal, commonestFirst(frequency))).limit(count - better.length))
                .toArray();
    }

    private static int[] sorted(int[] terms, Comparator<Integer> order) {
        return IntStream.of(terms)
                .boxed()
                .sorted(order)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static Comparator<Integer> commonestFirst(int[] frequency) {
        return Comparator.comparing((Integer term) -> -frequency[term]).thenComparing(term -> term);
    }

    /** For each term its largest chi-square with a label. */
    private static double[] chiSquare(Corpus corpus, int[] rows, List<FacetLabels> facets, int[] frequency) {
        double[] largest = new double[frequency.length];
        for (FacetLabels facet : facets) {
            facet.columns(corpus, rows).forEach(right -> {
                int[] both = frequency(corpus, rows, right);
                int labelled = (int)
                        IntStream.range(0, right.length).filter(i -> right[i]).count();
                IntStream.range(0, largest.length)
                        .parallel()
                        .forEach(term -> largest[term] =
                                Math.max(largest[term], chiSquare(both[term], frequency[term], labelled, rows.length)));
            });
        }
        return largest;
    }

    /**
     * Chi-square of a table of two by two.
     *
     * @param both documents with the term and the label
     */
    static double chiSquare(double both, double term, double label, double all) {
        double expected = term * label;
        double spread = expected * (all - term) * (all - label);
        double distance = all * both - expected;
        return spread == 0 ? 0 : all * distance * distance / spread;
    }

    /** In how many of the documents at {@code rows}, of those that are {@code counted} if it is given, each term is. */
    private static int[] frequency(Corpus corpus, int[] rows, boolean @Nullable [] counted) {
        int[] frequency = new int[corpus.terms().size()];
        for (int i = 0; i < rows.length; i++) {
            if (counted == null || counted[i]) {
                for (int term : corpus.documents().get(rows[i]).abstractTerms().terms()) {
                    frequency[term]++;
                }
            }
        }
        return frequency;
    }
}
