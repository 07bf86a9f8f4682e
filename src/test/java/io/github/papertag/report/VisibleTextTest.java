package io.github.papertag.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "84.3% top-1 — naïve, Größe, 学習, 𝔸",
                "tabs\tand\nlines",
                "soft\u00ADhyphen and non\u00A0break",
                "क्\u200Dष 👩\u200D🔬",
                "مقالة"
            })
    void textThatCanBeSeenStaysAsItIs(String text) {
        assertThat(VisibleText.of(text)).isSameAs(text);
    }

    @ParameterizedTest
    @MethodSource("invisible")
    void aCharacterThatCannotBeSeenBecomesItsCode(Map.Entry<String, String> example) {
        assertThat(VisibleText.of("a" + example.getKey() + "z")).isEqualTo("a[" + example.getValue() + "]z");
    }

    @Test
    void aWholePairStaysBesideHalfOfOne() {
        assertThat(VisibleText.of("\uDD38\uD835\uDD38\uD835")).isEqualTo("[U+DD38]𝔸[U+D835]");
    }

    private static Stream<Map.Entry<String, String>> invisible() {
        return Map.of(
                "\u0000",
                "U+0000",
                "\u001B",
                "U+001B",
                "\u0085",
                "U+0085",
                "\u202E",
                "U+202E",
                "\u2066",
                "U+2066",
                "\u200B",
                "U+200B",
                "\uFEFF",
                "U+FEFF",
                "\uFFFF",
                "U+FFFF",
                "\uD800",
                "U+D800",
                Character.toString(0xE0041),
                "U+E0041")
                .entrySet()
                .stream();
    }
}
