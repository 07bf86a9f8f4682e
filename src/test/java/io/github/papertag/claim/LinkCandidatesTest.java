package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each value of an abstract may be linked to as its data set, value by value. */
class LinkCandidatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Values that stand together go with as many parts.
                "Accuracy is 61.2% and 68.9% on old and new texts.                                   | old, new texts",
                "Accuracy is 61.2%, 68.9% and 70.1% on old and new texts.                            | -, -, -",
                // Values apart do so only if the text says that they do.
                "Accuracy is 61.2% by day and 68.9% by night on old and new texts, respectively.     | old, new texts",
                "Accuracy is 61.2% by day and 68.9% by night on old and new texts.                   | -, -",
                "Recall is 51%; accuracy is 61.2% by day and 68.9% by night on old and new texts, respectively. | -, old, new texts",
                "Accuracy is 68.9% on old and new texts, respectively.                               | new texts",
            })
    void partsOfAListGoWithAsManyValues(String text, String aligned) {
        assertThat(candidates(text, c -> c.features().contains(LinkFeature.ALIGNED)))
                .containsExactly(aligned.split(", ", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Sentences without a number are looked into if they say on what something was tried.
                "We evaluate on FernNet maps. The best one reaches 41.2% accuracy.            | FernNet maps; FernNet",
                "We apply it on FernNet. The best one reaches 41.2% accuracy.                 | FernNet",
                "It was tested on FernNet. The best one reaches 41.2% accuracy.               | FernNet",
                "It has run on FernNet. The best one reaches 41.2% accuracy.                  | -",
                // A benchmark of one's own is known where none was named.
                "We introduce FernBench. The best one reaches 41.2% accuracy.                 | FernBench",
                "We introduce Fernbank. The best one reaches 41.2% accuracy.                  | -",
                "We evaluate on FernNet. Then comes FernBench. It reaches 41.2% accuracy.     | FernNet",
            })
    void whatEarlierSentencesNamedMayBeMeant(String text, String earlier) {
        assertThat(candidates(text, c -> c.features().contains(LinkFeature.EARLIER)))
                .containsExactly(earlier);
    }

    /** Of each value the words of the candidates that are wanted, each once. */
    private static List<String> candidates(String text, Predicate<LinkCandidate> wanted) {
        List<String> values = new ArrayList<>();
        LinkRanker asked = (quantity, candidates) -> {
            List<String> words = candidates.stream()
                    .filter(wanted)
                    .map(LinkCandidate::thing)
                    .map(thing -> thing == null ? "nothing" : text.substring(thing.start(), thing.end()))
                    .distinct()
                    .toList();
            values.add(words.isEmpty() ? "-" : String.join("; ", words));
            return null;
        };
        new ClaimExtractor(RuleSet.standard(), asked, (quantity, candidates) -> null).extract(text);
        return values;
    }
}
