package io.github.papertag.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Utf8Test {

    @ParameterizedTest
    @CsvSource({
        "41, A, 0",
        "C3A4, ä, 0",
        "E0A080, ࠀ, 0",
        "ED9FBF, \uD7FF, 0",
        "F0908080, \uD800\uDC00, 0",
        "F48FBFBF, \uDBFF\uDFFF, 0",
        // cut off, overlong, half a pair, above the last character, no beginning of a character
        "C3, Ã, 1",
        "E4B8, ä¸, 2",
        "C080, À€, 2",
        "E09F80, àŸ€, 3",
        "EDA080, \u00ED\u00A0\u20AC, 3",
        "F08F8080, ð\u008F€€, 4",
        "F4908080, ô\u0090€€, 4",
        "F5808080, õ€€€, 4",
        "E441, äA, 1",
        "939441, “”A, 2"
    })
    void whatIsNoUtf8IsReadAsWindows1252(String hex, String text, int repaired) {
        Utf8.Repaired result = Utf8.repair(HexFormat.of().parseHex(hex));

        assertThat(new String(result.bytes(), StandardCharsets.UTF_8)).isEqualTo(text);
        assertThat(result.repaired()).isEqualTo(repaired);
    }

    @Test
    void bytesAreLeftAloneExactlyWhenTheJdkCanReadThem() {
        Random random = new Random(4);
        byte[] pieces = {
            0x41,
            (byte) 0xC3,
            (byte) 0xE0,
            (byte) 0xED,
            (byte) 0xF0,
            (byte) 0xF4,
            (byte) 0x80,
            (byte) 0x9F,
            (byte) 0xA0,
            (byte) 0xBF
        };
        for (int i = 0; i < 50_000; i++) {
            byte[] bytes = new byte[1 + random.nextInt(5)];
            for (int at = 0; at < bytes.length; at++) {
                bytes[at] = pieces[random.nextInt(pieces.length)];
            }
            assertThat(Utf8.repair(bytes).repaired() == 0)
                    .as(HexFormat.of().formatHex(bytes))
                    .isEqualTo(isUtf8(bytes));
        }
    }

    @Test
    void aWrongByteIsFoundWhereverItStands() {
        for (int length = 1; length < 40; length++) {
            for (int at = 0; at < length; at++) {
                byte[] bytes = "a".repeat(length).getBytes(StandardCharsets.UTF_8);
                bytes[at] = (byte) 0xE4;

                Utf8.Repaired result = Utf8.repair(bytes);

                assertThat(result.repaired()).isEqualTo(1);
                assertThat(new String(result.bytes(), StandardCharsets.UTF_8))
                        .isEqualTo("a".repeat(at) + "ä" + "a".repeat(length - at - 1));
            }
        }
    }

    @Test
    void manyWrongBytesAreAllRepaired() {
        byte[] bytes = new byte[1000];
        Arrays.fill(bytes, (byte) 0x80);

        assertThat(new String(Utf8.repair(bytes).bytes(), StandardCharsets.UTF_8))
                .isEqualTo("€".repeat(1000));
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
