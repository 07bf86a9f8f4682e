package io.github.papertag.read;

import java.io.IOException;
import java.util.Set;

/**
 * The beginning of a tag, or of a comment or CDATA section.
 *
 * @param written as it stands in the document, from the bracket to the end of the name
 */
record XmlTag(String written) {

    static final String COMMENT = "<!--";
    static final String SECTION = "<![CDATA[";
    static final int LONGEST = 100;

    /** Takes the one that starts at the next byte. */
    static XmlTag read(ByteSource in, RecordBuffer to) throws IOException {
        StringBuilder tag = new StringBuilder();
        do {
            int b = in.read();
            to.add(b);
            tag.append((char) b);
        } while (isName(in.peek()) && tag.length() < LONGEST && !isWhole(tag));
        return new XmlTag(tag.toString());
    }

    private static boolean isWhole(StringBuilder tag) {
        return tag.charAt(tag.length() - 1) == '-'
                ? tag.toString().equals(COMMENT)
                : tag.toString().equals(SECTION);
    }

    private static boolean isName(int b) {
        return b > ' ' && b != '<' && b != '>';
    }

    /** Whether it starts an element of one of these names, with any prefix. */
    boolean starts(Set<String> names) {
        return names.contains(name(written.substring(1)));
    }

    /** Whether it ends an element of one of these names, with any prefix. */
    boolean ends(Set<String> names) {
        return written.startsWith("</") && names.contains(name(written.substring(2)));
    }

    private static String name(String tag) {
        String whole = tag.endsWith("/") ? tag.substring(0, tag.length() - 1) : tag;
        return whole.substring(whole.lastIndexOf(':') + 1);
    }
}
