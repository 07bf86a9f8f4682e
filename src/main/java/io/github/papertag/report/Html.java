package io.github.papertag.report;

/**
 * A piece of HTML that is written from front to back. Everything that comes in as text is escaped; markup comes in only
 * as names of tags and attributes in the program itself. Not thread-safe.
 *
 * <pre>{@code
 * new Html().open("p", "class", "lead").text("macro-F1").close("p")  // <p class="lead">macro-F1</p>
 * }</pre>
 */
public final class Html {

    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder out = new StringBuilder();

    /** Text as it is to be read; what would be markup, or no character of HTML at all, is escaped. */
    public Html text(String text) {
        escape(text, out);
        return this;
    }

    /** Text of an unknown writer, whose direction of writing stays inside it. */
    public Html foreign(String text) {
        return open("bdi").text(text).close("bdi");
    }

    /**
     * A start tag.
     *
     * @param attributes names and values in turn; values are escaped
     */
    public Html open(String tag, String... attributes) {
        if (attributes.length % 2 != 0) {
            throw new IllegalArgumentException("the last attribute of <" + tag + "> has no value");
        }
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1], out);
            out.append('"');
        }
        out.append('>');
        return this;
    }

    /** An end tag. */
    public Html close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    /** An element that holds text alone. */
    public Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    /** JSON inside a data block; no text in it can end the block. */
    Html json(String json) {
        out.append(json.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029"));
        return this;
    }

    /** Another piece, as it is. */
    public Html add(Html piece) {
        out.append(piece.out);
        return this;
    }

    /** A line break in the source, for people who read it. */
    public Html line() {
        out.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /** Text as it stands in HTML, between tags or in a quoted attribute. */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        escape(text, escaped);
        return escaped.toString();
    }

    private static void escape(String text, StringBuilder to) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> to.append("&amp;");
                case '<' -> to.append("&lt;");
                case '>' -> to.append("&gt;");
                case '"' -> to.append("&quot;");
                case '\'' -> to.append("&#39;");
                default -> {
                    if (Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1))) {
                        to.append(c).append(text.charAt(++i));
                    } else {
                        to.append(isForbidden(c) ? REPLACEMENT : c);
                    }
                }
            }
        }
    }

    private static boolean isForbidden(char c) {
        return Character.isSurrogate(c)
                || c == '\uFFFE'
                || c == '\uFFFF'
                || (Character.isISOControl(c) && c != '\n' && c != '\t');
    }
}
