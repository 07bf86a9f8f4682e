package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Metrics of several values, in order. */
class CoordinationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The sorter reaches 91% and 87% precision and recall.                | precision recall",
                "The sorter reaches 91%, 87% and 85% precision, recall and F1.       | precision recall f1",
                "The sorter reaches 91%, 87% and 85% precision, recall, and F1.      | precision recall f1",
                "The sorter reaches 91% and 87% precision / recall.                  | precision recall",
                "The sorter reaches 91% and 87% precision.                           | precision precision",
                "The sorter reaches 91% and 87% precision and                        | precision precision",
                "The sorter reaches 91% and 87% precision and then recall.           | precision precision",
                "The sorter reaches 91% and 87% precision, recall and F1.            | precision precision",
                "Precision and recall are 91% and 87%.                               | precision recall",
                "The precision and the recall are 91% and 87%.                       | precision recall",
                "Precision, and the recall are 91% and 87%.                          | precision recall",
                "Precision, and also the recall are 91% and 87%.                     | recall recall",
                "The sorter reaches 91% and 87% precision, and / the recall.         | precision precision",
                "Precision, and, the recall are 91% and 87%.                         | recall recall",
            })
    void asManyMetricsAsValuesGoOneWithEach(String text, String metrics) {
        List<String> ids = ClaimExtractor.standard().extract(text).stream()
                .map(c -> c.metric().id())
                .toList();

        assertThat(ids).containsExactly(metrics.split(" ", -1));
    }
}
