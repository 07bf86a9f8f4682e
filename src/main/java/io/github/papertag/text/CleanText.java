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

    private final String raw;
    private final String text;
    private final int @Nullable [] rawStart;
    private final int @Nullable [] rawEnd;
    private final int @Nullable [] codePoints;

    CleanText(String raw, String text, int @Nullable [] rawStart, int @Nullable [] rawEnd) {
        this.raw = raw;
        this.text = text;
        this.rawStart = rawStart;
        this.rawEnd = rawEnd;
        this.codePoints = codePointsBefore(raw);
    }

    /**
     * Cleans a text.
     *
     * @param raw the abstract as read
     * @return its clean form
     */
    public static CleanText of(String raw) {
        RepairedText repaired = RepairedText.of(raw);
        CleanText clean = new LatexCleaner(repaired.text()).clean();
        return repaired.isSame() ? clean : clean.over(repaired);
    }

    /** The same text, whose way back leads on to the text that {@code repaired} was made of. */
    private CleanText over(RepairedText repaired) {
        int[] starts = new int[text.length() + 1];
        int[] ends = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            starts[i] = repaired.startOf(rawFrom(i));
            ends[i] = repaired.endOf(rawTo(i + 1) - 1);
        }
        starts[text.length()] = repaired.raw().length();
        return new CleanText(repaired.raw(), text, starts, ends);
    }

    /** The clean text; offsets given to {@link #span} and {@link #original} count its {@code char}s. */
    public String text() {
        return text;
    }

    /** Where {@code [start, end)} of the clean text stands in the text as read, in code points. */
    public Span span(int start, int end) {
        return new Span(toCodePoints(rawFrom(start)), toCodePoints(rawTo(end)));
    }

    /** The piece of the text as read that {@code [start, end)} of the clean text came from. */
    public String original(int start, int end) {
        return raw.substring(rawFrom(start), rawTo(end));
    }

    private int rawFrom(int start) {
        return rawStart == null ? start : rawStart[start];
    }

    private int rawTo(int end) {
        return rawEnd == null ? end : rawEnd[end - 1];
    }

    private int toCodePoints(int rawOffset) {
        return codePoints == null ? rawOffset : codePoints[rawOffset];
    }

    /** Null for the common text without surrogate pairs, where code points and chars are the same. */
    private static int @Nullable [] codePointsBefore(String raw) {
        if (raw.chars().noneMatch(c -> Character.isHighSurrogate((char) c))) {
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
