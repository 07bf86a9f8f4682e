package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.claim.Meaning.MetricName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestMetricTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // To the left up to thirteen words on, but not across another value.
                "The recall of our new parser is about 71%.        | recall",
                "Recall 71%.                                       | Recall",
                "The recall of a b c d e f g h i j k is 71%.       | recall",
                "The recall of a b c d e f g h i j k l is 71%.     | -",
                "Recall of 3 maps and 71%.                         | -",
                "Recall of Parser 4.6 and 71%.                     | Recall",
                "The precision and the recall are 71%.             | recall",
                // Else to the right.
                "It has 71% recall.                                | recall",
                "It has 71% of old recall now.                     | recall",
                "It has 71% a b c d e f g h i recall.              | recall",
                "It has 71% a b c d e f g h i j recall.            | -",
                "It has 71% and recall.                            | recall",
                "It has 71% or 3 of recall.                        | -",
                "It has 71%, good recall and precision.            | recall",
                // What the next clause names is about something else.
                "It has 71%; recall is good.                       | -",
                "It has 71% while recall is good.                  | -",
                "It has 71% which recall is good.                  | -",
                "It has 71% but recall.                            | -",
                "It has 71% and improves recall.                   | -",
                "It has 71%, improves recall.                      | -",
                "It has 71% then improves recall.                  | recall",
                "It has 71%                                        | -",
                // One that does not suit lets look only three words further.
                "Its latency is 71% a b c recall.                  | recall",
                "Its latency is 71% a b c d recall.                | -",
                "Its recall and latency are 71%.                   | recall",
                "It has 71% of latency and recall.                 | recall",
            })
    void theNearestThatSuitsIsTaken(String text, String words) {
        TaggedSentence s = Tagged.of(text);
        Mention nearest = NearestMetric.of(
                s,
                QuantityGroup.in(s).stream()
                        .reduce((a, b) -> s.words(b.first(), b.first() + 1).equals("71%") ? b : a)
                        .orElseThrow(),
                mention -> mention.meaning() instanceof MetricName name && name.score());

        assertThat(nearest == null ? "-" : s.words(nearest.from(), nearest.to()))
                .isEqualTo(words);
    }
}
