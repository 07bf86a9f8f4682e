package io.github.papertag.claim;

import io.github.papertag.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The fields of a claim as examples of rules list them: {@code kind=absolute, metric=accuracy, unit=percent, value=91}. */
final class ExampleFields {

    /** What a field is that is left out; the others must be listed if the claim has them. */
    private static final Map<String, String> UNLISTED = Map.of("bound", "exact", "owner", "own");

    private static final Set<String> NAMES = new TreeSet<>(
            Set.of("metric", "kind", "value", "high", "unit", "bound", "direction", "dataset", "baseline", "owner"));

    private ExampleFields() {}

    /** How a list of fields differs from a claim, one phrase for each; empty if it lists just what the claim has. */
    static List<String> differences(Claim claim, String listed) {
        List<String> differences = new ArrayList<>();
        Map<String, String> wanted = new TreeMap<>();
        // A comma inside a name of data sets parts no fields.
        for (String field : listed.strip().split(", (?=[a-z]{0,20}=)", -1)) {
            int equals = field.indexOf('=');
            String name = field.substring(0, Math.max(equals, 0));
            if (!NAMES.contains(name)) {
                differences.add("lists \"" + field + "\", but fields are " + String.join(", ", NAMES));
            } else if (wanted.put(name, field.substring(equals + 1)) != null) {
                differences.add("lists " + name + " twice");
            }
        }
        UNLISTED.forEach(wanted::putIfAbsent);
        Map<String, String> actual = of(claim);
        for (String name : NAMES) {
            String want = wanted.get(name);
            String got = actual.get(name);
            if (want == null && got != null) {
                differences.add("has " + name + " " + got + ", which is not listed");
            } else if (want != null && !want.equals(got)) {
                differences.add("has " + (got == null ? "no " + name : name + " " + got) + " instead of " + want);
            }
        }
        return differences;
    }

    /** All that an example has to list of a claim. */
    static String describe(Claim claim) {
        List<String> fields = new ArrayList<>();
        of(claim).forEach((name, value) -> {
            if (!value.equals(UNLISTED.get(name))) {
                fields.add(name + "=" + value);
            }
        });
        return String.join(", ", fields);
    }

    private static Map<String, String> of(Claim claim) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("metric", claim.metric().id());
        fields.put("kind", claim.kind().id());
        fields.put("value", number(claim.amount().value()));
        put(
                fields,
                "high",
                claim.amount().valueHigh() == null
                        ? null
                        : number(claim.amount().valueHigh()));
        fields.put("unit", claim.amount().unit());
        fields.put("bound", claim.amount().bound().id());
        put(
                fields,
                "direction",
                claim.direction() == null ? null : claim.direction().id());
        put(fields, "dataset", claim.scope().dataset());
        put(fields, "baseline", claim.scope().baseline());
        fields.put("owner", claim.scope().owner().id());
        return fields;
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        if (value != null) {
            fields.put(name, value);
        }
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : String.format(Locale.ROOT, "%s", value);
    }
}
