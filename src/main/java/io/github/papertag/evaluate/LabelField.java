package io.github.papertag.evaluate;

import io.github.papertag.read.FieldNames;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** In which field of gold the labels of a model stand. */
final class LabelField {

    /** Where they stand unless somebody says otherwise. */
    static final String USUAL = "labels";

    private LabelField() {}

    /**
     * The field of a model.
     *
     * @param found the fields that there are
     * @param wanted fields to look for first
     * @param only whether there is no other model that {@link #USUAL} could be meant for
     */
    static Optional<String> of(String model, Set<String> found, List<String> wanted, boolean only) {
        return wanted.stream()
                .filter(found::contains)
                .findFirst()
                // The header of a table is read in small letters.
                .or(() -> found.stream()
                        .filter(field -> field.equalsIgnoreCase(model))
                        .sorted()
                        .findFirst())
                .or(() -> Optional.of(USUAL).filter(usual -> only && found.contains(usual)));
    }

    /** The only one of the found fields that has another usual name of labels. */
    static Optional<String> usual(Set<String> found) {
        List<String> usual = found.stream()
                .filter(field -> FieldNames.ofLabels().contains(field.toLowerCase(Locale.ROOT)))
                .toList();
        return usual.size() == 1 ? Optional.of(usual.get(0)) : Optional.empty();
    }
}
