package io.github.papertag.text;

import java.util.Arrays;

/** One pass over a text as read: writes the clean text and remembers for every char where it came from. */
final class LatexCleaner {

    /** A formula or price longer than this is neither. */
    private static final int LONGEST_FORMULA = 200;

    private final String raw;
    private final StringBuilder out;
    private int[] starts;
    private int[] ends;
    private int closingDollar = -1;
    private int noDollarBefore;

    LatexCleaner(String raw) {
        this.raw = raw;
        this.out = new StringBuilder(raw.length());
        this.starts = new int[raw.length() + 1];
        this.ends = new int[raw.length() + 1];
    }

    CleanText clean() {
        if (isPlain()) {
            return new CleanText(raw, raw, null, null);
        }
        int at = 0;
        while (at < raw.length()) {
            at = step(at);
        }
        return new CleanText(raw, out.toString(), starts, ends);
    }

    private boolean isPlain() {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c > 126 || c < ' ' || "\\$~{}*".indexOf(c) >= 0 || isPair(i, '-', '-') || isPair(i, '<', '=')) {
                return false;
            }
            if (isPair(i, '>', '=')) {
                return false;
            }
        }
        return true;
    }

    private boolean isPair(int at, char first, char second) {
        return raw.charAt(at) == first && at + 1 < raw.length() && raw.charAt(at + 1) == second;
    }

    /** Writes what stands at {@code at} and returns where to go on. */
    private int step(int at) {
        char c = raw.charAt(at);
        return switch (c) {
            case '\\' -> command(at);
            case '$' -> dollar(at);
            case '{', '}' -> at + 1;
            case '~' -> put(isTie(at) ? " " : "~", at, at + 1);
            case '*' -> isPair(at, '*', '*') ? at + 2 : put("*", at, at + 1);
            case '-' -> hyphens(at);
            case '<' -> isPair(at, '<', '=') ? put("≤", at, at + 2) : put("<", at, at + 1);
            case '>' -> isPair(at, '>', '=') ? put("≥", at, at + 2) : put(">", at, at + 1);
            default -> put(PlainCharacters.of(c), at, at + 1);
        };
    }

    private int command(int at) {
        int end = at + 1;
        while (end < raw.length() && isAsciiLetter(raw.charAt(end))) {
            end++;
        }
        if (end == at + 1) {
            if (end == raw.length()) {
                return end;
            }
            char escaped = raw.charAt(end);
            return put(",;: \\".indexOf(escaped) >= 0 ? " " : String.valueOf(escaped), at, end + 1);
        }
        return put(LatexCommands.written(raw.substring(at + 1, end)), at, end);
    }

    /** A dollar sign opens or closes a formula, which is dropped, or stands for money. */
    private int dollar(int at) {
        if (at == closingDollar) {
            return at + 1;
        }
        int next = at < noDollarBefore ? -1 : raw.indexOf('$', at + 1);
        if (next < 0) {
            noDollarBefore = raw.length();
        }
        boolean formula = next > 0 && next - at <= LONGEST_FORMULA && raw.charAt(next - 1) != ' ';
        if (formula) {
            closingDollar = next;
            return at + 1;
        }
        return put("$", at, at + 1);
    }

    /** A tilde after a word ties it to the next; elsewhere it means "about", and between two numbers a range. */
    private boolean isTie(int at) {
        if (at == 0 || at + 1 >= raw.length()) {
            return at > 0;
        }
        char before = raw.charAt(at - 1);
        char after = raw.charAt(at + 1);
        boolean range = (isDigit(before) || before == '%' || Character.isLetter(before)) && isDigit(after);
        boolean open = Character.isWhitespace(before) || "([{$<>=-/".indexOf(before) >= 0;
        return !open && !(range && numberEndsAt(at - 1));
    }

    private boolean numberEndsAt(int last) {
        int i = last;
        while (i > last - 3 && i > 0 && !isDigit(raw.charAt(i))) {
            i--;
        }
        return isDigit(raw.charAt(i));
    }

    private int hyphens(int at) {
        int end = at;
        while (end < raw.length() && raw.charAt(end) == '-') {
            end++;
        }
        if (end - at == 1) {
            return put("-", at, end);
        }
        boolean range = end - at == 2 && at > 0 && end < raw.length() && !Character.isWhitespace(raw.charAt(at - 1));
        return put(range && !Character.isWhitespace(raw.charAt(end)) ? "–" : "—", at, end);
    }

    private int put(String written, int from, int to) {
        for (int i = 0; i < written.length(); i++) {
            int at = out.length();
            if (at == starts.length) {
                starts = Arrays.copyOf(starts, at * 2 + 1);
                ends = Arrays.copyOf(ends, at * 2 + 1);
            }
            starts[at] = from;
            ends[at] = to;
            out.append(written.charAt(i));
        }
        return to;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
