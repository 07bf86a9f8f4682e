package io.github.papertag.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The fields of gold that have labels: without labels of its facet a model would score nothing but zeros. */
public final class GoldFields {

    private final Set<String> found = new TreeSet<>();

    private GoldFields() {}

    /** The fields in which one of these records has a label. */
    public static GoldFields of(List<GoldRecord> gold) {
        GoldFields fields = new GoldFields();
        gold.forEach(fields::add);
        return fields;
    }

    /** The same of a file, of which no more than a record is held. */
    public static GoldFields of(Path file) throws IOException {
        GoldFields fields = new GoldFields();
        GoldFile.forEach(List.of(file), fields::add);
        return fields;
    }

    /** Their names, ascending. */
    public Set<String> names() {
        return Set.copyOf(found);
    }

    /**
     * Requires that each of some fields has labels.
     *
     * @param how the option that names another field, for the error
     * @throws IOException with one sentence that names the field that has none, and those that have some
     */
    public void require(Collection<String> wanted, String how) throws IOException {
        for (String field : wanted) {
            if (!found.contains(field)) {
                throw new IOException("the gold has no labels of '" + field + "'; it has "
                        + (found.isEmpty()
                                ? "no labels"
                                : "labels of " + String.join(", ", found) + ", and " + how
                                        + " names the field to take"));
            }
        }
    }

    private void add(GoldRecord gold) {
        gold.labels().forEach((field, labels) -> {
            if (!labels.isEmpty()) {
                found.add(field);
            }
        });
    }
}
