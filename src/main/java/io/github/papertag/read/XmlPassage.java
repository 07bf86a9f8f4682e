package io.github.papertag.read;

import java.io.IOException;
import java.util.Set;

/**
 * Passes comments and CDATA sections, whatever looks like a tag in them. One that is not closed would swallow the records
 * behind it. So it only counts if it closes within the size of a record and before another begins, and has no end of a record
 * in it before a start, or as many of both where it is outside of records.
 */
final class XmlPassage {

    private final ByteSource in;
    private final RecordBuffer buffer;
    private final int longest;
    private final Set<String> names;

    /** @param names of the elements that are records */
    XmlPassage(ByteSource in, Limits limits, Set<String> names) {
        this.in = in;
        this.buffer = new RecordBuffer(limits, Limit.RECORD_SIZE);
        this.longest = limits.intValue(Limit.RECORD_SIZE) - XmlTag.LONGEST;
        this.names = names;
    }

    /** Adds what {@code opening} opens; nothing, if it opens nothing or is not closed. */
    void pass(XmlTag opening, boolean inRecord, RecordBuffer to) throws IOException {
        boolean comment = opening.written().equals(XmlTag.COMMENT);
        if (!comment && !opening.written().equals(XmlTag.SECTION)) {
            return;
        }
        RawRecord.Place place = in.place();
        buffer.start(place);
        if (isClosed(opening, comment ? "-->" : "]]>", inRecord)) {
            to.add(buffer.bytes());
        } else {
            in.pushBack(buffer.bytes(), place);
        }
    }

    private boolean isClosed(XmlTag opening, String closing, boolean inRecord) throws IOException {
        int starts = 0;
        int ends = 0;
        while (!endsWith(closing)) {
            int next = in.peek();
            if (next == ByteSource.END || buffer.length() > longest) {
                return false;
            }
            if (next != '<') {
                buffer.add(in.read());
                continue;
            }
            XmlTag tag = XmlTag.read(in, buffer);
            starts += tag.starts(names) ? 1 : 0;
            ends += tag.ends(names) ? 1 : 0;
            if (tag.equals(opening) || (inRecord && ends > 0 && tag.starts(names))) {
                return false;
            }
        }
        return inRecord || starts == ends;
    }

    private boolean endsWith(String closing) {
        int start = buffer.length() - closing.length();
        return start >= 0
                && buffer.at(start + 2) == closing.charAt(2)
                && buffer.at(start + 1) == closing.charAt(1)
                && buffer.at(start) == closing.charAt(0);
    }
}
