package io.github.papertag.text;

import io.github.papertag.Span;

/**
 * A text as it was meant, with the way back to the text as read: character references, LaTeX accents, lines wrapped by hand
 * and characters that went through a wrong encoding are repaired, tags and commands that only dress words are dropped, as
 * are characters that cannot be seen, and letters that only look different are folded. Everything else stays.
 *
 * <p>Example: {@code Schr\"odinger and Erd\H{o}s} reads {@code Schrödinger and Erdős}.
 *
 * <p>Immutable and safe for use by several threads. Takes any string; time and memory are linear in its length.
 */
public final class RepairedText {

    /** Characters of Latin-1 with which something to be repaired may begin. */
    private static final boolean[] SUSPECTS = new boolean[256];

    static {
        for (char c = 0; c < SUSPECTS.length; c++) {
            SUSPECTS[c] = "&\\\n<}".indexOf(c) >= 0 || Mojibake.mayStart(c) || FoldedCharacters.mayStart(c);
        }
    }

    private final RewrittenText repaired;

    private RepairedText(RewrittenText repaired) {
        this.repaired = repaired;
    }

    /** Repairs a text. */
    public static RepairedText of(String raw) {
        int first = nextSuspect(raw, 0);
        return new RepairedText(first == raw.length() ? new RewrittenText(raw) : new Repair(raw).run(first));
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

    /** Where the next character stands that may have to be repaired; the length of the text if there is none. */
    static int nextSuspect(String raw, int from) {
        int at = from;
        while (at < raw.length() && !isSuspect(raw.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSuspect(char c) {
        return c < SUSPECTS.length ? SUSPECTS[c] : FoldedCharacters.mayStart(c);
    }
}
