package io.github.papertag.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Which field of a paper a column or a member of an object holds, by its name. Not thread-safe: it remembers names. */
public final class FieldNames {

    /** What is read of a paper. */
    enum Field {
        TITLE,
        ABSTRACT,
        ID,
        DOI,
        ARXIV,
        YEAR;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Field of(String id) {
            return Arrays.stream(values())
                    .filter(field -> field.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "unknown column '" + id + "'; there are title, abstract, id, doi, arxiv, year"));
        }
    }

    /**
     * What a name stands for.
     *
     * @param rank the likelier name of a field has the smaller one
     */
    record Role(Field field, int rank) {}

    private static final Properties TABLE = table();
    private static final Map<String, Role> USUAL = usual();
    private static final List<String> LABELS = names("labels");

    /** A dump may have names without end; only so many are remembered. */
    private static final int REMEMBERED = 1000;

    private final Map<String, Role> roles = new HashMap<>();
    private final Map<String, @Nullable Role> remembered = new HashMap<>();

    /** @param columns names that the user gave; the usual ones hold for the other fields */
    FieldNames(Map<String, String> columns) {
        EnumMap<Field, String> given = new EnumMap<>(Field.class);
        columns.forEach((field, name) -> given.put(Field.of(field), name));
        USUAL.forEach((name, role) -> {
            if (!given.containsKey(role.field())) {
                roles.put(name, role);
            }
        });
        given.forEach((field, name) -> roles.put(plain(name), new Role(field, 0)));
    }

    /** The likeliest of some names for each of {@code title}, {@code abstract} and {@code id} that they have one for. */
    public static Map<String, String> likeliest(Collection<String> names) {
        Map<String, String> likeliest = new HashMap<>();
        Map<Field, Integer> ranks = new EnumMap<>(Field.class);
        for (String name : names) {
            Role role = USUAL.get(plain(name));
            if (role != null && role.rank() < ranks.getOrDefault(role.field(), Integer.MAX_VALUE)) {
                ranks.put(role.field(), role.rank());
                likeliest.put(role.field().id(), name);
            }
        }
        return likeliest;
    }

    /** The usual names for labels that readers gave, the likeliest first. */
    public static List<String> ofLabels() {
        return LABELS;
    }

    /**
     * Refuses what names no field.
     *
     * @throws IllegalArgumentException with one sentence
     */
    static void check(Map<String, String> columns) {
        columns.keySet().forEach(Field::of);
        if (!columns.isEmpty()
                && isNumber(columns.values().iterator().next())
                && !columns.values().stream().allMatch(FieldNames::isNumber)) {
            throw new IllegalArgumentException("columns are given by name or by number, not by both");
        }
    }

    static boolean isNumber(String column) {
        return column.matches("[1-9][0-9]{0,3}");
    }

    /** What {@code name} stands for, or null if for nothing that is read. */
    @Nullable
    Role role(String name) {
        if (remembered.containsKey(name)) {
            return remembered.get(name);
        }
        Role role = roles.get(plain(name));
        if (remembered.size() < REMEMBERED) {
            remembered.put(name, role);
        }
        return role;
    }

    private static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        name.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static Properties table() {
        Properties table = new Properties();
        try (InputStream in = FieldNames.class.getResourceAsStream("field-names.properties")) {
            table.load(Objects.requireNonNull(in, "field-names.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own field names cannot be read", e);
        }
        return table;
    }

    private static Map<String, Role> usual() {
        Map<String, Role> roles = new HashMap<>();
        for (Field field : Field.values()) {
            List<String> names = names(field.id());
            for (int rank = 0; rank < names.size(); rank++) {
                roles.putIfAbsent(plain(names.get(rank)), new Role(field, rank));
            }
        }
        return Map.copyOf(roles);
    }

    private static List<String> names(String field) {
        return Arrays.stream(TABLE.getProperty(field).split(",", -1))
                .map(String::strip)
                .toList();
    }
}
