package io.github.papertag.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts XML into the elements of given names, which never lie inside one another. Comments and CDATA sections are passed over
 * whole; an element that begins before the last one ended shows that the last one is broken.
 */
final class XmlSplitter implements RecordSplitter {

    private static final int LONGEST_NAME = 100;

    private final ByteSource in;
    private final RecordBuffer buffer;
    private final Set<String> names;
    private String written = "";
    private boolean opened;

    /** @param names of the elements that are records, without a prefix */
    XmlSplitter(ByteSource in, Limits limits, Set<String> names) {
        this.in = in;
        this.buffer = new RecordBuffer(limits, Limit.RECORD_SIZE);
        this.names = names;
    }

    @Override
    public @Nullable RawRecord next() throws IOException {
        if (!opened && !findStart()) {
            return null;
        }
        opened = false;
        return record();
    }

    /** Passes everything up to the start of a record, whose tag's beginning is then in the buffer. */
    private boolean findStart() throws IOException {
        while (in.peek() != ByteSource.END) {
            if (in.peek() != '<') {
                in.read();
                continue;
            }
            buffer.start(in);
            if (names.contains(markup())) {
                return true;
            }
        }
        return false;
    }

    private RawRecord record() throws IOException {
        while (in.peek() != ByteSource.END) {
            if (in.peek() != '<') {
                buffer.add(in.read());
                continue;
            }
            RawRecord.Place place = in.place();
            int before = buffer.length();
            String tag = markup();
            if (names.contains(tag)) {
                RawRecord broken = buffer.recordUpTo(before, "the element is not closed");
                buffer.start(place);
                buffer.add(written.getBytes(StandardCharsets.ISO_8859_1));
                opened = true;
                return broken;
            }
            if (tag.startsWith("/") && names.contains(tag.substring(1))) {
                return closed();
            }
        }
        return buffer.record("the element is not closed: the dump ends too early");
    }

    private RawRecord closed() throws IOException {
        int b = in.peek();
        while (b != ByteSource.END && b != '<') {
            buffer.add(in.read());
            if (b == '>') {
                break;
            }
            b = in.peek();
        }
        return buffer.record();
    }

    /** Adds a tag's beginning, or a whole comment or CDATA section; gives the tag's name, without a prefix. */
    private String markup() throws IOException {
        buffer.add(in.read());
        StringBuilder tag = new StringBuilder();
        while (isName(in.peek()) && tag.length() < LONGEST_NAME) {
            int b = in.read();
            buffer.add(b);
            tag.append((char) b);
            if (tag.length() == 3 && tag.toString().equals("!--")) {
                pass("-->");
                return "";
            }
            if (tag.toString().equals("![CDATA[")) {
                pass("]]>");
                return "";
            }
        }
        written = "<" + tag;
        return withoutPrefix(tag.toString());
    }

    private void pass(String end) throws IOException {
        int matched = 0;
        while (matched < end.length() && in.peek() != ByteSource.END) {
            int b = in.read();
            buffer.add(b);
            boolean repeated = matched == 2 && b == end.charAt(1) && b == end.charAt(0);
            matched = b == end.charAt(matched) ? matched + 1 : repeated ? 2 : b == end.charAt(0) ? 1 : 0;
        }
    }

    private static boolean isName(int b) {
        return b > ' ' && b != '<' && b != '>';
    }

    private static String withoutPrefix(String tag) {
        boolean end = tag.startsWith("/");
        String whole = tag.endsWith("/") ? tag.substring(0, tag.length() - 1) : tag;
        String local = whole.substring(whole.lastIndexOf(':') + 1);
        return end && !local.startsWith("/") ? "/" + local : local;
    }
}
