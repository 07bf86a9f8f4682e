package io.github.papertag.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.Span;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepairedTextTest {

    private static final long SEED = 20261121;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "R&amp;D at &#x3b1; = 5&#37; | R&D at α = 5%",
                "na&iuml;ve | naïve",
                "Schr\\\"odinger and Schr{\\\"o}dinger | Schrödinger and Schr{ö}dinger",
                "Erd\\H{o}s, Ga\\v{s}i\\'c, Fran\\c{c}ois, \\'{e}t\\'e | Erdős, Gašić, François, été",
                "\\O{}rsted and S\\o rensen | Ørsted and Sørensen",
                "na\\\"\\i{}ve | naï{}ve",
                "cafÃ© at 5 â€“ 7 Âµm | café at 5 – 7 µm",
                "the modelâ€™s score | the model’s score"
            })
    void damageIsRepaired(String raw, String meant) {
        assertThat(RepairedText.of(raw).text()).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AT&T; Q&A, x &lt y",
                "\\left(x\\right) \\cite{a} \\lambda \\vec{x} \\alpha \\cdot \\rho",
                "CAFÉ™ and naïve Ångström",
                "p < 0.05 & q > 3"
            })
    void whatOnlyLooksLikeDamageStays(String text) {
        assertThat(RepairedText.of(text).isSame()).isTrue();
    }

    @Test
    void linesWrappedByHandAreJoinedAndParagraphsAreNot() {
        assertThat(RepairedText.of("  a line\n  that goes on\r\nand on.\n\nA state-of-the-\nart end.\n")
                        .text())
                .isEqualTo("  a line that goes on and on.\n\nA state-of-the-art end.\n");
    }

    @Test
    void spansLeadBackToTheTextAsRead() {
        CleanText clean = CleanText.of("R&amp;D rose\n  by 3.1\\% at cafÃ©s");
        int start = clean.text().indexOf("3.1%");
        assertThat(clean.original(start, start + 4)).isEqualTo("3.1\\%");
        assertThat(clean.span(start, start + 4)).isEqualTo(new Span(18, 23));
    }

    @Test
    void everyPieceOfTheCleanTextCameFromItsPieceOfTheTextAsRead() {
        Random random = new Random(SEED);
        List<String> parts = List.of(
                "word",
                " ",
                "\n",
                "  \n ",
                "&amp;",
                "&#x41;",
                "&",
                "\\'e",
                "\\\"{o}",
                "{",
                "}",
                "Ã©",
                "â€“",
                "$",
                "3.1\\%",
                "\uD83D\uDE00",
                "-",
                "--",
                "~",
                "<=",
                "\\times",
                "ðŸ˜€");
        for (int i = 0; i < 3000; i++) {
            StringBuilder raw = new StringBuilder();
            for (int length = random.nextInt(12); length >= 0; length--) {
                raw.append(parts.get(random.nextInt(parts.size())));
            }
            check(raw.toString());
        }
    }

    private static void check(String raw) {
        CleanText clean = CleanText.of(raw);
        int codePoints = raw.codePointCount(0, raw.length());
        int before = 0;
        for (int at = 0; at < clean.text().length(); at++) {
            Span span = clean.span(at, at + 1);
            assertThat(span.start()).as(raw).isBetween(before, span.end());
            assertThat(span.end()).as(raw).isLessThanOrEqualTo(codePoints);
            before = span.start();
            char c = clean.text().charAt(at);
            if (c >= 'b' && c <= 'z' && !clean.original(at, at + 1).startsWith("\\") && c != 'e' && c != 'o') {
                assertThat(clean.original(at, at + 1)).as(raw).isEqualTo(String.valueOf(c));
            }
        }
    }
}
