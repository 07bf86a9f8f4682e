package io.github.papertag.evaluate;

import io.github.papertag.read.FieldNames;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Under which names the fields of labelled papers stand in a file.
 *
 * @param given from {@code title}, {@code abstract}, {@code id} or {@code labels} to a name; where a file has no field of
 *     that name, and for the others, the field's own name holds, then the usual ones
 * @param labels more fields that hold labels, be it as a text
 */
public record GoldColumns(Map<String, String> given, Set<String> labels) {

    /** Fields by their own or usual names. */
    public static final GoldColumns STANDARD = new GoldColumns(Map.of(), Set.of());

    private static final List<String> FIELDS = List.of("title", "abstract", "id", LabelField.USUAL);

    /** @throws IllegalArgumentException with one sentence if {@code given} has another field */
    public GoldColumns {
        given = Map.copyOf(given);
        labels = Set.copyOf(labels);
        for (String field : given.keySet()) {
            if (!FIELDS.contains(field)) {
                throw new IllegalArgumentException(
                        "unknown column '" + field + "'; there are " + String.join(", ", FIELDS));
            }
        }
    }

    /** The same with more fields of labels. */
    GoldColumns withLabels(Set<String> more) {
        return new GoldColumns(given, more);
    }

    /** Whether a text in this field is labels. */
    boolean areLabels(String field) {
        return field.equals(LabelField.USUAL)
                || labels.contains(field)
                || labels.contains(field.toLowerCase(Locale.ROOT));
    }

    /**
     * From the names in a file to those of the fields. What another name stands in for is left out.
     *
     * @param texts those names that hold a text and may so be title, abstract or id
     */
    Map<String, String> fields(Collection<String> names, Collection<String> texts) {
        Map<String, String> usual = FieldNames.likeliest(texts);
        Map<String, String> fields = new LinkedHashMap<>();
        names.forEach(name -> fields.put(name, name));
        for (String field : FIELDS) {
            String name = names.stream()
                    .filter(there -> there.equalsIgnoreCase(given.get(field)))
                    .findFirst()
                    .orElse(names.contains(field) ? field : usual.getOrDefault(field, field));
            if (!name.equals(field)) {
                fields.remove(field);
                fields.put(name, field);
            }
        }
        return fields;
    }
}
