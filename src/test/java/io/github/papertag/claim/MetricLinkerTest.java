package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which metric a value is about where several are named, or none. */
class MetricLinkerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // The unit names the metric.
                "It beats TreeTagger by 6.4 accuracy points.                                  | accuracy",
                "The encoder gains 13.2 BLEU points on TREC.                                  | bleu",
                "It beats TreeTagger by 6.4 percentage points.                                | performance",
                // What follows in another clause is about something else.
                "Gains of 2.4% are seen on TREC while fewer parameters are needed.            | performance",
                "It reaches gains of 2.4% on TREC, and improves latency.                      | performance",
                "The new form gains 2.4% without any harm to recall.                          | performance",
                // A version is part of a name and no other value.
                "They improve the pass rate of Parser 4.6 from 57.7% to 65.5%.                | pass-rate pass-rate",
                // What is lowered or rises by itself has the words of the text.
                "The planner cuts ZTP queries by 20.7%.                                       | other",
                "It lowers the Mean Time to Berth (MTB) by 12%.                               | other",
                "On wet days, road density increased by 12.5%.                                | other",
                "The tagger falls behind by 3%.                                               | performance",
                // A unit of time is of no memory and no quality.
                "It makes high-quality maps in 1.2 seconds.                                   | latency",
                "The memory is swept in 20 ms.                                                | latency",
                "The clock of the parser runs at 170 MHz.                                     | other",
                // Who is beaten by how much is no cost.
                "It cuts cost by 12% and outperforms TreeTagger by 9.1%.                      | cost performance",
                // An unknown name after the value is what was measured.
                "The planner reaches 87.7 ZPDM on WikiText.                                   | other",
                "The planner reaches 87.7 on WikiText.                                        | score",
                // The abstract itself says what a short name stands for.
                "The Planned Success Rate (PSR) counts. It reaches a PSR of 0.81.             | success-rate",
                "Automatic Speech Reading (ASR) is hard. ASR improves by 4.1%.                | performance",
                "The Night Alarm Rate (NAR) counts. It improves NAR by 4.1%.                  | other",
                "Neural Text Compression (NTC) is new. NTC gains 4.1% over TreeTagger.        | performance",
                // What stands in brackets right behind a value is of the same metric, unless it says more.
                "PSNR drops by 0.59 dB (from 32.60 to 32.01) at night.                        | psnr psnr psnr",
                "AUC rises from 61.3% to 68.9% (+7.6 pp), and recall to 71%.                  | auc auc auc recall",
                "It draws a map in 3.2 s (35x faster than TreeMapper).                        | latency speed",
                "Gains of 21.4% (precision) and 17.2% (recall) are seen.                      | precision recall",
                // A factor is of performance only if something improves.
                "It gives a 24x expansion of prompts.                                         | other",
                "It gives a 2x improvement over TreeTagger.                                   | performance",
                // A metric that describes another noun is not what was measured.
                "It gains 3.1% across safety benchmarks.                                      | performance",
                "The error rate for rare words decreases from 35.3% to 22.5%.                 | error-rate error-rate",
                "The student shows a 40% error reduction.                                     | error-rate",
                // An error of nothing in particular is a rate only in percent.
                "The student reaches an error of 4.2%.                                        | error-rate",
                "The student reaches an error of 4.2.                                         | other",
                "It reaches an F1 score of 84.8%, the baseline a score of 32.8%.              | f1 f1",
                "The mast has a 1.2 mm^2 footprint.                                           | area",
                "The reward model learns it within 4 hours.                                   | training-time",
                "They learn to read a b c d e f g h i maps in 3 hours.                        | training-time",
                "They learn to read a b c d e f g h i j k maps in 3 hours.                    | other",
                "The adapters work within 3 hours.                                            | other",
                "Learned in 3 hours, it is small.                                             | training-time",
                // A verb may be of a metric.
                "The planner accelerates the search by 40%.                                   | speed",
                "They see an acceleration by 40% at 3 GB.                                     | speed memory",
                // A metric is taken for nearness alone where the value may be of it.
                "The recall of our parser, it turns out, is in all 71.2%.                     | recall",
                "An improvement of 12% is seen with the latency of trees.                     | latency",
                "They see 12.3% with latency.                                                 | score",
                "It beats TreeTagger by 12% with a latency of 3 ms.                           | performance latency",
                "They see 12.3% with fewer samples.                                           | other",
                // What an earlier sentence was about goes on, if nothing else is named.
                "An accuracy of 91.2% is seen. It reaches 62.1% on WikiText.                  | accuracy accuracy",
                "An accuracy of 91.2% is seen. On WikiText it reaches 62.1%                   | accuracy accuracy",
                "An accuracy of 91.2% is seen. It reaches 62.1% ferns on WikiText.            | accuracy score",
                "An accuracy of 91.2% is seen. It reaches 62.1 on WikiText.                   | accuracy score",
                "An accuracy of 91.2% is seen. It reaches 62.1% on maps.                      | accuracy score",
                "It reaches 94.7% Sdep on WikiText.                                           | other",
                "It reaches 94.7% WikiText.                                                   | score",
                "It reaches 94.7% GPT-4 on WikiText.                                          | score",
                "On WikiText it reaches 94.7                                                  | score",
                // Words of speed up to five words behind a factor and eight before it.
                "The kernels give 3x b c d e fast.                                            | speed",
                "The kernels give 3x b c d e f fast.                                          | other",
                "Fast as the b c d e is 3x.                                                   | speed",
                "Fast as the b c d e f g is 3x.                                               | performance",
                // A factor of something, or in brackets, or alone.
                "It gives 3x.                                                                 | performance",
                "It gives 3x                                                                  | performance",
                "It gives 3x (on maps).                                                       | performance",
                "It gives (3x) maps.                                                          | performance",
                "It gives 3x maps.                                                            | other",
                "It gives 3x over maps.                                                       | performance",
                // What brackets hold more about, and how far.
                "Recall is 71% (by b c d e f 68%).                                            | recall recall",
                "Recall is 71% (68% precision).                                               | recall precision",
                "Recall is 71% (68% faster).                                                  | recall speed",
                "Recall is 71% (precision of 68%).                                            | recall precision",
                // A change in percent is of the level in percent, unless that stands far back.
                "Recall grows to 71% and kappa to 0.45, a gain of 3%.                         | recall other recall",
                "Kappa grows to 0.45 and recall to 71%, a gain of 3%.                         | other recall recall",
                "Recall is 71%, with 3 GB, 4 h, 5 J, 6 W, 7 ms, and a gain of 3%.             | recall memory latency energy power latency recall",
                "Accuracy is 91%, and performance improves to 94%.                            | accuracy accuracy",
                "Accuracy is 91%, and performance improves by 2%.                             | accuracy accuracy",
                "Accuracy is 91%, and performance improves by 2x.                             | accuracy performance",
                // A unit says what a value cannot be of.
                "Latency is 3 ms (2 GB).                                                      | latency memory",
                "Speed is 3x (2 ms).                                                          | speed latency",
                "Recall is 71% (2 ms).                                                        | recall latency",
                "Memory is 3 GB (2 GB less).                                                  | memory memory",
                "A footprint of 3 mm^2 is seen.                                               | area",
                "A distance of 3 mm is seen.                                                  | other",
                "The recall of 3 ms is seen.                                                  | latency",
                "The latency drops by 3 points.                                               | performance",
                "It reaches 71% in memory.                                                    | score",
                "Each answer costs 3.4 uJ and 0.9 ms.                                         | energy latency",
                "Chips with in-memory adders reach 61.2 TOPS/W.                               | energy-efficiency",
                "It labels the corpus at a price for labels of €12.                           | cost",
                "The design occupies 58% of DSPs and 71% of URAM.                             | resource-utilization resource-utilization",
                "It needs 4% of the LUTs.                                                     | resource-utilization",
                "It outperforms FernNet by 71% in all, memory included.                       | performance",
            })
    void theMetricIsThatOfTheValuesOwnPhrase(String text, String metrics) {
        List<String> ids = ClaimExtractor.standard().extract(text).stream()
                .map(c -> c.metric().id().replaceFirst(":.*", ""))
                .toList();

        assertThat(ids).containsExactly(metrics.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "With the new keys, handshake sizes increase from 5x to 20x.    | other:handshake sizes",
                "The mean length was further reduced by 12%.                    | other:mean length",
                "The new codec halves the bitrate.                              | other:bitrate",
            })
    void aMetricThatNoLexiconKnowsGoesByItsName(String text, String metric) {
        assertThat(ClaimExtractor.standard().extract(text))
                .isNotEmpty()
                .allSatisfy(c -> assertThat(c.metric().id()).isEqualTo(metric));
    }
}
