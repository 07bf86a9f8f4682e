package io.github.papertag.text;

import io.github.papertag.Span;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text as it was meant, with the way back to the text as read: character references, LaTeX accents, lines wrapped by hand
 * and characters that went through a wrong encoding are repaired. Everything else stays.
 *
 * <p>Example: {@code Schr\"odinger and Erd\H{o}s} reads {@code Schrödinger and Erdős}.
 *
 * <p>Immutable and safe for use by several threads. Takes any string; time and memory are linear in its length.
 */
public final class RepairedText {

    private final String raw;
    private final String text;
    private final int @Nullable [] starts;
    private final int @Nullable [] ends;

    private RepairedText(String raw, String text, int @Nullable [] starts, int @Nullable [] ends) {
        this.raw = raw;
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** Repairs a text. */
    public static RepairedText of(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '&' || c == '\\' || c == '\n' || Mojibake.mayStart(c)) {
                return new Repair(raw).run();
            }
        }
        return new RepairedText(raw, raw, null, null);
    }

    /** The text as it was meant. */
    public String text() {
        return text;
    }

    /** Whether nothing had to be repaired. */
    public boolean isSame() {
        return starts == null;
    }

    /** Where a piece of the repaired text stands in the text as read; both count code points. */
    public Span original(Span repaired) {
        if (starts == null || repaired.end() == repaired.start()) {
            return repaired;
        }
        int from = startOf(text.offsetByCodePoints(0, repaired.start()));
        int to = endOf(text.offsetByCodePoints(0, repaired.end()) - 1);
        return new Span(raw.codePointCount(0, from), raw.codePointCount(0, to));
    }

    String raw() {
        return raw;
    }

    /** Where the char at {@code at} of the repaired text starts in the text as read. */
    int startOf(int at) {
        return starts == null ? at : at < text.length() ? starts[at] : raw.length();
    }

    /** Where it ends. */
    int endOf(int at) {
        return ends == null ? at + 1 : at < text.length() ? ends[at] : raw.length();
    }

    /** One pass over a text. */
    private static final class Repair {

        private final String raw;
        private final StringBuilder out;
        private int[] starts;
        private int[] ends;
        private boolean changed;

        Repair(String raw) {
            this.raw = raw;
            this.out = new StringBuilder(raw.length());
            this.starts = new int[raw.length()];
            this.ends = new int[raw.length()];
        }

        RepairedText run() {
            for (int at = 0; at < raw.length(); ) {
                at = step(at);
            }
            return changed
                    ? new RepairedText(raw, out.toString(), starts, ends)
                    : new RepairedText(raw, raw, null, null);
        }

        private int step(int at) {
            char c = raw.charAt(at);
            if (c == '&') {
                return entity(at);
            }
            if (c == '\\') {
                LatexAccents.Accented accented = LatexAccents.at(raw, at);
                return accented == null ? copy(at) : put(accented.letter(), at, accented.end());
            }
            if (isSpace(c)) {
                return space(at);
            }
            int length = Mojibake.lengthAt(raw, at);
            String meant = length == 0 ? null : Mojibake.decode(raw, at, length);
            return meant == null ? copy(at) : put(meant, at, at + length);
        }

        private int entity(int at) {
            int end = Entities.endAt(raw, at);
            String decoded = end < 0 ? null : Entities.decode(raw, at, end);
            return decoded == null ? copy(at) : put(decoded, at, end);
        }

        /** White space with one line end in it is a line wrapped by hand; with more it parts paragraphs. */
        private int space(int at) {
            int end = at;
            int lines = 0;
            while (end < raw.length() && isSpace(raw.charAt(end))) {
                lines += raw.charAt(end) == '\n' ? 1 : 0;
                end++;
            }
            if (lines != 1 || at == 0 || end == raw.length()) {
                for (int i = at; i < end; i++) {
                    copy(i);
                }
                return end;
            }
            return put(isHyphenated(at, end) ? "" : " ", at, end);
        }

        /** {@code state-of-the-} and {@code art}; but {@code pre-} {@code and post-training} are two words. */
        private boolean isHyphenated(int start, int end) {
            boolean hyphen = start > 1 && raw.charAt(start - 1) == '-' && Character.isLetter(raw.charAt(start - 2));
            boolean list = raw.startsWith("and ", end) || raw.startsWith("or ", end) || raw.startsWith("to ", end);
            return hyphen && Character.isLowerCase(raw.charAt(end)) && !list;
        }

        private static boolean isSpace(char c) {
            return c == ' ' || c == '\n' || c == '\r' || c == '\t';
        }

        private int copy(int at) {
            append(raw.charAt(at), at, at + 1);
            return at + 1;
        }

        private int put(String written, int from, int to) {
            changed = true;
            for (int i = 0; i < written.length(); i++) {
                append(written.charAt(i), from, to);
            }
            return to;
        }

        private void append(char c, int from, int to) {
            int at = out.length();
            if (at == starts.length) {
                starts = Arrays.copyOf(starts, at * 2 + 1);
                ends = Arrays.copyOf(ends, at * 2 + 1);
            }
            starts[at] = from;
            ends[at] = to;
            out.append(c);
        }
    }
}
