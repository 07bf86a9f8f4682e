package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The phrases of a sentence that a value may be linked to, by what they are of a noun phrase. */
class LinkPhrasesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // The name in brackets, the words before it, and what stands behind a comma.
                "ASIDE          | It is 3% better than chips (FernChip and MossChip). | FernChip and MossChip",
                "ASIDE          | It is 3% better than old chips (FernChip).          | FernChip",
                "WITHOUT_NOUN   | It is 3% better than old chips (FernChip).          | old chips",
                "ASIDE          | It is 3% better than chips (71%).                   | -",
                "ASIDE          | It is 3% better than the best method, FernNet, on trees. | FernNet",
                "ASIDE          | It is 3% better than trees, FernNet               | FernNet",
                "ASIDE          | It is 3% better than trees (FernNet               | FernNet",
                "ASIDE          | It is 3% better than trees: FernNet now.          | FernNet now",
                "ASIDE          | It is 3% better than trees: b FernNet now.        | -",
                "ASIDE          | It is 3% better than trees,                       | -",
                "ASIDE          | It is 3% better than trees (                      | -",
                "ASIDE          | It is 3% better than trees, FernNet b c d e f.    | FernNet b c d",
                // The core and the whole phrase, with fewer of its first words.
                "FULL           | It is 3% better than the strong FernNet baseline. | strong FernNet baseline",
                "CORE           | It is 3% better than the strong FernNet baseline. | FernNet",
                "WITHOUT_FIRST  | It is 3% better than the strong FernNet baseline. | FernNet baseline; baseline",
                "WITHOUT_FIRST  | It is 3% better than old FernNet.                 | FernNet",
                "WITHOUT_FIRST  | It is 3% better than FernNet.                     | -",
                "FULL           | It is 3% better than FernNet.                     | -",
                // With what follows.
                "EXTENDED       | It is 3% better than models with trees and leaves on maps. | models with trees",
                "MEMBER         | It is 3% better than models with trees and leaves on maps. | models with trees and leaves",
                "MEMBER         | It is 3% better than models with trees of our leaves. | models with trees of our leaves",
                "MEMBER         | It is 3% better than models with trees and 3%.    | -",
                "MEMBER         | It is 3% better than models with trees and        | -",
                "MEMBER         | It is 3% better than models with trees, leaves.   | -",
                "EXTENDED       | It is 3% better than models with and leaves.      | -",
                "EXTENDED       | It is 3% better than models with                  | -",
                "EXTENDED       | It is 3% better than models with b c d e f g.     | models with b c d e f",
                // Several, and the first of them where only names go on.
                "JOINED         | It beats FernNet and MossNet, trees and leaves by 3%. | FernNet and MossNet, trees and leaves; FernNet and MossNet",
                "JOINED         | It beats FernNet and MossNet by 3%.               | FernNet and MossNet",
                "JOINED         | It beats FernNet by 3%.                           | -",
                // Behind a value in brackets, and before it.
                "BRACKET        | It needs 3.2 s (FernNet) for all maps.            | FernNet",
                "BRACKET        | It needs maps (FernNet) for all maps.             | -",
                "BRACKET_BEFORE | The old fern parser (71%) is left behind.         | old fern parser; fern parser; parser",
                "BRACKET_BEFORE | All old ferns (71%) are left behind.              | old ferns; ferns",
                "BRACKET_BEFORE | Our b c d e f (71%) are left behind.              | c d e f; d e f; e f; f",
                "BRACKET_BEFORE | Ferns (71%) are left behind.                      | Ferns",
                "BRACKET_BEFORE | (71%) are left behind.                            | -",
                // Two comparisons close together are one.
                "ONLY_ONE       | It beats the trees over maps by 3%.               | trees; maps",
                "ONLY_ONE       | It beats the very old trees over maps by 3%.      | -",
            })
    void baselinesAreTakenInFullAndInPart(String feature, String text, String phrases) {
        TaggedSentence s = Tagged.of(text);

        assertThat(words(s, new BaselinePhrases(s, new LinkPhraseWords(s)).phrases(), feature))
                .isEqualTo(phrases);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // A version belongs to the name.
                "VERSIONED      | Recall is 71% on FernNet 2.0 maps.                | FernNet 2.0",
                "VERSION_NEXT   | Recall is 71% on FernNet 2.0 maps.                | FernNet",
                "VERSIONED      | Recall is 71% for FernNet 2.0 maps.               | FernNet 2.0",
                "VERSIONED      | Recall is 71% for FernNet 2.0                     | FernNet 2.0",
                "VERSIONED      | Recall is 71% for fern 2.0 maps.                  | -",
                "VERSIONED      | Recall is 71% for FernNet 20% maps.               | -",
                "VERSIONED      | Recall is 71% for FernNet 2.0-2.4 maps.           | -",
                "VERSIONED      | Recall is 71% for FernNet 0.2 recall.             | -",
                "VERSIONED      | Recall is 71% for FernNet 2 ms.                   | -",
                // "NAME, a new data set of …".
                "INTRODUCED     | FernNet, a new benchmark, gives 71%.              | FernNet",
                "INTRODUCED     | FernNet (the corpus) gives 71%.                   | FernNet",
                "INTRODUCED     | Tiny-FernNet, a benchmark, gives 71%.             | Tiny-FernNet",
                "INTRODUCED     | Tiny FernNet, a benchmark, gives 71%.             | FernNet",
                "INTRODUCED     | tiny-FernNet, a benchmark, gives 71%.             | FernNet",
                "INTRODUCED     | FernNet, a 1200 page corpus, gives 71%.           | FernNet",
                "INTRODUCED     | FernNet, b c d e f g benchmark, gives 71%.        | FernNet",
                "INTRODUCED     | FernNet, b c d e f g h benchmark, gives 71%.      | -",
                "INTRODUCED     | FernNet, a tree, a benchmark, gives 71%.          | -",
                "INTRODUCED     | MossNet, FernNet, a benchmark, gives 71%.         | -",
                "INTRODUCED     | FernNet gives a benchmark 71%.                    | -",
                "INTRODUCED     | fern, a benchmark, gives 71%.                     | -",
                "INTRODUCED     | It gives 71% on FernNet, a                        | -",
                "INTRODUCED     | It gives 71% on FernNet, benchmark                | FernNet",
                "INTRODUCED     | The fern map (FM) corpus gives 71%.               | FM",
                "INTRODUCED     | The fern map (FM) gives 71%.                      | -",
                "INTRODUCED     | The fern map (old) corpus gives 71%.              | -",
                // What is listed behind what it is.
                "LIKE           | Recall is 71% on two tasks: old maps and trees.   | old maps; old maps and trees; maps; trees",
                "LIKE           | Recall is 71% on two datasets (ferns).            | ferns",
                "LIKE           | Recall is 71% on data such as ferns.              | ferns",
                "LIKE           | Recall is 71% on data including ferns.            | ferns",
                "LIKE           | Recall is 71% on two ferns: maps.                 | -",
                "LIKE           | Recall is 71% as maps.                            | -",
                // The name with the noun behind it, and the name among other words.
                "EXTENDED       | Recall is 71% on WMT'14 translation task.         | WMT'14 translation task",
                "CORE           | Recall is 71% with the old FernNet trees.         | FernNet",
                "CORE           | Recall is 71% with FernNet trees.                 | FernNet",
                "CORE           | Recall is 71% with FernNet.                       | -",
                "CORE           | Recall is 71% with the FernNet corpus.            | -",
                "CORE           | Recall is 71% with 8-input maps.                  | -",
                // Without the noun and without the first words.
                "WITHOUT_NOUN   | Recall is 71% with the fern benchmark.            | fern",
                "WITHOUT_NOUN   | Recall is 71% with the benchmark.                 | -",
                "WITHOUT_NOUN   | The fern map task recall is 71%.                  | fern map",
                "WITHOUT_BOTH   | Recall is 71% with ten open fern benchmarks.      | open fern; fern",
                "WITHOUT_FIRST  | Recall is 71% with old open maps.                 | open maps; maps",
                // With what follows, but for another "of".
                "EXTENDED       | Recall is 71% with maps of our trees.             | maps of our trees",
                "EXTENDED       | Recall is 71% for maps in trees of leaves.        | maps in trees; trees of leaves",
                "EXTENDED       | Recall is 71% of maps of trees.                   | -",
                "EXTENDED       | Recall is 71% with maps of                        | -",
                // Each of several, and all together.
                "MEMBER         | Recall is 71% and 62% with old maps, trees and leaves. | trees; leaves",
                "JOINED         | Recall is 71% and 62% with old maps, trees and leaves. | old maps, trees and leaves",
                "JOINED         | Recall is 71% with maps and trees, leaves and ferns. | maps and trees; maps and trees, leaves and ferns",
                "JOINED         | With maps and trees, FernNet wins by 7%.          | maps and trees",
                "JOINED         | With maps, FernNet wins by 7%.                    | -",
                "RESPECTIVELY   | Recall is 71% and 62% with maps and trees, respectively. | maps and trees",
                "RESPECTIVELY   | Recall is 71% and 62% with maps and trees, now.   | -",
                "RESPECTIVELY   | Recall is 71% and 62% with maps and trees respectively. | -",
                // Before a value in brackets and before a metric.
                "BRACKET_BEFORE | The old fern maps (71%) are hard.                 | old fern maps; fern maps; maps",
                "BRACKET_BEFORE | Our b c d e f (71%) are hard.                     | c d e f; d e f; e f; f",
                "BRACKET_BEFORE | All maps (71%) are hard.                          | maps",
                "METRIC_OF      | The fern map recall is 71%.                       | fern map; map",
                "METRIC_OF      | Each map recall is 71%.                           | map",
                "METRIC_OF      | b c d e f recall is 71%.                          | c d e f; d e f; e f; f",
                "METRIC_OF      | The precision recall is 71%.                      | -",
                "BRACKET        | Recall is 71% (maps) with one pass.               | maps",
                "BRACKET        | Recall is high (maps) with 71%.                   | -",
            })
    void dataSetsAreTakenInFullAndInPart(String feature, String text, String phrases) {
        TaggedSentence s = Tagged.of(text);

        assertThat(words(s, new DatasetPhrases(s, new LinkPhraseWords(s)).all(), feature))
                .isEqualTo(phrases);
    }

    /** The words of the phrases of which a feature is said, each once. */
    private static String words(TaggedSentence s, List<LinkPhrase> phrases, String feature) {
        List<String> words = phrases.stream()
                .filter(phrase -> phrase.features().contains(LinkFeature.valueOf(feature)))
                .map(phrase -> s.words(phrase.range().from(), phrase.range().to()))
                .distinct()
                .toList();
        return words.isEmpty() ? "-" : String.join("; ", words);
    }
}
