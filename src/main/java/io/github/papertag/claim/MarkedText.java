package io.github.papertag.claim;

import io.github.papertag.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence whose values are marked with square brackets.
 *
 * @param text the sentence without the brackets
 * @param spans what stood in brackets, in code points of {@code text}
 */
record MarkedText(String text, List<Span> spans) {

    MarkedText {
        spans = List.copyOf(spans);
    }

    static MarkedText of(String marked) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '[') {
                open = text.codePointCount(0, text.length());
            } else if (c == ']' && open >= 0) {
                spans.add(new Span(open, text.codePointCount(0, text.length())));
                open = -1;
            } else {
                text.append(c);
            }
        }
        return new MarkedText(text.toString(), spans);
    }
}
