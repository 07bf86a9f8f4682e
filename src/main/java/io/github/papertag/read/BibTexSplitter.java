package io.github.papertag.read;

import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts BibTeX into entries: an {@code @} at the start of a line begins one, up to the next. What stands between entries is a
 * comment; but where the braces of an entry do not match, its remains look like fields, and then the whole is broken.
 */
final class BibTexSplitter implements RecordSplitter {

    private static final Pattern FIELD =
            Pattern.compile("(?m)^[ \\t,}]{0,100}[A-Za-z]{1,50}\\s{0,20}=\\s{0,20}[{\"\\d]");
    private static final String UNBALANCED = "its braces do not match";

    private final ByteSource in;
    private final RecordBuffer buffer;

    BibTexSplitter(ByteSource in, Limits limits) {
        this.in = in;
        this.buffer = new RecordBuffer(limits, Limit.RECORD_SIZE);
    }

    @Override
    public @Nullable RawRecord next() throws IOException {
        while (!isEntryAfterSpace()) {
            if (in.peek() == ByteSource.END) {
                return null;
            }
            buffer.start(in);
            in.readLine(buffer);
        }
        buffer.start(in);
        int depth = 0;
        int end = -1;
        do {
            int from = buffer.length();
            in.readLine(buffer);
            buffer.add('\n');
            for (int i = from; i < buffer.length() && end < 0; i++) {
                depth += step(i);
                end = depth == 0 && buffer.at(i) == '}' ? i + 1 : -1;
            }
        } while (in.peek() != ByteSource.END && !(end < 0 ? in.peek() == '@' : isEntryAfterSpace()));
        return entry(end);
    }

    private RawRecord entry(int end) {
        if (end < 0) {
            return buffer.record(UNBALANCED);
        }
        return FIELD.matcher(buffer.text(end)).find() ? buffer.record(UNBALANCED) : buffer.recordUpTo(end, null);
    }

    /** How a byte changes the depth of the braces; a brace behind a backslash stands for itself. */
    private int step(int at) {
        boolean escaped = at > 0 && buffer.at(at - 1) == '\\' && (at < 2 || buffer.at(at - 2) != '\\');
        return escaped ? 0 : buffer.at(at) == '{' ? 1 : buffer.at(at) == '}' ? -1 : 0;
    }

    /** Outside of an entry the {@code @} may be indented; inside that may be text. */
    private boolean isEntryAfterSpace() throws IOException {
        while (in.peek() == ' ' || in.peek() == '\t') {
            buffer.add(in.read());
        }
        return in.peek() == '@';
    }
}
