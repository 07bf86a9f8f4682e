package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.Claim;
import io.github.papertag.text.CleanText;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as authors and typesetters write them, from the text as read to the value. */
class NotationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a relative error of $10^{-8}$         | 1.0E-8 none",
                "a relative error of 10^{-8}           | 1.0E-8 none",
                "an error below 10⁻⁶                   | 1.0E-6 none",
                "a probability of 2^{-40}              | 9.094947017729282E-13 none",
                "a probability of 2⁻⁴⁰                 | 9.094947017729282E-13 none",
                "an error of $3 \\times 10^{-3}$       | 0.003 none",
                "an error of $3 \\cdot 10^{-3}$        | 0.003 none",
                "an error of 3·10⁻³                    | 0.003 none",
                "an error of 3.2×10−4                  | 3.2E-4 none",
                "an error of 2.5e-4                    | 2.5E-4 none",
                "10^{12} samples                       | 1000000000000 none",
                "10⁶ samples                           | 1000000 none",
                "from $10^{-2}$ to $10^{-5}$           | 0.01 none; 1.0E-5 none",
                "10⁵× fewer                            | 100000 x",
                // What stands behind ^ elsewhere is a mark, or part of a formula.
                "on ImageNet^2 and S^{2}FT             | -",
                "in O(n^2) with n^{1.5} steps          | -",
                "of 3 cm^2 and R^2 of 0.93             | 3 none; 0.93 none",
                "a 32^3 grid on the 5^{th} day         | -",
                "with 10^{n} and 2^{n} and 10^{0.5}    | -",
                "on 10^{1/2} and 10^{999} and 2^{512}  | 2 none",
                "of 84.3^2 and 84.1^*                  | 84.3 none; 84.1 none",
                "in 2019² and R² and 3²                | 2019 none; 3 none",
                "of 2² and 10⁻                         | 2 none; 10 none",
                "a 3×32^3 table and $3\\times32^3$        | -",
                "a $360^\\circ$ view or 360 degrees    | -",
                "turns by $2.3^\\circ$ and 90^{\\circ} | 2.3 deg; 90 none",
            })
    void powersAreRead(String text, String values) {
        assertThat(values(text)).isEqualTo(values.equals("-") ? "" : values);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.71 -> 0.83                          | 0.71 none; 0.83 none",
                "61% -> 78%                            | 61 percent; 78 percent",
                "61 --> 78%                            | 61 percent; 78 percent",
                "61% => 78%                            | 61 percent; 78 percent",
                "12 => 9 ms                            | 12 ms; 9 ms",
                "$61\\% \\to 78\\%$                    | 61 percent; 78 percent",
                "$61\\% \\rightarrow 78\\%$            | 61 percent; 78 percent",
                // The unit of the level after is that of the level before.
                "from 38 to 55 percent                 | 38 percent; 55 percent",
                "from 71.3 to 82.5%                    | 71.3 percent; 82.5 percent",
                "from a mean of 71.3 to 82.5%          | 71.3 percent; 82.5 percent",
                "from about 38 to over 55%             | 38 percent; 55 percent",
                "from 120 to 35 ms                     | 120 ms; 35 ms",
                "from 64 to 12 KB                      | 64000 bytes; 12000 bytes",
                "from 512 to 1.2 GB                    | 512 none; 1200000000 bytes",
                "from layer 12 to 30%                  | 12 none; 30 percent",
                "from 12 by 30%                        | 12 none; 30 percent",
                "from 12                               | 12 none",
                "between 38 and 55%                    | 38 to 55 percent",
                "ranging from 38 to 55%                | 38 to 55 percent",
                "anywhere from 20 to 60 minutes        | 20 to 60 min",
            })
    void levelsBeforeAndAfterAreTwoValuesOfOneUnit(String text, String values) {
        assertThat(values(text)).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a factor of 5-10 over it              | 5 to 10 x",
                "a factor of 5--10                     | 5 to 10 x",
                "a factor of 2.1 to 3.4 for it         | 2.1 to 3.4 x",
                "a factor of two to four               | 2 to 4 x",
                "a factor of between 5 and 10          | 5 to 10 x",
                "a factor of 5 and 10 maps             | 5 x; 10 none",
                "a factor of 5 to 16 bits              | 5 x; 16 none",
                "a factor of 5 to 12 ms                | 5 x; 12 ms",
                "a factor of 5 to 2                    | 5 x; 2 none",
                "a factor of 5 - 10                    | 5 x; 10 none",
                "a factor of 5-                        | 5 x",
            })
    void aFactorMayBeARange(String text, String values) {
        assertThat(values(text)).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "we obtain 1 000× less                 | 1000 x",
                "we obtain 12 500× less                | 12500 x",
                "takes 1 000 ms                        | 1000 ms",
                "has 1 234 567 parameters              | 1234567 params",
                "finds 2 048 bugs                      | 2048 none",
                "drops by 1 234 ms for it              | 1234 ms",
                "drops by 84,3 % or 1,25%, to 3,4 maps | 84.3 percent; 1.25 percent; 3 none; 4 none",
                "a third, or 1/3 that of it            | 0.3333333333333333 x",
                "runs 3 200 ms jobs                    | 3 none; 200 ms",
                "in Section 3 200 samples              | 3 none; 200 none",
                "Llama 3 012 ms                        | 3 none; 12 ms",
                "on 1 00 and 1 0000                    | 1 none; 0 none; 1 none; 0 none",
                "on 0 000 and 1234 000                 | 0 none; 0 none; 1234 none; 0 none",
                "a fidelity of 99·2 %                  | 99.2 percent",
                "an AUC of 0·912                       | 0.912 none",
                "with 256·256 cells                    | 256 none; 256 none",
                "with 2·10^4 cells                     | 20000 none",
                "with 2·3·5 cells                      | 2 none; 3 none; 5 none",
                "is 1½ times faster                    | 1.5 x",
                "is 2⅓ times faster                    | 2.3333 x",
                "at ¾ of the cost                      | 0.75 x",
                "at ⅓ the cost                         | 0.3333333333333333 x",
                "cut by ¾ with it                      | 75 percent",
                "cut by 3/4.                           | 75 percent",
                "chosen by 3/4 raters                  | 3 none; 4 none",
            })
    void groupsPointsAndFractionsMayBeWrittenInOtherWays(String text, String values) {
        assertThat(values(text)).isEqualTo(values.equals("-") ? "" : values);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "of $81.9 \\pm 0.3\\%$ now             | 81.9 percent",
                "of (81.9 ± 0.3)% now                  | 81.9 percent",
                "of 81.9 +/- 0.3% now                  | 81.9 percent",
                "of 81.9 +- 0.3% now                   | 81.9 percent",
                "of 81.9+-0.3% now                     | 81.9 percent",
                "of 81.9% ± 0.3% now                   | 81.9 percent",
                "of 1.9 ± 0.5, 1.2±0.1 and 1.7±0.2%    | 1.9 percent; 1.2 percent; 1.7 percent",
                "has 5.57 ± 0.02 Nm/rad or 3 Nm        | 5.57 Nm/rad; 3 Nm",
                "takes 12.1 ± 0.4 KB now               | 12100 bytes",
                "of 81.9 ± 0.3 s.d. now                | 81.9 none",
                "of 81.9 ± 0.3 now                     | 81.9 none",
                "of 81.9 ± now                         | 81.9 none",
                "of 0.908 ± 0.072, a ~5% gain          | 0.908 none; 5 percent",
                "of 0.908, an 5% gain                  | 0.908 none; 5 percent",
                "of 81.9 ±                             | 81.9 none",
                "of 81.9 +                             | 81.9 none",
                "of 81.9 + 0.3%                        | 81.9 none; 0.3 percent",
            })
    void theUnitBehindADeviationIsThatOfTheValue(String text, String values) {
        assertThat(values(text)).isEqualTo(values);
    }

    @Test
    void claimsStandInTheTextAsRead() {
        assertThat(claims("The solver reaches a relative error of $10^{-8}$ on Brickwork."))
                .containsExactly("10^{-8} 1.0E-8");
        assertThat(claims("The solver converges to a relative residual of $10^{-8}$."))
                .containsExactly("10^{-8} 1.0E-8");
        assertThat(claims("A logical error rate of 10⁻⁶ per cycle is reached.")).containsExactly("10⁻⁶ 1.0E-6");
        assertThat(claims("It keeps the error below 10⁻⁶ on all maps.")).containsExactly("10⁻⁶ 1.0E-6");
        assertThat(claims("The F1 score improves 0.71 -> 0.83 after relabelling."))
                .containsExactly("0.71 0.71", "0.83 0.83");
        assertThat(claims("Recall rises (61% --> 78%) with the lexicon.")).containsExactly("61% 61.0", "78% 78.0");
        assertThat(claims("The cache cuts latency by a factor of 5-10 over LRU."))
                .containsExactly("a factor of 5-10 5.0 to 10.0");
        assertThat(claims("We obtain 1 000× compression.")).containsExactly("1 000× 1000.0");
        assertThat(claims("The tagger attains 99·2 % recall.")).containsExactly("99·2 % 99.2");
        assertThat(claims("The index runs on ½ of the memory.")).containsExactly("½ 0.5");
        assertThat(claims("We report a top-1 accuracy of $81.9 \\pm 0.3\\%$ over five seeds."))
                .containsExactly("81.9 81.9");
        assertThat(claims("It raises accuracy from 38 to 55 percent.")).containsExactly("38 38.0", "55 percent 55.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We train on ImageNet^2 and on S^{2}FT.",
                "The matcher runs in O(n^2) time and O(2^{n}) space.",
                "The sampler draws 10^6 samples from the pool.",
                "Each tile covers 5 cm^2 of the map."
            })
    void marksAndFormulasAreNoClaims(String text) {
        assertThat(claims(text)).isEmpty();
    }

    @Test
    void anIndexOfAMetricIsNoValue() {
        assertThat(claims("The model attains an R^2 of 0.93 on Brickwork.")).containsExactly("0.93 0.93");
    }

    @Test
    void tagsAndLineEndsAreNoPartOfAClaim() {
        List<Claim> claims = ClaimExtractor.standard().extract("It reaches <b>84.3%</b> accuracy on Image-\nNet.");

        assertThat(claims).hasSize(1);
        assertThat(claims.get(0).text()).isEqualTo("84.3%");
        assertThat(claims.get(0).amount().bound()).isEqualTo(Claim.Bound.EXACT);
        assertThat(claims.get(0).scope().dataset()).isEqualTo("Image-\nNet");
    }

    private static String values(String raw) {
        String text = CleanText.of(raw).text();
        return Tagged.quantities(text).stream()
                .map(q -> number(q.value()) + (q.high() == null ? "" : " to " + number(q.high())) + " " + q.unit())
                .collect(Collectors.joining("; "));
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : Double.toString(value);
    }

    private static List<String> claims(String text) {
        return ClaimExtractor.standard().extract(text).stream()
                .map(claim -> claim.text() + " " + claim.amount().value()
                        + (claim.amount().valueHigh() == null
                                ? ""
                                : " to " + claim.amount().valueHigh()))
                .toList();
    }
}
