package io.github.papertag.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** UTF-8 that was read as Windows-1252 once ({@code Ã©} for {@code é}, {@code â€“} for {@code –}). */
final class Mojibake {

    private static final String FROM_80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /**
     * First characters of damaged ones that no text has before a byte of continuation: Latin and Greek letters with two
     * bytes, punctuation and signs with three, emoji with four. {@code É} is none of them, as in {@code CAFÉ™}.
     */
    private static final String LEADS = "ÂÃÄÅÎÏâïð";

    private Mojibake() {}

    static boolean mayStart(char c) {
        return c >= 'Â' && c <= 'ð' && LEADS.indexOf(c) >= 0;
    }

    /** How many chars from {@code at} on are one damaged character; 0 if none. */
    static int lengthAt(String text, int at) {
        char lead = text.charAt(at);
        if (!mayStart(lead)) {
            return 0;
        }
        int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        return at + length <= text.length() && decode(text, at, length) != null ? length : 0;
    }

    /** The character that was meant, or null if the chars are no damaged one. */
    static @Nullable String decode(String text, int at, int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            int b = byteOf(text.charAt(at + i));
            if (b < 0x80 || (i > 0 && b > 0xBF)) {
                return null;
            }
            bytes[i] = (byte) b;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static int byteOf(char c) {
        return c < 0x100 ? c : FROM_80.indexOf(c) < 0 ? -1 : 0x80 + FROM_80.indexOf(c);
    }
}
