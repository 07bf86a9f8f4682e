package io.github.papertag.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts XML into the elements of given names, which never lie inside one another. An element that begins before the last one
 * ended, or ends without having begun, is broken. Comments and CDATA sections are passed over; see {@link XmlPassage}.
 */
final class XmlSplitter implements RecordSplitter {

    private final ByteSource in;
    private final RecordBuffer buffer;
    private final XmlPassage passage;
    private final Set<String> names;
    private boolean opened;

    /** @param names of the elements that are records, without a prefix */
    XmlSplitter(ByteSource in, Limits limits, Set<String> names) {
        this.in = in;
        this.buffer = new RecordBuffer(limits, Limit.RECORD_SIZE);
        this.passage = new XmlPassage(in, limits, names);
        this.names = names;
    }

    @Override
    public @Nullable RawRecord next() throws IOException {
        if (opened) {
            opened = false;
            return record();
        }
        buffer.start(in);
        while (in.peek() != ByteSource.END) {
            if (in.peek() != '<') {
                between();
                continue;
            }
            RawRecord.Place place = in.place();
            XmlTag tag = XmlTag.read(in, buffer);
            if (tag.starts(names)) {
                restart(place, tag);
                return record();
            }
            if (tag.ends(names)) {
                takeRestOfTag();
                return buffer.record("the element has no beginning");
            }
            passage.pass(tag, false, buffer);
        }
        return null;
    }

    /** Keeps what stands outside of records, for the case that it is one without a beginning. */
    private void between() throws IOException {
        boolean blank = in.peek() <= ' ' && buffer.length() == 0;
        int b = in.read();
        if (blank) {
            buffer.start(in);
        } else {
            buffer.add(b);
        }
    }

    private RawRecord record() throws IOException {
        while (in.peek() != ByteSource.END) {
            if (in.peek() != '<') {
                buffer.add(in.read());
                continue;
            }
            RawRecord.Place place = in.place();
            int before = buffer.length();
            XmlTag tag = XmlTag.read(in, buffer);
            if (tag.starts(names)) {
                RawRecord broken = buffer.recordUpTo(before, "the element is not closed");
                restart(place, tag);
                opened = true;
                return broken;
            }
            if (tag.ends(names)) {
                takeRestOfTag();
                return buffer.record();
            }
            passage.pass(tag, true, buffer);
        }
        return buffer.record("the element is not closed: the dump ends too early");
    }

    private void restart(RawRecord.Place place, XmlTag tag) {
        buffer.start(place);
        buffer.add(tag.written().getBytes(StandardCharsets.ISO_8859_1));
    }

    private void takeRestOfTag() throws IOException {
        int b = in.peek();
        while (b != ByteSource.END && b != '<') {
            buffer.add(in.read());
            if (b == '>') {
                break;
            }
            b = in.peek();
        }
    }
}
