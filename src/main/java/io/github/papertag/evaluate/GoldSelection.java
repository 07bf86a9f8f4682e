package io.github.papertag.evaluate;

import io.github.papertag.PaperId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which gold records to take, and which of their facets.
 *
 * @param facets facet to the field that it stands in; empty for every facet under its own name
 * @param excluded ids, and ids made from titles, of papers to leave out
 */
public record GoldSelection(Map<String, String> facets, Set<String> excluded) {

    public GoldSelection {
        facets = Map.copyOf(facets);
        excluded = Set.copyOf(excluded);
    }

    /**
     * Leaves out the papers of {@code without}.
     *
     * @param facets facet to field, as in the record; an empty field means the facet's own name
     */
    public static GoldSelection of(Map<String, String> facets, List<Path> without) throws IOException {
        return of(facets, without, GoldColumns.STANDARD);
    }

    /** The same where the fields of {@code without} have other names. */
    public static GoldSelection of(Map<String, String> facets, List<Path> without, GoldColumns columns)
            throws IOException {
        Set<String> excluded = new HashSet<>();
        if (!without.isEmpty()) {
            GoldFile.forEach(without, columns, gold -> {
                excluded.add(PaperId.bare(gold.id()));
                excluded.add(PaperId.ofTitle(gold.title()));
            });
        }
        Map<String, String> fields = new LinkedHashMap<>();
        facets.forEach((facet, field) -> fields.put(facet, field == null || field.isEmpty() ? facet : field));
        return new GoldSelection(fields, excluded);
    }

    /**
     * Finds the labels of models where a field has another name than they: it is written in other letters or, if there is
     * one model alone, the field is {@code labels}.
     */
    public static GoldSelection forModels(List<GoldRecord> gold, List<String> models) {
        Set<String> found = GoldFields.of(gold).names();
        Map<String, String> fields = new LinkedHashMap<>();
        models.forEach(model -> fields.put(
                model,
                LabelField.of(model, found, List.of(model), models.size() == 1).orElse(model)));
        boolean ownNames =
                fields.entrySet().stream().allMatch(field -> field.getKey().equals(field.getValue()));
        return new GoldSelection(ownNames ? Map.of() : fields, Set.of());
    }

    /** Whether the record is taken. */
    public boolean includes(GoldRecord gold) {
        return includes(gold.id(), gold.title());
    }

    boolean includes(String id, String title) {
        return !excluded.contains(PaperId.bare(id)) && !excluded.contains(PaperId.ofTitle(title));
    }

    /** The record with the chosen facets alone. */
    public GoldRecord select(GoldRecord gold) {
        if (facets.isEmpty()) {
            return gold;
        }
        Map<String, List<String>> labels = new LinkedHashMap<>();
        facets.forEach((facet, field) -> labels.put(facet, gold.labels(field)));
        return new GoldRecord(gold.id(), gold.title(), gold.abstractText(), labels, gold.claims(), gold.textHash());
    }
}
