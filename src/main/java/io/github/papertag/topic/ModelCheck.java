package io.github.papertag.topic;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether the values of a model are such that every text gets finite scores from it and nothing it says of itself can
 * upset a terminal. The hash of a file only tells that nobody damaged it; who wrote it could write anything.
 */
final class ModelCheck {

    private static final int LONGEST_NAME = 200;
    private static final int MOST_TITLE_WEIGHT = 1_000;

    /** 1 + ln of the number of documents, of which no corpus has so many. */
    private static final float MAX_IDF = 100;

    /** Far beyond every trained weight, and far below what would overflow a float when a text's terms are summed. */
    private static final float MAX_WEIGHT = 1e9f;

    private ModelCheck() {}

    /** @throws IOException with the end of a sentence that begins with the file's name */
    static void check(ModelHeader header) throws IOException {
        checkName("name", header.name());
        require(!header.labels().isEmpty(), "it has no labels");
        Set<String> seen = new HashSet<>();
        for (ModelHeader.Label label : header.labels()) {
            checkName("label", label.label());
            require(seen.add(label.label()), "its label '" + label.label() + "' stands twice");
            checkDecision(label);
        }
        checkCard(header.card());
    }

    private static void checkDecision(ModelHeader.Label label) throws IOException {
        String its = "its label '" + label.label() + "' has the ";
        requireBetween(its + "threshold ", label.threshold(), 0, 1);
        requireBetween(its + "slope ", label.slope(), Double.MIN_NORMAL, MAX_WEIGHT);
        requireBetween(its + "offset ", label.offset(), -MAX_WEIGHT, MAX_WEIGHT);
    }

    private static void checkCard(ModelCard card) throws IOException {
        int titleWeight = card.training().features().titleWeight();
        requireBetween("it has the title weight ", titleWeight, 0, MOST_TITLE_WEIGHT);
        checkName("data hash", card.dataSha256());
        for (Map.Entry<String, String> software : card.software().entrySet()) {
            checkName("software", software.getKey());
            checkName("software version", software.getValue());
        }
        for (Map.Entry<String, Double> score : card.scores().entrySet()) {
            checkName("score", score.getKey());
            requireBetween("its score '" + score.getKey() + "' is ", score.getValue(), -MAX_WEIGHT, MAX_WEIGHT);
        }
    }

    /** Terms are shown to people too; a line end between two has made them terms. */
    static void check(TermList terms) throws IOException {
        require(!terms.hasControlCharacter(), "one of its terms holds a control character");
    }

    static void check(float[] idf) throws IOException {
        for (int term = 0; term < idf.length; term++) {
            if (!(idf[term] > 0 && idf[term] <= MAX_IDF)) {
                throw new IOException("its term number " + (term + 1) + " has the inverse document frequency "
                        + idf[term] + ", which is not above 0 and at most " + MAX_IDF);
            }
        }
    }

    static void check(LinearWeights weights, List<String> labels) throws IOException {
        for (int label = 0; label < labels.size(); label++) {
            String its = "its label '" + labels.get(label) + "' has the ";
            requireBetween(its + "weight scale ", weights.scale()[label], 0, MAX_WEIGHT / Short.MAX_VALUE);
            requireBetween(its + "bias ", weights.bias()[label], -MAX_WEIGHT, MAX_WEIGHT);
        }
    }

    /** A text that a person and JSON can take: one line, not endless, no half characters. */
    private static void checkName(String what, String name) throws IOException {
        require(!name.isBlank() && name.length() <= LONGEST_NAME, "its " + what + " is empty or very long");
        require(
                name.codePoints()
                        .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE),
                "its " + what + " holds a control character or half a character");
    }

    /** NaN is between nothing. */
    private static void requireBetween(String what, double value, double least, double most) throws IOException {
        if (!(value >= least && value <= most)) {
            throw new IOException(what + value + ", which is not between " + least + " and " + most);
        }
    }

    private static void require(boolean holds, String fault) throws IOException {
        if (!holds) {
            throw new IOException(fault);
        }
    }
}
