package io.github.papertag.text;

import io.github.papertag.Span;
import org.jspecify.annotations.Nullable;

/**
 * An abstract freed of LaTeX and typographic variants, with the way back to the text as read.
 *
 * <p>Example: {@code "by 3.1\% on $\sim$2 tasks"} reads {@code "by 3.1% on ~2 tasks"}, and the span of {@code "3.1%"} there is the
 * span of {@code "3.1\%"} in the original. Spans are counted in Unicode code points, so they fit the W3C text position selector.
 *
 * <p>Immutable and safe for use by several threads. Takes any string, also broken LaTeX; time and memory are linear in its length.
 */
public final class CleanText {

    private final RepairedText repaired;
    private final RewrittenText clean;
    private final int @Nullable [] codePoints;

    private CleanText(RepairedText repaired, RewrittenText clean) {
        this.repaired = repaired;
        this.clean = clean;
        this.codePoints = codePointsBefore(repaired.raw());
    }

    /**
     * Cleans a text.
     *
     * @param raw the abstract as read
     * @return its clean form
     */
    public static CleanText of(String raw) {
        return of(RepairedText.of(raw));
    }

    /**
     * Cleans a text that was repaired; spans lead back to the text as read.
     *
     * @param repaired the repaired abstract
     * @return its clean form
     */
    public static CleanText of(RepairedText repaired) {
        return new CleanText(repaired, new LatexCleaner(repaired.text()).clean());
    }

    /** The clean text; offsets given to {@link #span} and {@link #original} count its {@code char}s. */
    public String text() {
        return clean.text();
    }

    /** Where {@code [start, end)} of the clean text stands in the text as read, in code points. */
    public Span span(int start, int end) {
        return new Span(toCodePoints(rawFrom(start)), toCodePoints(rawTo(start, end)));
    }

    /** The piece of the text as read that {@code [start, end)} of the clean text came from. */
    public String original(int start, int end) {
        return repaired.raw().substring(rawFrom(start), rawTo(start, end));
    }

    private int rawFrom(int start) {
        return repaired.startOf(clean.startOf(start));
    }

    /** The braces that a piece opens belong to it with those that close them: "10^{-3}". */
    private int rawTo(int start, int end) {
        String raw = repaired.raw();
        int to = repaired.endOf(clean.endOf(end - 1) - 1);
        int open = 0;
        for (int i = rawFrom(start); i < to; i++) {
            open += raw.charAt(i) == '{' ? 1 : raw.charAt(i) == '}' ? -1 : 0;
        }
        while (open > 0 && to < raw.length() && raw.charAt(to) == '}') {
            open--;
            to++;
        }
        return to;
    }

    private int toCodePoints(int rawOffset) {
        return codePoints == null ? rawOffset : codePoints[rawOffset];
    }

    /** Null for the common text without surrogate pairs, where code points and chars are the same. */
    private static int @Nullable [] codePointsBefore(String raw) {
        // Java counts the code points of most texts without a look at them.
        if (raw.codePointCount(0, raw.length()) == raw.length()) {
            return null;
        }
        int[] before = new int[raw.length() + 1];
        for (int i = 0; i < raw.length(); i++) {
            boolean secondHalf =
                    i > 0 && Character.isLowSurrogate(raw.charAt(i)) && Character.isHighSurrogate(raw.charAt(i - 1));
            before[i + 1] = before[i] + (secondHalf ? 0 : 1);
        }
        return before;
    }
}
