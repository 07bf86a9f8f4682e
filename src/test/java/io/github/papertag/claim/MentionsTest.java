package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the lexicon finds in a sentence, in order; of cues only those that changes are read from. */
class MentionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // The noun behind a metric belongs to it.
                "The accuracy score is high.                | accuracy score (metric accuracy)",
                "The accuracy score                         | accuracy score (metric accuracy)",
                "The accuracy scores are recall rates.      | accuracy scores (metric accuracy); recall rates (metric recall)",
                "Accuracy of the score is high.             | Accuracy (metric accuracy); score (metric score)",
                "Accuracy                                   | Accuracy (metric accuracy)",
                "The scores recall index is high.           | scores (metric score); recall index (metric recall)",
                // A metric within a compound is none, nor is one that describes a noun.
                "It is recall-aware.                        | -",
                "It is recall aware.                        | recall (metric recall)",
                "It is recall - aware.                      | recall (metric recall)",
                "It is recall/awareness.                    | recall (metric recall)",
                "It has aware-recall.                       | recall (metric recall)",
                "It has price volatility.                   | -",
                "It has a price                             | price (metric cost)",
                // Nor is a verb within one.
                "It is a closed-loop parser.                | -",
                "It has closed loops.                       | closed (change-verb)",
                "It is fully-closed.                        | closed (change-verb)",
                // What only looks like a metric hides it.
                "It has mixed precision recall.             | recall (metric recall)",
                "It has mixed precision.                    | -",
                // Of several at one place the longest.
                "The average precision is high.             | average precision (metric map)",
                "ImageNet recall is high.                   | ImageNet (data set); recall (metric recall)",
                "MS COCO and COCO are used.                 | MS COCO (data set); COCO (data set)",
                "MS COCO COCO MS COCO                       | MS COCO (data set); COCO (data set); MS COCO (data set)",
                "Recall recall recall.                      | Recall (metric recall); recall (metric recall); recall (metric recall)",
            })
    void theLongestMetricAndDataSetAreFoundAtEachPlace(String text, String mentions) {
        TaggedSentence s = Tagged.of(text);
        List<String> found = s.mentions().stream()
                .map(s::describe)
                .filter(m -> m.contains("(metric") || m.contains("(data set)") || m.contains("(change-verb)"))
                .distinct()
                .toList();

        assertThat(found)
                .containsExactlyElementsOf(
                        mentions.equals("-")
                                ? List.of()
                                : List.of(mentions.split("; ", -1)).stream()
                                        .distinct()
                                        .toList());
    }
}
