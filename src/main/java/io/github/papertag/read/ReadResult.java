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
     * @param byteOffset bytes of the (decompressed) dump before the record, or -1 if not known
     * @param reason why it was rejected, as the end of a sentence
     * @param text the record as read, as far as the limits allow
     */
    record Rejected(Source source, long byteOffset, String reason, String text) implements ReadResult {

        /** A record whose place in bytes is not known. */
        public Rejected(Source source, String reason, String text) {
            this(source, -1, reason, text);
        }

        /** One line for a person: file, line, reason and the beginning of the record, harmless to a terminal. */
        public String message() {
            return source.file() + ":" + source.line() + ": rejected: " + reason + ": \"" + Excerpt.of(text) + "\"";
        }
    }
}
