package io.github.papertag.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which labels stand together, in the gold and in what was given, and which are taken for each other.
 *
 * @param labels the most frequent labels of the gold, at most {@value #MAX_LABELS}, ascending
 * @param gold papers that have both labels, by position; on the diagonal papers that have the label
 * @param given the same of the labels given
 * @param confused pairs of labels of which one was given where the other was right, most frequent first
 */
public record Cooccurrence(
        List<String> labels, List<List<Integer>> gold, List<List<Integer>> given, List<Confusion> confused) {

    static final int MAX_LABELS = 40;
    private static final int MAX_PAIRS = 15;

    public Cooccurrence {
        labels = List.copyOf(labels);
        gold = List.copyOf(gold);
        given = List.copyOf(given);
        confused = List.copyOf(confused);
    }

    /**
     * A label given wrongly to papers on which another one was missed.
     *
     * @param missed the label that was right and not given
     * @param given the label that was given and not right
     * @param papers number of papers
     * @param share that number as a share of the papers on which {@code missed} is right, in (0, 1]
     */
    public record Confusion(String missed, String given, int papers, double share) {}

    static Cooccurrence of(FacetOutcome outcome) {
        int labels = outcome.labels().size();
        int[][] gold = new int[labels][labels];
        int[][] given = new int[labels][labels];
        int[][] confused = new int[labels][labels];
        for (int paper = 0; paper < outcome.papers().size(); paper++) {
            for (int a = 0; a < labels; a++) {
                boolean right = outcome.right(paper, a);
                boolean predicted = outcome.given(paper, a);
                for (int b = 0; b < labels && (right || predicted); b++) {
                    gold[a][b] += right && outcome.right(paper, b) ? 1 : 0;
                    given[a][b] += predicted && outcome.given(paper, b) ? 1 : 0;
                    confused[a][b] += right && !predicted && wrong(outcome, paper, b) ? 1 : 0;
                }
            }
        }
        int[] shown = IntStream.range(0, labels)
                .boxed()
                .sorted(Comparator.comparingInt(label -> -gold[label][label]))
                .limit(MAX_LABELS)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        List<String> names = IntStream.of(shown).mapToObj(outcome.labels()::get).toList();
        return new Cooccurrence(names, pick(gold, shown), pick(given, shown), pairs(outcome, confused, gold));
    }

    private static boolean wrong(FacetOutcome outcome, int paper, int label) {
        return outcome.given(paper, label) && !outcome.right(paper, label);
    }

    private static List<List<Integer>> pick(int[][] table, int[] shown) {
        return IntStream.of(shown)
                .mapToObj(a -> IntStream.of(shown).mapToObj(b -> table[a][b]).toList())
                .toList();
    }

    private static List<Confusion> pairs(FacetOutcome outcome, int[][] confused, int[][] gold) {
        List<Confusion> pairs = new ArrayList<>();
        for (int missed = 0; missed < confused.length; missed++) {
            for (int given = 0; given < confused.length; given++) {
                if (confused[missed][given] > 0) {
                    pairs.add(new Confusion(
                            outcome.labels().get(missed),
                            outcome.labels().get(given),
                            confused[missed][given],
                            (double) confused[missed][given] / gold[missed][missed]));
                }
            }
        }
        pairs.sort(Comparator.comparingInt(Confusion::papers)
                .reversed()
                .thenComparing(Confusion::missed)
                .thenComparing(Confusion::given));
        return pairs.subList(0, Math.min(MAX_PAIRS, pairs.size()));
    }
}
