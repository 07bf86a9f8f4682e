package io.github.papertag.text;

import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Character references of HTML and XML, by name or number. */
public final class Entities {

    private static final int LONGEST = 12;

    private Entities() {}

    /** The text with every known reference replaced; what only looks like one stays. */
    public static String decoded(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = endAt(text, at);
            String decoded = end < 0 ? null : decode(text, at, end);
            out.append(decoded == null ? text.substring(at, at + 1) : decoded);
            at = decoded == null ? at + 1 : end;
        }
        return out.toString();
    }

    /** Where the reference that starts at {@code at} ends, or -1 if none does. */
    static int endAt(String text, int at) {
        if (text.charAt(at) != '&') {
            return -1;
        }
        int i = at + 1;
        while (i < text.length() && i - at <= LONGEST && isPart(text.charAt(i), i == at + 1)) {
            i++;
        }
        return i > at + 2 && i < text.length() && text.charAt(i) == ';' ? i + 1 : -1;
    }

    /** What a reference stands for, or null if nothing has that name. */
    static @Nullable String decode(String text, int start, int end) {
        String reference = text.substring(start, end);
        String decoded = Parser.unescapeEntities(reference, true);
        return decoded.equals(reference) ? null : decoded;
    }

    private static boolean isPart(char c, boolean first) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (first && c == '#');
    }
}
