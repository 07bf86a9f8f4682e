package io.github.papertag.report;

import io.github.papertag.topic.ModelCard;
import io.github.papertag.topic.TopicModel;
import java.util.Locale;
import java.util.Map;

/** A model's card as text: where it comes from, how good it is, what its labels rest on, and what it cannot do. */
public final class ModelCardText {

    private ModelCardText() {}

    /**
     * The card.
     *
     * @param bytes size of the model file
     * @param terms number of terms shown for a label
     */
    public static String of(TopicModel model, long bytes, int terms) {
        ModelCard card = model.card();
        StringBuilder out = new StringBuilder();
        out.append(String.format(
                Locale.ROOT,
                "model %s: %d labels, %,d terms, %.1f MB, trained on %,d documents%ndata SHA-256 %s%nmade by %s%ntraining %s%n",
                model.name(),
                model.labels().size(),
                model.terms(),
                bytes / 1e6,
                card.documents(),
                card.dataSha256(),
                card.software(),
                card.training()));
        out.append("scores on documents that it did not see\n");
        card.scores().forEach((name, value) -> out.append(String.format(Locale.ROOT, "  %-26s %.4f%n", name, value)));
        for (int fold = 0; fold < card.foldScores().size(); fold++) {
            Map<String, Double> scores = card.foldScores().get(fold);
            out.append(String.format(
                    Locale.ROOT,
                    "  fold %d: micro-F1 %.4f, macro-F1 %.4f%n",
                    fold + 1,
                    scores.getOrDefault("microF1", 0.0),
                    scores.getOrDefault("macroF1", 0.0)));
        }
        out.append("labels with training documents, threshold and heaviest terms\n");
        for (int label = 0; label < model.labels().size(); label++) {
            out.append(String.format(
                    Locale.ROOT,
                    "  %-28s %6s %.2f  %s%n",
                    model.labels().get(label),
                    card.labelDocuments().isEmpty()
                            ? "?"
                            : card.labelDocuments().getOrDefault(model.labels().get(label), 0),
                    model.threshold(label),
                    String.join(", ", model.heaviestTerms(label, terms))));
        }
        out.append("""
                known limits
                  English abstracts of computer science; other texts are abstained on or labelled poorly.
                  The labels are those of its training data, with their mistakes; a rare label is learnt from few papers.
                  Scores are calibrated on papers like those of the training data and drift as the field moves on.
                """);
        return out.toString().replace(System.lineSeparator(), "\n");
    }
}
