package io.github.papertag.cli;

import io.github.papertag.claim.ClaimExtractor;
import io.github.papertag.evaluate.Bootstrap;
import io.github.papertag.evaluate.CrossValidatedCorpus;
import io.github.papertag.evaluate.CrossValidation;
import io.github.papertag.evaluate.EvaluationReport;
import io.github.papertag.evaluate.EvaluationReport.DataCard;
import io.github.papertag.evaluate.EvaluationReport.DataFile;
import io.github.papertag.evaluate.EvaluationReport.Provenance;
import io.github.papertag.evaluate.FacetReport;
import io.github.papertag.evaluate.GoldColumns;
import io.github.papertag.evaluate.GoldFile;
import io.github.papertag.evaluate.GoldRecord;
import io.github.papertag.evaluate.JoinedGold;
import io.github.papertag.evaluate.LabelledGold;
import io.github.papertag.label.BundledModels;
import io.github.papertag.label.Labeller;
import io.github.papertag.topic.Corpus;
import io.github.papertag.topic.Software;
import io.github.papertag.topic.TopicModel;
import io.github.papertag.topic.TrainingData;
import io.github.papertag.topic.TrainingSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes the report that {@code eval} was asked for. */
final class EvaluationRun {

    /** What a record writes around its fields. */
    private static final Pattern RECORD_SIGNS = Pattern.compile("(?:\\w{1,20}+=)?\\w{1,20}+\\[|]");

    private final ReportOptions options;
    private final List<String> models;
    private final String command;

    EvaluationRun(ReportOptions options, List<String> models, String command) {
        this.options = options;
        this.models = models;
        this.command = command;
    }

    /** Reads gold that has texts for these models. */
    interface GoldReader {
        JoinedGold read(List<TopicModel> models) throws IOException;
    }

    /** Models label gold that has texts. */
    EvaluationReport label(List<DataFile> files, GoldReader reader, boolean withClaims) throws IOException {
        List<TopicModel> loaded = BundledModels.load(models);
        JoinedGold gold = reader.read(loaded);
        Labeller labeller = new Labeller(loaded, withClaims ? ClaimExtractor.standard() : null);
        LabelledGold labelled = new LabelledGold(gold.records(), loaded, labeller, options.withText());
        DataCard data = new DataCard(
                files,
                gold.records().size(),
                "the models label every paper of the gold",
                false,
                options.overlaps(gold.records(), loaded),
                gold.missing(),
                gold.changed());
        EvaluationReport report = report(data, labelled.facets(), withClaims ? labelled : null, cards(loaded));
        if (report.facets().isEmpty() && report.claims() == null) {
            throw new IOException("nothing to compare: the gold has " + fieldsOf(gold.records()) + ", and "
                    + (models.isEmpty() ? "claims are asked for" : "the models give labels of " + models));
        }
        return report;
    }

    private static String fieldsOf(List<GoldRecord> gold) {
        Set<String> fields = new TreeSet<>();
        for (GoldRecord record : gold) {
            record.labels().forEach((facet, labels) -> fields.addAll(labels.isEmpty() ? Set.of() : Set.of(facet)));
            fields.addAll(record.claims() == null ? Set.of() : Set.of("claims"));
        }
        return fields.isEmpty() ? "neither labels nor claims" : "labels of " + fields;
    }

    /** New models label the folds of training data that they were not trained on. */
    EvaluationReport crossValidate(Corpus corpus, List<DataFile> files, int folds) throws IOException {
        TrainingSettings settings = TrainingSettings.STANDARD.withFolds(folds);
        Map<String, FacetReport> facets = new LinkedHashMap<>();
        Map<String, String> cards = new LinkedHashMap<>();
        try (TrainingBar bar = TrainingBar.of(models)) {
            for (CrossValidation trained : CrossValidation.run(corpus, models, settings, bar)) {
                String facet = trained.model().name();
                facets.put(facet, CrossValidatedCorpus.report(corpus, facet, trained));
                cards.putAll(cards(List.of(trained.model())));
            }
        }
        String split = folds + " folds by a hash of the id; model, calibration and thresholds of a fold come from the"
                + " others";
        DataCard data = new DataCard(files, corpus.size(), split, true, List.of(), List.of(), List.of());
        return report(data, facets, null, cards);
    }

    /** The training data of a folder as a file of the data card. */
    static List<DataFile> trainingData(Path directory, Corpus corpus) {
        return List.of(new DataFile(name(directory), TrainingData.sha256(corpus), corpus.size()));
    }

    /** Gold files as files of the data card. */
    static List<DataFile> files(List<Path> files, GoldColumns columns) throws IOException {
        List<DataFile> described = new ArrayList<>();
        for (Path file : files) {
            described.add(new DataFile(
                    name(file),
                    GoldFile.sha256(file),
                    GoldFile.read(List.of(file), columns).size()));
        }
        return described;
    }

    private static String name(Path path) {
        return path.toAbsolutePath().normalize().getFileName().toString();
    }

    private EvaluationReport report(
            DataCard data, Map<String, FacetReport> facets, @Nullable LabelledGold claims, Map<String, String> cards)
            throws IOException {
        Provenance provenance =
                new Provenance(command, Software.versions(), cards, Bootstrap.SEED, Bootstrap.RESAMPLES);
        return new EvaluationReport(
                EvaluationReport.VERSION,
                data,
                options.besidePrevious(facets),
                claims == null ? null : claims.claims(),
                provenance);
    }

    private static Map<String, String> cards(List<TopicModel> models) {
        Map<String, String> cards = new LinkedHashMap<>();
        for (TopicModel model : models) {
            cards.put(
                    model.name(),
                    String.format(
                            Locale.ROOT,
                            "%d labels, trained on %,d documents with %s; SHA-256 of the data %s",
                            model.labels().size(),
                            model.card().documents(),
                            RECORD_SIGNS
                                    .matcher(model.card().training().toString())
                                    .replaceAll(""),
                            model.card().dataSha256()));
        }
        return cards;
    }
}
