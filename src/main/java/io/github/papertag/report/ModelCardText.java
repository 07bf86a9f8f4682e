package io.github.papertag.report;

import io.github.papertag.topic.ModelCard;
import io.github.papertag.topic.TopicModel;
import io.github.papertag.topic.TrainingSettings;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A model's card as text: where it comes from, how good it is, what its labels rest on, and what it cannot do. */
public final class ModelCardText {

    /** Of what the models inside the program were made. */
    public static final String BUNDLED = "of computer science";

    /** All that is known of a model of somebody else. */
    public static final String OTHER = "like those of its training data";

    private ModelCardText() {}

    /**
     * The card.
     *
     * @param bytes size of the model file
     * @param terms number of terms shown for a label
     * @param abstracts what abstracts the model can judge, {@link #BUNDLED} or {@link #OTHER}
     */
    public static String of(TopicModel model, long bytes, int terms, String abstracts) {
        ModelCard card = model.card();
        StringBuilder out = new StringBuilder();
        out.append(String.format(
                Locale.ROOT,
                "model %s: %d labels, %,d terms, %.1f MB, trained on %,d documents%ndata SHA-256 %s%nmade by %s%ntrained with %s%n",
                model.name(),
                model.labels().size(),
                model.terms(),
                bytes / 1e6,
                card.documents(),
                card.dataSha256(),
                card.software().entrySet().stream()
                        .map(software -> software.getKey() + " " + software.getValue())
                        .collect(Collectors.joining(", ")),
                settings(card.training())));
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
                  English abstracts %s; other texts are abstained on or labelled poorly.
                  The labels are those of its training data, with their mistakes; a rare label is learnt from few papers.
                  Scores are calibrated on papers like those of the training data and drift as the field moves on.
                """.formatted(abstracts));
        return out.toString().replace(System.lineSeparator(), "\n");
    }

    private static String settings(TrainingSettings settings) {
        return String.format(
                Locale.ROOT,
                "title weight %d, at most %,d terms of %d documents or more, by chi-square%s, lambda %s,"
                        + " at most %d rounds; %s, %d folds",
                settings.features().titleWeight(),
                settings.features().maxTerms(),
                settings.features().minDocuments(),
                settings.countRatio() ? ", weighted by log-count ratios" : "",
                settings.lambda(),
                settings.maxIterations(),
                (settings.tuning().mixLabels() ? "labels corrected by each other, " : "")
                        + (settings.tuning().microWeight() > 0
                                ? "thresholds for the expected macro-F1 and "
                                        + settings.tuning().microWeight() + " times micro-F1"
                                : "a threshold for each label's F1"),
                settings.folds());
    }
}
