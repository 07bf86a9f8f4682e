package io.github.papertag.text;

/** One pass over a text as read: writes the clean text and remembers for every char where it came from. */
final class LatexCleaner {

    /** A formula or price longer than this is neither. */
    private static final int LONGEST_FORMULA = 200;

    /** The hyphens of an arrow. */
    private static final int LONGEST_ARROW = 3;

    /** Characters that never need a look. */
    private static final boolean[] COMMON = new boolean[127];

    static {
        for (char c = ' '; c < COMMON.length; c++) {
            COMMON[c] = "\\$~{}*-<>".indexOf(c) < 0;
        }
    }

    private final String raw;
    private final RewrittenText out;
    private int closingDollar = -1;
    private int noDollarBefore;

    LatexCleaner(String raw) {
        this.raw = raw;
        this.out = new RewrittenText(raw);
    }

    RewrittenText clean() {
        for (int at = skipCommon(0); at < raw.length(); at = skipCommon(at)) {
            at = step(at);
        }
        return out.finish();
    }

    /** The next character that needs a look: a loop of its own, as most characters pass it. */
    private int skipCommon(int from) {
        int at = from;
        while (at < raw.length() && raw.charAt(at) < COMMON.length && COMMON[raw.charAt(at)]) {
            at++;
        }
        return at;
    }

    private boolean isPair(int at, char first, char second) {
        return raw.charAt(at) == first && at + 1 < raw.length() && raw.charAt(at + 1) == second;
    }

    /** Replaces what stands at {@code at} or leaves it, and returns where to go on. */
    private int step(int at) {
        char c = raw.charAt(at);
        return switch (c) {
            case '\\' -> command(at);
            case '$' -> dollar(at);
            case '{', '}' -> put("", at, at + 1);
            case '~' -> isTie(at) ? put(" ", at, at + 1) : at + 1;
            case '*' -> isPair(at, '*', '*') ? put("", at, at + 2) : at + 1;
            case '-' -> hyphens(at);
            case '<' -> isPair(at, '<', '=') ? put("≤", at, at + 2) : at + 1;
            case '>' -> greater(at);
            default -> other(c, at);
        };
    }

    private int other(char c, int at) {
        if (Character.isSpaceChar(c) && PlainNumerals.isInNumber(raw, at, at + 1)) {
            return put("", at, at + 1);
        }
        if (c == PlainNumerals.MIDDLE && PlainNumerals.isDecimalPoint(raw, at)) {
            return put(".", at, at + 1);
        }
        int exponent = Superscripts.endAt(raw, at);
        if (exponent > at) {
            return put(Superscripts.plain(raw, at, exponent), at, exponent);
        }
        boolean afterDigit = at > 0 && isDigit(raw.charAt(at - 1));
        String fraction = afterDigit ? PlainNumerals.decimals(c) : PlainNumerals.fraction(c);
        String plain = fraction == null ? PlainCharacters.of(c) : fraction;
        return plain == null ? at + 1 : put(plain, at, at + 1);
    }

    /** "≥" or the head of an arrow. */
    private int greater(int at) {
        if (isPair(at, '>', '=')) {
            return put("≥", at, at + 2);
        }
        boolean arrow = at > 1 && raw.charAt(at - 1) == '=' && "<>=".indexOf(raw.charAt(at - 2)) < 0;
        return arrow ? put("→", at - 1, at + 1) : at + 1;
    }

    private int command(int at) {
        int end = at + 1;
        while (end < raw.length() && isAsciiLetter(raw.charAt(end))) {
            end++;
        }
        if (end == at + 1) {
            if (end == raw.length()) {
                return put("", at, end);
            }
            char escaped = raw.charAt(end);
            if (escaped == ',' && PlainNumerals.isInNumber(raw, at, end + 1)) {
                return put("", at, end + 1);
            }
            return put(",;: \\".indexOf(escaped) >= 0 ? " " : String.valueOf(escaped), at, end + 1);
        }
        return put(LatexCommands.written(raw.substring(at + 1, end)), at, end);
    }

    /** A dollar sign opens or closes a formula, which is dropped, or stands for money. */
    private int dollar(int at) {
        if (at == closingDollar) {
            return put("", at, at + 1);
        }
        int next = at < noDollarBefore ? -1 : raw.indexOf('$', at + 1);
        if (next < 0) {
            noDollarBefore = raw.length();
        }
        boolean formula = next > 0 && next - at <= LONGEST_FORMULA && raw.charAt(next - 1) != ' ';
        if (formula) {
            closingDollar = next;
            return put("", at, at + 1);
        }
        return at + 1;
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
        if (end < raw.length()
                && raw.charAt(end) == '>'
                && end - at <= LONGEST_ARROW
                && !(at > 0 && raw.charAt(at - 1) == '<')) {
            return put("→", at, end + 1);
        }
        if (end - at == 1) {
            return end;
        }
        boolean range = end - at == 2 && at > 0 && end < raw.length() && !Character.isWhitespace(raw.charAt(at - 1));
        return put(range && !Character.isWhitespace(raw.charAt(end)) ? "–" : "—", at, end);
    }

    private int put(String written, int from, int to) {
        return out.replace(from, to, written);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
