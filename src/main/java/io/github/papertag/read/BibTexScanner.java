package io.github.papertag.read;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Reads one BibTeX entry: its type, its key, and its fields, whose values are braced, quoted, numbers or abbreviations. */
final class BibTexScanner {

    private final String text;
    private final Map<String, String> abbreviations;
    private int at;

    /** @param text begins with {@code @} and ends with the entry's last brace */
    BibTexScanner(String text, Map<String, String> abbreviations) {
        this.text = text;
        this.abbreviations = abbreviations;
        this.at = 1;
    }

    String type() throws RecordException {
        String type = word();
        skipSpace();
        expect('{');
        return type;
    }

    String key() throws RecordException {
        int comma = text.indexOf(',', at);
        int end = comma < 0 ? text.length() - 1 : comma;
        String key = text.substring(Math.min(at, end), end).strip();
        if (key.contains("=") || key.contains("{")) {
            throw new RecordException("it has no key");
        }
        at = Math.min(end + 1, text.length() - 1);
        return key;
    }

    /** All fields by their names in lower case; the first of a name counts. */
    Map<String, String> fields() throws RecordException {
        Map<String, String> fields = new LinkedHashMap<>();
        skipSpace();
        while (at < text.length() - 1) {
            String name = word();
            skipSpace();
            expect('=');
            fields.putIfAbsent(name, value());
            skipSpace();
            if (at < text.length() - 1) {
                expect(',');
            }
            skipSpace();
        }
        return fields;
    }

    private String value() throws RecordException {
        StringBuilder value = new StringBuilder();
        do {
            skipSpace();
            value.append(part());
            skipSpace();
        } while (take('#'));
        return value.toString();
    }

    private String part() throws RecordException {
        if (take('{')) {
            return enclosed('}');
        }
        if (take('"')) {
            return enclosed('"');
        }
        String word = word();
        return abbreviations.getOrDefault(word, word);
    }

    /** Up to {@code end} outside of all braces; escaped braces stand for themselves. */
    private String enclosed(char end) throws RecordException {
        int start = at;
        int depth = 0;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (depth == 0 && c == end) {
                return text.substring(start, at++);
            } else if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
            }
        }
        throw new RecordException("a value is not closed");
    }

    private String word() throws RecordException {
        int start = at;
        while (at < text.length() && isWord(text.charAt(at))) {
            at++;
        }
        if (at == start) {
            throw new RecordException(
                    (at < text.length() ? "'" + Excerpt.of(Character.toString(text.codePointAt(at))) + "'" : "the end")
                            + " where a name should stand");
        }
        return text.substring(start, at).toLowerCase(Locale.ROOT);
    }

    private static boolean isWord(char c) {
        return c > ' ' && "{}(),=\"#%'\\".indexOf(c) < 0;
    }

    private void skipSpace() {
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
    }

    private boolean take(char wanted) {
        boolean found = at < text.length() && text.charAt(at) == wanted;
        at += found ? 1 : 0;
        return found;
    }

    private void expect(char wanted) throws RecordException {
        if (!take(wanted)) {
            throw new RecordException("'" + wanted + "' is missing");
        }
    }
}
