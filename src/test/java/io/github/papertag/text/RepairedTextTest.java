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
                "the modelâ€™s score | the model’s score",
                // characters that cannot be seen, and those that only look different
                "lan\u00ADguage quan&shy;ti&#8203;zation | language quantization",
                "zero\u200Bwidth\u200C and\u200D join\u2060ers\uFEFF | zerowidth and joiners",
                "di\uFB00usion, e\uFB03cient, \uFB01ne-tuning of \uFB02ows, &#xFB01;rst | diffusion, efficient, fine-tuning of flows, first",
                "\uD835\uDC06\uD835\uDC2B\uD835\uDC1A\uD835\uDC29\u210E, \uD835\uDFD7\uD835\uDFD3% for \uD835\uDEFC | Graph, 95% for α",
                "Ｑｕａｎｔｉｚａｔｉｏｎ to ４ bits | Quantization to 4 bits",
                // tags and commands that only dress words
                "<b>84.3%</b> on <i>news</i><br/>and <jats:italic>mail</jats:italic> | 84.3% on news and mail",
                "<jats:title>Abstract</jats:title><jats:p>We prune.</jats:p> | ` Abstract  We prune. `",
                "&lt;b&gt;pruning&lt;/b&gt; <p class='x'>text | pruning  text",
                "H<sub>2</sub>O, 10<sup>-6</sup> and the 1<SUP>st</SUP> | H2O, 10^-6 and the 1st",
                "\\textbf{R}etrieval by \\emph{large \\textsc{Bert} models} | Retrieval by large Bert models",
                "{\\bf bold} rein\\-forcement, \\texttt{a_{b}} | {bold} reinforcement, a_{b}"
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
                "p < 0.05 & q > 3, a <b and c> d, <think> and <p, q>, &lt",
                "10⁻⁶ of ½ in ℝ² with ℓ₁ at 15～30％",
                "\\textbf{never closed, \\mathcal{O}(n) and \\textbf alone",
                "\uD835 and \uD835\uDCAD"
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lan-⏎guage and distil-⏎  lation | language and distillation",
                "a con\u00AD⏎volution | a convolution",
                "large-⏎scale, noise-⏎aware, end-⏎to-end | large-scale, noise-aware, end-to-end",
                "a state-⏎of-the-art and a state-of-the-⏎art model | a state-of-the-art and a state-of-the-art model",
                "multi-⏎modal, pre-⏎trained | multimodal, pretrained",
                "LLM-⏎based, 3-⏎shot, CIFAR-⏎10, Image-⏎Net | LLM-based, 3-shot, CIFAR-10, Image-Net",
                "short-⏎and long-⏎or middle- -⏎term | short- and long- or middle- - term"
            })
    void aHyphenAtTheEndOfALineIsDroppedWhereItOnlyBrokeAWord(String raw, String meant) {
        assertThat(RepairedText.of(raw.replace("⏎", "\r\n")).text()).isEqualTo(meant);
    }

    @Test
    void spansCoverWhatWasBrokenOrDressed() {
        String raw = "\uD83D\uDE00 a lan-\nguage with <b>84.3%</b>, \\textbf{9\u00AD7}% of 𝟗𝟓";
        CleanText clean = CleanText.of(raw);
        assertThat(clean.text()).isEqualTo("\uD83D\uDE00 a language with 84.3%, 97% of 95");
        assertThat(original(clean, "language")).isEqualTo("lan-\nguage");
        assertThat(original(clean, "84.3%")).isEqualTo("84.3%");
        assertThat(original(clean, "97")).isEqualTo("9\u00AD7");
        assertThat(original(clean, "95")).isEqualTo("𝟗𝟓");
        int start = clean.text().indexOf("95");
        assertThat(clean.span(start, start + 2)).isEqualTo(new Span(51, 53));
    }

    private static String original(CleanText clean, String piece) {
        int start = clean.text().indexOf(piece);
        return clean.original(start, start + piece.length());
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
                "ðŸ˜€",
                "\u00AD",
                "&shy;",
                "<b>",
                "&lt;/sup&gt;",
                "<sup>",
                "<br",
                "\\textbf{",
                "{\\bf ",
                "\\-");
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
