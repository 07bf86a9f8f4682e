package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.Claim;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Metrics that are coordinated before the noun of the last. */
class SharedNounsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It improves energy and area efficiency by 3x and 2x. | energy-efficiency increase; other:area efficiency increase",
                "It improves energy/area efficiency by 3x.            | other:area efficiency increase; energy-efficiency increase",
                "It cuts training and inference time by 30%.          | latency decrease; training-time decrease",
                // The noun must be one that makes a metric of the first word too.
                "It cuts energy and area overhead by 3%.              | area decrease; energy decrease",
                "It cuts memory and inference time by 30%.            | latency decrease; memory decrease",
            })
    void theFirstIsReadWithTheNounOfTheLast(String text, String metrics) {
        assertThat(metrics(text)).isEqualTo(metrics);
    }

    private static String metrics(String text) {
        List<Claim> claims = ClaimExtractor.standard().extract(text);
        return claims.stream()
                .map(claim -> claim.metric().id() + " "
                        + String.valueOf(claim.direction()).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("; "));
    }
}
