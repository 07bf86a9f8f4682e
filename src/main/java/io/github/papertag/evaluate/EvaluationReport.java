package io.github.papertag.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A whole evaluation: what was measured, on what, and how good it is.
 *
 * @param version version of this record as it stands in {@code report.json}
 * @param data what was measured on
 * @param facets one report for each facet, in the order asked for
 * @param claims report on claims, or null if none were compared
 * @param provenance what measured
 */
public record EvaluationReport(
        int version,
        DataCard data,
        Map<String, FacetReport> facets,
        @Nullable ClaimReport claims,
        Provenance provenance) {

    /** The version written now. */
    public static final int VERSION = 1;

    public EvaluationReport {
        facets = new LinkedHashMap<>(facets);
    }

    /**
     * What was measured on.
     *
     * @param files the files with the gold
     * @param papers number of papers compared
     * @param split how training and test were kept apart
     * @param crossValidated whether every paper was labelled by a model that did not see it
     * @param overlaps for each model whether it was trained on papers of the gold
     * @param missing ids of papers whose text is in no dump; they were not compared
     * @param changed ids of papers whose text is not the one that readers saw; their claims were not compared
     */
    public record DataCard(
            List<DataFile> files,
            int papers,
            String split,
            boolean crossValidated,
            List<Overlap> overlaps,
            List<String> missing,
            List<String> changed) {

        public DataCard {
            files = List.copyOf(files);
            overlaps = List.copyOf(overlaps);
            missing = List.copyOf(missing);
            changed = List.copyOf(changed);
        }
    }

    /** A file or folder, by its name without the path, with the SHA-256 of its contents and its number of papers. */
    public record DataFile(String name, String sha256, int papers) {}

    /**
     * Papers that are both in the gold and in a model's training data.
     *
     * @param papers their number, or null if the training data was not at hand
     */
    public record Overlap(String model, @Nullable Integer papers) {}

    /**
     * What measured.
     *
     * @param command the command that prints every number again
     * @param software names and versions
     * @param models for each model what its card says: documents, hash of the training data, settings
     * @param seed seed of the bootstrap
     * @param resamples its number of draws
     */
    public record Provenance(
            String command, Map<String, String> software, Map<String, String> models, long seed, int resamples) {

        public Provenance {
            software = new TreeMap<>(software);
            models = new LinkedHashMap<>(models);
        }
    }

    /** Every figure that can be asked for by name, such as {@code areas.macroF1} or {@code claims.valueF1}. */
    public Map<String, Measure> figures() {
        Map<String, Measure> figures = new LinkedHashMap<>();
        facets.forEach((facet, report) ->
                report.headline().forEach((name, measure) -> figures.put(facet + "." + name, measure)));
        if (claims != null) {
            claims.headline().forEach((name, measure) -> figures.put("claims." + name, measure));
        }
        return figures;
    }
}
