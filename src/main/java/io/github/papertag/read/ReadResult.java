package io.github.papertag.read;

import io.github.papertag.Paper;
import io.github.papertag.Source;
import java.util.Objects;
import java.util.Set;

/** One record of a dump: a paper, or the reason why it is none. Nothing in a dump is passed over in silence. */
public sealed interface ReadResult {

    /** Where the record stands. */
    Source source();

    /** A record that is a paper. */
    record Accepted(Paper paper) implements ReadResult {

        @Override
        public Source source() {
            return Objects.requireNonNull(paper.source(), "a paper read from a dump has a source");
        }
    }

    /**
     * A record that is not a paper.
     *
     * @param source where it stands
     * @param byteOffset bytes of the (decompressed) dump before the record, or -1 if not known
     * @param reason why it was rejected, as the end of a sentence
     * @param text the record as read, as far as the limits allow
     */
    record Rejected(Source source, long byteOffset, String reason, String text) implements ReadResult {

        private static final int SHOWN = 200;
        private static final Set<Integer> UNSEEN = Set.of(
                (int) Character.CONTROL,
                (int) Character.FORMAT,
                (int) Character.SURROGATE,
                (int) Character.LINE_SEPARATOR,
                (int) Character.PARAGRAPH_SEPARATOR);

        /** A record whose place in bytes is not known. */
        public Rejected(Source source, String reason, String text) {
            this(source, -1, reason, text);
        }

        /** One line for a person: file, line, reason and the beginning of the record, harmless to a terminal. */
        public String message() {
            return source.file() + ":" + source.line() + ": rejected: " + reason + ": \"" + onOneLine(beginning())
                    + "\"";
        }

        /** Line ends, escapes and signs that turn the direction of writing are shown as U+FFFD. */
        private static String onOneLine(String text) {
            return text.codePoints()
                    .map(c -> c != '\t' && UNSEEN.contains(Character.getType(c)) ? 0xFFFD : c)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }

        private String beginning() {
            if (text.length() <= SHOWN) {
                return text;
            }
            int end = Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
            return text.substring(0, end) + "…";
        }
    }
}
