package io.github.papertag.report;

import io.github.papertag.topic.ModelCard;
import io.github.papertag.topic.TopicModel;
import java.util.Locale;

/** A model's card as text: where it comes from, how good it is, what its labels rest on, and what it cannot do. */
public final class ModelCardText {

    private ModelCardText() {}

    /** The card with {@code terms} terms a label. */
    public static String of(TopicModel model, int terms) {
        ModelCard card = model.card();
        StringBuilder out = new StringBuilder();
        out.append(String.format(
                Locale.ROOT,
                "model %s: %d labels, %,d terms, trained on %,d documents%ndata SHA-256 %s%nmade by %s%ntraining %s%n",
                model.name(),
                model.labels().size(),
                model.terms(),
                card.documents(),
                card.dataSha256(),
                card.software(),
                card.training()));
        out.append("scores on documents that it did not see\n");
        card.scores().forEach((name, value) -> out.append(String.format(Locale.ROOT, "  %-26s %.4f%n", name, value)));
        out.append("labels with threshold and heaviest terms\n");
        for (int label = 0; label < model.labels().size(); label++) {
            out.append(String.format(
                    Locale.ROOT,
                    "  %-28s %.2f  %s%n",
                    model.labels().get(label),
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
