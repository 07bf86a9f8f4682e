package io.github.papertag.claim;

import io.github.papertag.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence some of whose values are marked with square brackets, once or twice.
 *
 * @param text the sentence without the brackets
 * @param spans what stood in single brackets, in code points of {@code text}
 * @param doubled what stood in double brackets
 */
record MarkedText(String text, List<Span> spans, List<Span> doubled) {

    MarkedText {
        spans = List.copyOf(spans);
        doubled = List.copyOf(doubled);
    }

    static MarkedText of(String marked) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        List<Span> doubled = new ArrayList<>();
        int open = -1;
        boolean twice = false;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '[') {
                open = length(text);
                twice = i > 0 && marked.charAt(i - 1) == '[';
            } else if (c == ']' && open >= 0) {
                (twice ? doubled : spans).add(new Span(open, length(text)));
                i += twice && marked.startsWith("]]", i) ? 1 : 0;
                open = -1;
            } else {
                text.append(c);
            }
        }
        return new MarkedText(text.toString(), spans, doubled);
    }

    private static int length(StringBuilder text) {
        return text.codePointCount(0, text.length());
    }

    String slice(Span span) {
        return text.substring(text.offsetByCodePoints(0, span.start()), text.offsetByCodePoints(0, span.end()));
    }
}
