package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.Claim;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which way the values of a sentence go, in order; "level" for those that go nowhere. */
class DirectionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Error rates tripled at night.                                     | increase",
                "The memory doubles with each layer.                               | increase",
                "WER triples on noisy calls.                                       | increase",
                "The throughput doubles on maps.                                   | increase",
                "Our error is twice that of the oracle.                            | increase",
                "Its latency is 3 times ours.                                      | increase",
                "It has 3 times the error of the oracle.                           | increase",
                "The codebook loses less than 1 dB.                                | decrease",
                "The index gives up 1.2 points.                                    | decrease",
                "Models lose 12 WER points on noisy calls.                         | increase",
                "Quantizing to ten, six and two steps costs 0.2%, 0.9% and 3.7% accuracy. | decrease decrease decrease",
                "A small model is 1.2 points behind the large one.                 | decrease",
                "In word error rate it is 1.2 points behind the large one.         | increase",
                "Its score is 4.1% ahead of the second place.                      | increase",
                "The variance is 13.2% above the baseline.                         | increase",
                "The F1 score is 0.74, 0.05 above the baseline.                    | level increase",
                "We reach 55.8 mAP, 2.9 higher than the best published result.     | level increase",
                "On WMT14 it is 17.3 BLEU, 2.9 below the prior best.               | level decrease",
                "It stays within 1.1 BLEU of the teacher.                          | decrease",
                "It reaches a validation loss of 2.61 on WikiText.                 | level",
                "We reach a loss of 0.12.                                          | level",
                "It saves 40 ms at a loss of 0.12 in recall.                       | decrease decrease",
            })
    void wordsAroundAValueSayWhichWayItGoes(String text, String directions) {
        assertThat(ClaimExtractor.standard().extract(text).stream()
                        .map(DirectionTest::direction)
                        .toList())
                .isEqualTo(List.of(directions.split(" ", -1)));
    }

    private static String direction(Claim claim) {
        return claim.direction() == null ? "level" : claim.direction().id();
    }
}
