package io.github.papertag.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Entries of RIS: tags of two characters, values that may go on in lines without a tag. */
final class Ris implements RecordParser {

    private static final Pattern TAGGED = Pattern.compile("([A-Z][A-Z0-9])  ?-(?: ?(.*))?");

    @Override
    public PaperDraft parse(RawRecord record) throws RecordException {
        Map<String, String> fields = fields(record.text());
        return new PaperDraft()
                .title(first(fields, "TI", "T1", "CT", "BT"))
                .abstractText(first(fields, "AB", "N2"))
                .year(first(fields, "PY", "Y1", "DA"))
                .doi(first(fields, "DO", "DI", "M3"))
                .arxiv(arxiv(fields))
                .dumpId(null, first(fields, "ID", "AN"));
    }

    /** The tag that a line begins with, or nothing. */
    static String tag(String line) {
        Matcher matcher = TAGGED.matcher(line.strip());
        return matcher.matches() ? matcher.group(1) : "";
    }

    /** The values by their tags; a value that goes on, or stands twice, is put together, line by line. */
    private static Map<String, String> fields(String entry) {
        Map<String, StringBuilder> fields = new LinkedHashMap<>();
        StringBuilder open = new StringBuilder();
        for (String line : entry.split("\n", -1)) {
            Matcher matcher = TAGGED.matcher(line.stripLeading());
            boolean tagged = matcher.matches();
            if (tagged) {
                open = fields.computeIfAbsent(matcher.group(1), tag -> new StringBuilder());
            }
            String more = tagged ? String.valueOf(matcher.group(2) == null ? "" : matcher.group(2)) : line;
            open.append(open.isEmpty() ? "" : "\n").append(more);
        }
        Map<String, String> values = new LinkedHashMap<>();
        fields.forEach((tag, value) -> values.put(tag, value.toString()));
        return values;
    }

    private static @Nullable String first(Map<String, String> fields, String... tags) {
        for (String tag : tags) {
            String value = fields.get(tag);
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return null;
    }

    private static @Nullable String arxiv(Map<String, String> fields) {
        String url = first(fields, "UR", "AN", "ID");
        return url != null && Identifiers.isNamedArxiv(url) ? url : null;
    }
}
