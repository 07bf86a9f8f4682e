package io.github.papertag.text;

/** Exponents in small digits, of the two bases that values have: "10⁻⁶", "2⁻⁴⁰". Others may be marks of footnotes. */
final class Superscripts {

    private static final String SMALL = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻";
    private static final String PLAIN = "0123456789+-";

    /** A sign and two digits. */
    private static final int LONGEST = 3;

    private Superscripts() {}

    /** Where the exponent ends that starts at {@code at}; {@code at} itself if none does. */
    static int endAt(String raw, int at) {
        if (SMALL.indexOf(raw.charAt(at)) < 0) {
            return at;
        }
        int end = at + 1;
        while (end < raw.length() && end - at <= LONGEST && SMALL.indexOf(raw.charAt(end)) >= 0) {
            end++;
        }
        boolean signed = SMALL.indexOf(raw.charAt(at)) >= PLAIN.indexOf('+');
        boolean ten = isNumber(raw, at, "10");
        boolean two = end - at > 1 && isNumber(raw, at, "2");
        return end - at <= LONGEST && (ten || two) && (end - at > 1 || !signed) ? end : at;
    }

    private static boolean isNumber(String raw, int end, String number) {
        int start = end - number.length();
        return start >= 0
                && raw.startsWith(number, start)
                && (start == 0 || !PlainNumerals.isPart(raw.charAt(start - 1)));
    }

    /** The same in plain digits, behind the sign that makes them an exponent. */
    static String plain(String raw, int start, int end) {
        StringBuilder plain = new StringBuilder("^");
        for (int i = start; i < end; i++) {
            plain.append(PLAIN.charAt(SMALL.indexOf(raw.charAt(i))));
        }
        return plain.toString();
    }
}
