package io.github.papertag.read;

import io.github.papertag.Paper;
import io.github.papertag.Source;
import java.util.Objects;

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
     * @param reason why it was rejected, as the end of a sentence
     * @param text the record as read, shortened if it is long
     */
    record Rejected(Source source, String reason, String text) implements ReadResult {

        private static final int MAX_TEXT = 200;

        public Rejected {
            if (text.length() > MAX_TEXT) {
                int end = Character.isHighSurrogate(text.charAt(MAX_TEXT - 1)) ? MAX_TEXT - 1 : MAX_TEXT;
                text = text.substring(0, end) + "…";
            }
        }

        /** One line for a person: file, line, reason and the beginning of the record. */
        public String message() {
            return source.file() + ":" + source.line() + ": rejected: " + reason + ": \"" + text + "\"";
        }
    }
}
