package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.Claim;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MagnitudeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Our student is only 0.6 BLEU below the 4B teacher. | 0.6",
                "The perplexity of a 2B tagger equals that of a 6B parser at 40 ms. | 40 ms",
                "The 0.5B ranker closes 81% of the gap to the 9B teacher. | 81%",
                "The layer gives a speedup of 1.4x at 16K and 3.1x at 32K words. | 1.4x, 3.1x"
            })
    void theSizeOfAModelOrTextIsNoScoreAndNoFactor(String text, String values) {
        assertThat(texts(text)).containsExactly(values.split(", "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accuracy grows from the 1B to the 30B variant.",
                "Recall is close to that of a 70B teacher.",
                "The archive has scans with a resolution of up to 8K."
            })
    void aScoreOfThousandsIsNone(String text) {
        assertThat(texts(text)).isEmpty();
    }

    @Test
    void whatIsCountedCanBeThousands() {
        assertThat(texts("The core gets by with 46.4K LUTs.")).containsExactly("46.4K");
        assertThat(texts("The cache cuts token usage from 12.4k to 5.2k tokens per query."))
                .containsExactly("12.4k", "5.2k");
        assertThat(texts("Pruning reduces the model size from 790M to 640M.")).containsExactly("790M", "640M");
    }

    private static List<String> texts(String text) {
        return ClaimExtractor.standard().extract(text).stream().map(Claim::text).toList();
    }
}
