package io.github.papertag.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "by 3.1\\% on two tasks | by 3.1% on two tasks",
                "a $2.5\\times$ speedup | a 2.5× speedup",
                "$\\sim$40 ms | ~40 ms",
                "at 5~dB | at 5 dB",
                "about~40 ms | about 40 ms",
                "15~30% | 15~30%",
                "30\\,fps | 30 fps",
                "1\u2009234.5 pages | 1234.5 pages",
                "12\\,345 pages | 12345 pages",
                "in 2\u00A0100 rooms | in 2100 rooms",
                "GPT-4\u00A0100 times | GPT-4 100 times",
                "1\u200923 pages | 1 23 pages",
                "2½ times or ½ | 2.5 times or 1/2",
                "1⅓ times or ⅔ | 1.3333 times or 2/3",
                "below 10⁻⁶ or 2⁻⁴⁰ | below 10^-6 or 2^-40",
                "in 2019² or R² or 3² or 2² | in 2019² or R² or 3² or 2²",
                "10⁻ or 10⁻¹²³ or 110⁻² or GPT-10² | 10⁻ or 10⁻¹²³ or 110⁻² or GPT-10²",
                "99·2 % or 0·912 | 99.2 % or 0.912",
                "256·256 or 2·3·5 or 2·10^4 or 2·10⁴ or a·2 | 256·256 or 2·3·5 or 2·10^4 or 2·10^4 or a·2",
                "0.71 -> 0.83 --> 0.9 => 1 | 0.71 → 0.83 → 0.9 → 1",
                "a <-> b <=> c ----> d >=> e | a <-> b ≤> c —> d ≥> e",
                "９５．５％ of it | 95.5% of it",
                "1.2--3.4x | 1.2–3.4x",
                "\\textbf{84.3} points | 84.3 points",
                "costs $30 a page | costs $30 a page",
                "**1.9x** faster | 1.9x faster"
            })
    void latexAndTypographyReadAsPlainText(String raw, String clean) {
        assertThat(CleanText.of(raw).text()).isEqualTo(clean);
    }

    @Test
    void spansLeadBackToTheTextAsRead() {
        CleanText clean = CleanText.of("by 3.1\\% now");
        int start = clean.text().indexOf("3.1%");

        assertThat(clean.original(start, start + 4)).isEqualTo("3.1\\%");
        assertThat(clean.span(start, start + 4)).isEqualTo(new Span(3, 8));
    }

    @Test
    void aSpanEndsWithTheBracesThatItOpens() {
        CleanText clean = CleanText.of("{an RMSE of $10^{-3}$}");
        int start = clean.text().indexOf("10^");

        assertThat(clean.original(start, start + 5)).isEqualTo("10^{-3}");
        assertThat(clean.span(start, start + 5)).isEqualTo(new Span(13, 20));
    }

    @Test
    void spansCountCodePoints() {
        CleanText clean = CleanText.of("\uD83D\uDE00 \uD83D\uDE00 40%");
        int start = clean.text().indexOf("40%");

        assertThat(clean.span(start, start + 3)).isEqualTo(new Span(4, 7));
    }
}
