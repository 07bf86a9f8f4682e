package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.Claim;
import io.github.papertag.Claim.Direction;
import io.github.papertag.Claim.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a value is of, which way it went, and against what. */
class ClaimMeaningTest {

    private final ClaimExtractor extractor = ClaimExtractor.standard();

    @Test
    void whatIsLeftOfACostIsAFactor() {
        Claim claim = only("We cut training cost to <10% of dense pretraining.");

        assertThat(claim.kind()).isEqualTo(Kind.RATIO);
        assertThat(claim.direction()).isEqualTo(Direction.DECREASE);
        assertThat(claim.metric().id()).isEqualTo("cost");
        assertThat(claim.scope().baseline()).isEqualTo("dense pretraining");
        assertThat(metrics("Alignment takes 2.3 ms, i.e. 38% of the time of full search."))
                .containsExactly("latency", "latency");
        assertThat(only("Our chess engine wins 58% of the time.").kind()).isEqualTo(Kind.ABSOLUTE);
    }

    @Test
    void lessDataIsMoreOfDataEfficiency() {
        for (String text : List.of("It needs 20x less data.", "We need three orders of magnitude less data.")) {
            assertThat(only(text).metric().id()).isEqualTo("data-efficiency");
            assertThat(only(text).direction()).isEqualTo(Direction.INCREASE);
        }
        assertThat(metrics("It needs 20x less data movement.")).containsExactly("bandwidth");
        assertThat(metrics("It needs 20x less data collection time.")).containsExactly("other:data collection time");
    }

    @Test
    void aValueIsOfNoMetricThatItsUnitExcludes() {
        assertThat(metrics("We obtain PSNR/SSIM of 33.4 dB/0.947 on old maps.")).containsExactly("psnr", "ssim");
        assertThat(metrics("It has a PSNR and SSIM of 33.4 dB and 0.947.")).containsExactly("psnr", "ssim");
        assertThat(metrics("\u0394PSNR of +1.2 dB is seen.")).containsExactly("psnr");
        assertThat(metrics("A map of a 1 km^2 area takes 0.2 seconds.")).containsExactly("latency");
        assertThat(metrics("Trained on 26B tokens, it needs 5.9 GB for its state."))
                .containsExactly("memory");
        assertThat(metrics("Our cat won 73% of games and 51% against the champion."))
                .containsExactly("win-rate", "win-rate");
    }

    @Test
    void theOtherSideOfAComparisonIsOfTheSameMetric() {
        assertThat(metrics("The open baseline attained 0.62 F1, ours 0.74.")).containsExactly("f1", "f1");
        assertThat(metrics("A forecast takes 1.4 s instead of 6 min.")).containsExactly("latency", "latency");
        assertThat(metrics("Detection F1 is 0.86 instead of the 0.79 of the old scanner."))
                .containsExactly("f1", "f1");
        assertThat(metrics("A query takes 180 ns, against 410 ns for a tree.")).containsExactly("latency", "latency");
        assertThat(metrics("One walk takes 1.4 s. Then we rested for 6 min.")).startsWith("latency");
    }

    @Test
    void whoIsBeatenByHowManyPointsIsTheBaselineOfEach() {
        assertThat(extractor.extract("We outperform FernRank by 9.2 and MossRank by 3.3 points."))
                .extracting(claim -> claim.scope().baseline())
                .containsExactly("FernRank", "MossRank");
    }

    private Claim only(String text) {
        List<Claim> claims = extractor.extract(text);
        assertThat(claims).hasSize(1);
        return claims.get(0);
    }

    private List<String> metrics(String text) {
        return extractor.extract(text).stream()
                .map(claim -> claim.metric().id())
                .toList();
    }
}
