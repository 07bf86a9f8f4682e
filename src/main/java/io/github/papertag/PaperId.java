package io.github.papertag;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** Ids for papers whose dump gives none. */
public final class PaperId {

    private static final String ARXIV = "arxiv:";
    private static final int HEX_DIGITS = 12;

    private PaperId() {}

    /**
     * The first 12 hex digits of the SHA-1 of the normalised title's UTF-8 bytes, so that the same paper gets the same
     * id in every dump.
     */
    public static String ofTitle(String title) {
        byte[] hash = sha1().digest(normalised(title).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, HEX_DIGITS / 2);
    }

    /** The id as it is compared: one source writes {@code arxiv:2401.00001}, another {@code 2401.00001}. */
    public static String bare(String id) {
        return id.startsWith(ARXIV) ? id.substring(ARXIV.length()) : id;
    }

    /** Lower case, every run of characters that are not letters, digits or {@code _} turned into one space, trimmed. */
    public static String normalised(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(lower.length());
        boolean gap = false;
        for (int i = 0; i < lower.length(); ) {
            int c = lower.codePointAt(i);
            i += Character.charCount(c);
            if (!isWordCharacter(c)) {
                gap = true;
                continue;
            }
            if (gap && !out.isEmpty()) {
                out.append(' ');
            }
            gap = false;
            out.appendCodePoint(c);
        }
        return out.toString();
    }

    /** Letters, every kind of number and the underscore: what {@code \w} means in most Unicode regex engines. */
    private static boolean isWordCharacter(int c) {
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> c == '_';
        };
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }
}
