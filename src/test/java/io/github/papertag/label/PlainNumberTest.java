package io.github.papertag.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainNumberTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 1",
        "0.5, 0.5",
        "0.12345, 0.1235",
        "0.12344999, 0.1234",
        "0.99995, 1",
        "0.99994, 0.9999",
        "0.00005, 0.0001",
        "0.00004, 0",
        "-0.00004, 0",
        "-0.5, -0.5",
        "12.5, 12.5",
        "1e-300, 0"
    })
    void aScoreHasFourDigitsAtMost(double score, String written) {
        assertThat(PlainNumber.score(score)).isEqualTo(written);
    }

    @Test
    void everyScoreIsRoundedAsItsDigitsAre() {
        Random random = new Random(4);
        for (int i = 0; i < 200_000; i++) {
            double score = i % 4 == 0 ? (random.nextInt(10_000) + 0.5) / 10_000 : random.nextDouble();
            assertThat(PlainNumber.score(score)).isEqualTo(decimals(score));
        }
    }

    private static String decimals(double score) {
        BigDecimal rounded = BigDecimal.valueOf(score).setScale(4, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
