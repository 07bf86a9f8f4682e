package io.github.papertag.spark;

import io.github.papertag.Paper;
import io.github.papertag.PaperId;
import io.github.papertag.Source;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a table hold a paper: {@code title}, {@code abstract} and, if there is one, {@code id}; or others that
 * are named instead. Immutable.
 */
final class PaperColumns implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Set<String> FIELDS = Set.of("id", "title", "abstract");

    /** Columns named as they are in Papertag's JSON lines. */
    static final PaperColumns STANDARD = new PaperColumns(Map.of());

    private final HashMap<String, String> names;

    /**
     * @param names for {@code title}, {@code abstract} or {@code id} the name of its column
     * @throws IllegalArgumentException if there is another field among them
     */
    PaperColumns(Map<String, String> names) {
        if (!FIELDS.containsAll(names.keySet())) {
            throw new IllegalArgumentException(
                    "columns: fields are id, title and abstract, not " + String.join(", ", names.keySet()));
        }
        this.names = new HashMap<>(names);
    }

    /**
     * Checks that the columns are there.
     *
     * @throws IllegalArgumentException with one sentence if one is not
     */
    void check(StructType table) {
        List<String> there = List.of(table.fieldNames());
        for (String field : List.of("title", "abstract")) {
            if (!there.contains(name(field))) {
                throw new IllegalArgumentException("there is no column '" + name(field) + "' for the " + field
                        + "; the columns are " + String.join(", ", there));
            }
        }
    }

    /** The paper in a row; an empty title or abstract where there is none. */
    Paper paper(Row row, @Nullable Source source) {
        String title = text(row, "title");
        String id = text(row, "id");
        return new Paper(id.isBlank() ? PaperId.ofTitle(title) : id, title, text(row, "abstract"), source);
    }

    private String text(Row row, String field) {
        String column = name(field);
        if (!List.of(row.schema().fieldNames()).contains(column)) {
            return "";
        }
        Object value = row.get(row.fieldIndex(column));
        return value == null ? "" : value.toString();
    }

    private String name(String field) {
        return names.getOrDefault(field, field);
    }
}
