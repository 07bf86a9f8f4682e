package io.github.papertag.evaluate;

import java.util.List;
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
}
