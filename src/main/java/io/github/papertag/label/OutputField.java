package io.github.papertag.label;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The fields of a record, in the order in which they are written. */
public enum OutputField {
    ID,
    TITLE,
    SOURCE,
    STATUS,
    REASON,
    LABELS,
    CLAIMS;

    /** Every field. */
    public static final Set<OutputField> ALL = Collections.unmodifiableSet(EnumSet.allOf(OutputField.class));

    /** The name as it stands in the output. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Finds fields by their names.
     *
     * @throws IllegalArgumentException with one sentence if there is no such field, or none at all is named
     */
    public static Set<OutputField> of(List<String> names) {
        EnumSet<OutputField> fields = EnumSet.noneOf(OutputField.class);
        for (String name : names) {
            fields.add(Arrays.stream(values())
                    .filter(field -> field.id().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("unknown field '" + name + "'; there are "
                            + Arrays.stream(values()).map(OutputField::id).collect(Collectors.joining(", ")))));
        }
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("at least one field is needed");
        }
        return Collections.unmodifiableSet(fields);
    }
}
