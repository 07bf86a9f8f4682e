package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What values are measured against that no word of comparison introduces; "-" stands for nothing. */
class MeasuredAgainstTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FernNet scores 74.6% on TREC and 87.9% on BEIR, 1.8% and 2.5% above the best shallow models. | -; -; best shallow models; best shallow models",
                "Our tagger is 1.2 points behind the large one.                          | large one",
                "Our tagger is 0.7 BLEU points below the teacher on WMT14.               | teacher",
                "Recall grows by 8.8 points beyond MossNet.                              | MossNet",
                "It stays within 0.4% of the full cache.                                 | full cache",
                "It cuts memory by 64x while recall stays within 2% of the raw index.    | -; raw index",
                "Our tagger is twice as fast as BogNet.                                  | BogNet",
                "It stores 8 times as many functions as the old runtime.                 | old runtime",
                "Recall was 2.3 times higher than with a screen reader.                  | screen reader",
                "Recall is 36% higher than in-context learning.                          | in-context learning",
                "It uses 79% of the energy of the embedded board.                        | embedded board",
                "It takes one fifth of the runtime of GeoMatcher.                        | GeoMatcher",
                "It needs half the memory used by BogNet.                                | BogNet",
                "It reaches 95% of the oracle's performance.                             | oracle",
                // What stands there without a value is no measure.
                "The signal above the ground reaches 95% recall.                         | -",
                "The dam is 1.5 m above the ground.                                      | -",
            })
    void whatFollowsAShareOrADistanceIsItsBaseline(String text, String baselines) {
        assertThat(baselines(text)).containsExactly(baselines.split("; ", -1));
    }

    private static List<String> baselines(String text) {
        return ClaimExtractor.standard().extract(text).stream()
                .map(claim ->
                        claim.scope().baseline() == null ? "-" : claim.scope().baseline())
                .toList();
    }
}
