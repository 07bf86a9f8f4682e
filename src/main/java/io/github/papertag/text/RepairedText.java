package io.github.papertag.text;

import io.github.papertag.Span;

/**
 * A text as it was meant, with the way back to the text as read: character references, LaTeX accents, lines wrapped by hand
 * and characters that went through a wrong encoding are repaired. Everything else stays.
 *
 * <p>Example: {@code Schr\"odinger and Erd\H{o}s} reads {@code Schrödinger and Erdős}.
 *
 * <p>Immutable and safe for use by several threads. Takes any string; time and memory are linear in its length.
 */
public final class RepairedText {

    /** Characters with which something to be repaired may begin. */
    private static final String SUSPECTS = "&\\\n" + Mojibake.LEADS;

    private final RewrittenText repaired;

    private RepairedText(RewrittenText repaired) {
        this.repaired = repaired;
    }

    /** Repairs a text. */
    public static RepairedText of(String raw) {
        NextOf suspects = new NextOf(raw, SUSPECTS);
        boolean clean = suspects.from(0) == raw.length();
        return new RepairedText(clean ? new RewrittenText(raw) : new Repair(raw, suspects).run());
    }

    /** The text as it was meant. */
    public String text() {
        return repaired.text();
    }

    /** Whether nothing had to be repaired. */
    public boolean isSame() {
        return repaired.isSame();
    }

    /** Where a piece of the repaired text stands in the text as read; both count code points. */
    public Span original(Span piece) {
        if (isSame() || piece.end() == piece.start()) {
            return piece;
        }
        int from = startOf(text().offsetByCodePoints(0, piece.start()));
        int to = endOf(text().offsetByCodePoints(0, piece.end()) - 1);
        return new Span(raw().codePointCount(0, from), raw().codePointCount(0, to));
    }

    /** The text as read. */
    public String raw() {
        return repaired.raw();
    }

    /** Where the char at {@code at} of the repaired text starts in the text as read. */
    int startOf(int at) {
        return repaired.startOf(at);
    }

    /** Where it ends. */
    int endOf(int at) {
        return repaired.endOf(at);
    }

    /** One pass over a text. */
    private static final class Repair {

        private final String raw;
        private final NextOf suspects;
        private final RewrittenText out;

        Repair(String raw, NextOf suspects) {
            this.raw = raw;
            this.suspects = suspects;
            this.out = new RewrittenText(raw);
        }

        RewrittenText run() {
            for (int at = suspects.from(0); at < raw.length(); ) {
                at = suspects.from(step(at));
            }
            return out.finish();
        }

        private int step(int at) {
            char c = raw.charAt(at);
            if (c == '&') {
                return entity(at);
            }
            if (c == '\\') {
                LatexAccents.Accented accented = LatexAccents.at(raw, at);
                return accented == null ? at + 1 : put(accented.letter(), at, accented.end());
            }
            if (c == '\n') {
                return space(at);
            }
            int length = Mojibake.lengthAt(raw, at);
            String meant = length == 0 ? null : Mojibake.decode(raw, at, length);
            return meant == null ? at + 1 : put(meant, at, at + length);
        }

        private int entity(int at) {
            int end = Entities.endAt(raw, at);
            String decoded = end < 0 ? null : Entities.decode(raw, at, end);
            return decoded == null ? at + 1 : put(decoded, at, end);
        }

        /** White space with one line end in it is a line wrapped by hand; with more it parts paragraphs. */
        private int space(int lineEnd) {
            int at = lineEnd;
            while (at > 0 && isSpace(raw.charAt(at - 1))) {
                at--;
            }
            int end = lineEnd;
            int lines = 0;
            while (end < raw.length() && isSpace(raw.charAt(end))) {
                lines += raw.charAt(end) == '\n' ? 1 : 0;
                end++;
            }
            if (lines != 1 || at == 0 || end == raw.length()) {
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

        private int put(String written, int from, int to) {
            return out.replace(from, to, written);
        }
    }
}
