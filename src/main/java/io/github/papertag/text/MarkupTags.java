package io.github.papertag.text;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tags of HTML and JATS that dumps leave in abstracts: {@code <b>}, {@code </jats:p>}, {@code <br/>}, also with
 * their brackets as character references.
 * Others, such as {@code <think>}, are words of their papers.
 */
final class MarkupTags {

    /** Tags that part paragraphs, and are as white space; all of JATS are that do not stand below. */
    private static final Set<String> BLOCKS = Set.of("p", "br", "div", "ul", "ol", "li");

    /** Tags that only change the look of what is inside. */
    private static final Set<String> INLINE = Set.of(
            "b", "i", "u", "em", "strong", "bold", "italic", "underline", "monospace", "tt", "span", "sub", "sup");

    private static final String JATS = "jats:";
    private static final int LONGEST = 20;

    /** What a tag stands for, and where it ends. */
    record Tag(String written, int end) {}

    private MarkupTags() {}

    /** The tag that starts with the bracket, or with the reference to one, at {@code at}; null if none known does. */
    static @Nullable Tag at(String text, int at) {
        int open = text.startsWith("<", at) ? at + 1 : text.startsWith("&lt;", at) ? at + 4 : text.length();
        int name = text.startsWith("/", open) ? open + 1 : open;
        int rest = name;
        while (rest < text.length() && rest - name <= LONGEST && isName(text.charAt(rest))) {
            rest++;
        }
        int close = rest;
        while (close < text.length() && close - name <= LONGEST && "<>&".indexOf(text.charAt(close)) < 0) {
            close++;
        }
        int end = text.startsWith(">", close) ? close + 1 : text.startsWith("&gt;", close) ? close + 4 : -1;
        if (end < 0 || !isRest(text.substring(rest, close))) {
            return null;
        }
        String tag = text.substring(name, rest).toLowerCase(Locale.ROOT);
        boolean power = tag.endsWith("sup") && name == open && isPower(text, at, end);
        String written = written(tag);
        return written == null ? null : new Tag(power ? "^" : written, end);
    }

    private static @Nullable String written(String tag) {
        boolean jats = tag.startsWith(JATS);
        if (INLINE.contains(jats ? tag.substring(JATS.length()) : tag)) {
            return "";
        }
        return jats || BLOCKS.contains(tag) ? " " : null;
    }

    /** Behind the name an attribute may stand, and the stroke of a tag without content; {@code <b and c>} is none. */
    private static boolean isRest(String rest) {
        return rest.isBlank() || rest.strip().equals("/") || (rest.startsWith(" ") && rest.contains("="));
    }

    /** The exponent of a number or a unit; letters there may count, as in "1st". */
    private static boolean isPower(String text, int start, int end) {
        char after = end < text.length() ? text.charAt(end) : ' ';
        boolean number = Character.isDigit(after) || "+-\u2212".indexOf(after) >= 0;
        return number && start > 0 && Character.isLetterOrDigit(text.charAt(start - 1));
    }

    private static boolean isName(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == ':' || c == '-';
    }
}
