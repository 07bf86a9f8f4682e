package io.github.papertag.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the most probable phrase, the first of equals. The probability of a candidate grows with the exponential of the sum of its weights,
 * those of its features and of every two of them; what stands there as several candidates, introduced in several ways, has the sum of their
 * probabilities.
 *
 * <p>That is a log-linear model with products of features, fitted to annotated abstracts and read from {@code lexicon/link-weights.tsv}:
 * field, feature, other feature (the same for a feature alone), weight.
 */
// Ordinals are only places in memory: files name features.
@SuppressWarnings("EnumOrdinal")
final class LinkWeights implements LinkRanker {

    private static final String FILE = "lexicon/link-weights.tsv";
    private static final int FEATURES = LinkFeature.values().length;

    static final LinkWeights DATASETS = read("dataset");
    static final LinkWeights BASELINES = read("baseline");

    private final float[] weights;

    /**
     * Takes weights in.
     *
     * @param weights one of every two features, at {@link #place}
     */
    LinkWeights(float[] weights) {
        this.weights = weights.clone();
    }

    /** Where the weight of two features stands; the first must not come after the second. */
    static int place(int first, int second) {
        // Sums run over the first for each second.
        return second * FEATURES + first;
    }

    /** The weight of two features together, or of one alone. */
    float weight(LinkFeature first, LinkFeature second) {
        return weights[place(first.ordinal(), second.ordinal())];
    }

    private static LinkWeights read(String field) {
        float[] weights = new float[FEATURES * FEATURES];
        try (InputStream in = LinkWeights.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("missing in the jar: " + FILE);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(field)) {
                    String[] cells = line.split("\t", -1);
                    int first = LinkFeature.valueOf(cells[1]).ordinal();
                    int second = LinkFeature.valueOf(cells[2]).ordinal();
                    weights[place(Math.min(first, second), Math.max(first, second))] = Float.parseFloat(cells[3]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        return new LinkWeights(weights);
    }

    /** The sum of weights of some features. */
    double score(LinkFeatures features) {
        return score(features, new int[FEATURES]);
    }

    private double score(LinkFeatures features, int[] present) {
        int count = features.places(present);
        double sum = 0;
        for (int j = 0; j < count; j++) {
            for (int i = 0; i <= j; i++) {
                sum += weights[place(present[i], present[j])];
            }
        }
        return sum;
    }

    private static int mostFeatures(List<LinkCandidate> candidates) {
        int most = 0;
        for (LinkCandidate candidate : candidates) {
            most = Math.max(most, candidate.features().size());
        }
        return most;
    }

    @Override
    public @Nullable NamedThing choose(Quantity quantity, List<LinkCandidate> candidates) {
        return shares(candidates).largest();
    }

    @Override
    public List<LinkShares.Ranked> ranked(List<LinkCandidate> candidates) {
        return shares(candidates).ranked();
    }

    private LinkShares shares(List<LinkCandidate> candidates) {
        double[] scores = new double[candidates.size()];
        int[] present = new int[mostFeatures(candidates)];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = score(candidates.get(i).features(), present);
            most = Math.max(most, scores[i]);
        }
        for (int i = 0; i < scores.length; i++) {
            // Math.exp may differ in its last bit between machines.
            scores[i] = StrictMath.exp(scores[i] - most);
        }
        return new LinkShares(candidates, scores);
    }
}
