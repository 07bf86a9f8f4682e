package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose the values of a sentence are, in order. */
class OwnerLinkerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ours reaches a recall of 71%, while the existing ones reach 62%.         | own other",
                "Ours reaches a recall of 71%, while existing parsers reach 62%.          | own other",
                "Ours reaches a recall of 71%, while other methods reach 62%.             | own other",
                "Ours reaches a recall of 71%, while other ferns reach 62%.               | own own",
                "We obtained a recall of 71%, whereas GitLeaks has 62%.                   | own other",
                "Our new tagger reaches a recall of 71%, whereas GitLeaks has 62%.        | own other",
                "Our tagger attains 71% recall, and BERT reaches 62%.                     | own other",
                "Our tagger attains 71% recall; GPT-4 reaches 62%.                        | own other",
                "Our tagger attains 71% recall, and FernNet reaches 62%.                  | own own",
                "GPT-4 attains 71% recall, and BERT reaches 62%.                          | own own",
                "Our study shows that GPT-4 attains 71% recall, and BERT reaches 62%.     | own own",
                "Ours reaches a recall of 71%, but state of the art parsers reach 62%.    | own other",
                "We show that existing parsers raise the latency by 2%.                   | other",
                "The baselines reach a recall of 62%.                                     | other",
                // A clause of twenty words and more is not looked through.
                "We reach 71% recall, while prior ones of the very old kind on all the maps of the wide wide world will only reach 62%. | own other",
                "We reach 71% recall, while prior ones of the very old kind on all the maps of the wide wide world will still only reach 62%. | own own",
                "We reach 71% recall, while prior ones of the very old kind on all the maps of the wide wide world will still only just reach 62%. | own own",
            })
    void whatCompetitorsReachInAClauseOfTheirOwnIsTheirs(String text, String owners) {
        assertThat(owners(text)).containsExactly(owners.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We raise the recall from 62% to 71%.                         | other own",
                "We raise the recall from 62% at night to 71%.                | other own",
                "We reach a recall from 62% upwards.                          | own",
                "We reach a recall from 62% at all of the maps to it.         | own",
                "The recall grows (62.1 to 71.2) at night.                    | other own",
                "The recall is 62.1 → 71.2 at night.                          | other own",
            })
    void theLevelBeforeIsOfOthers(String text, String owners) {
        assertThat(owners(text)).containsExactly(owners.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Error rates vary from 3.1% for seals to 19.4% for ferns.      | own own",
                "Recall ranges from 12.5% for FernNet to 67.1% for MossNet.    | own own",
                "Without the lexicon, recall drops from 71% to 48%.            | own own",
                "Without the lexicon, recall drops sharply from 71% to 48%.    | own own",
                "With the lexicon, the word error rate drops from 71% to 48%.  | other own",
                "Nightly alarms drop from 71% to 48%.                          | other own",
                "Under the guard, the success rate of attacks drops from 71% to 48%. | other own",
                "The drop in recall is cut from 71% to 48%.                    | other own",
            })
    void theEndsOfARangeAndOfAFallAreFindings(String text, String owners) {
        assertThat(owners(text)).containsExactly(owners.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We find 71% of seals, compared to 62% by Foo and 10% by Bar.   | own other other",
                "We find 71% of seals vs. 62% for Foo.                          | own other",
                "We find 71% of seals versus 62% for Foo.                       | own other",
                "We find 71% of seals versus 62% on maps.                       | own own",
                "We find 71% of seals (vs. 62% for Foo).                        | own other",
                "We find 71% of seals, compared to 62% by b c d e f g h i j k and 10% by Bar.   | own other other",
                "We find 71% of seals, compared to 62% by b c d e f g h i j k l and 10% by Bar. | own other own",
                "We find 71% of seals and 62% of maps.                          | own own",
                "We find 71% of seals for Foo and 62% for Bar.                  | own own",
                "Versus 62% for Foo, recall is high.                            | other",
                "The recall is 71% instead of 62%.                              | own other",
                "A map takes 1.4 s instead of 6 min.                            | own other",
                "A map takes 180 ns, against 410 ns for a tree.                 | own other",
                "The open baseline attained 0.62 F1, ours 0.74.                 | other own",
            })
    void whatAValueIsComparedToIsOfOthers(String text, String owners) {
        assertThat(owners(text)).containsExactly(owners.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It outperforms FernNet (57.8%) and MossNet (51.2%) with 61.2% recall.     | other other own",
                "It outperforms FernNet (57.8% F1) with 61.2% recall.                      | other own",
                "It outperforms (57.8%) all parsers in recall.                             | own",
                "It outperforms all with 61% recall (57.8%).                               | own own",
                "Recall of 61.2% is better than that of the baseline (57.8%).              | own other",
                "Recall of 61.2% is good for the prior old one (57.8%) here.               | own other",
                "Recall of 61.2% is good for the prior very old one (57.8%) here.          | own own",
                "Baselines (57.8%) have worse recall.                                      | other",
                "Outperforming FernNet (57.8%) in recall, it wins.                         | other",
                "Recall grows to 61.2% (FernNet, 57.8%).                                   | own own",
                "Recall grows to 61.2% (baseline: 57.8%).                                  | own own",
                "Recall grows compared to others of the old kind (FernNet, 57.8%).         | other",
                "Recall grows compared to others of the old kind (ab cd ef gh ij kl m2, 57.8%).   | other",
                "Recall grows compared to others of the old kind (ab cd ef gh ij kl mn m2, 57.8%). | own",
                "Recall grows compared to others; it is very high (57.8%).                 | own",
                "It outperforms a b c d e f g h i j k (57.8%) in recall.                   | other",
                "It outperforms a b c d e f g h i j k l (57.8%) in recall.                 | own",
            })
    void whatStandsInBracketsBehindACompetitorIsItsOwn(String text, String owners) {
        assertThat(owners(text)).containsExactly(owners.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "While FernNet reaches only 52% recall, our tagger reaches 83%.           | other own",
                "FernNet reaches 52% recall, whereas our small tagger reaches 83%.        | other own",
                "FernNet needs 2.9 s; ours needs 95 ms.                                   | other own",
                "FernNet reaches 52% recall, whereas MossNet reaches 83%.                 | own own",
                "Recall of 52% is reached by day, whereas our tagger reaches 83%.         | own own",
                "While FernNet reaches 52% recall, our analysis shows that 83% is near.   | own own",
                "FernNet gets 74.5% recall, compared to 79.0% for our small tagger.       | other own",
                "FernNet gets 74.5% recall, compared to 79.0% for MossNet.                | own other",
                "Our tagger reaches 81.2% recall versus 77.9% on TREC.                    | own other",
                "The men reach 81.2% recall versus 77.9% at night.                        | own own",
                "In our survey, the men reach 81.2% recall versus 77.9% at night.         | own own",
                "Recall: 91.3% (ours) vs 88.0% (FernNet).                                 | own other",
                "It is better than the open baseline in recall (3.5 vs. 2.8).             | own other",
                "Recall is high (61.2 vs. 50.1 and 43.2 for the old baseline).            | own other other",
                "FernNet is ten times slower than ours.                                   | other",
                "FernNet is ten times slower than MossNet.                                | own",
                "We see that while a baseline fails, our tagger reaches 83% recall.       | own",
            })
    void whatStandsAgainstOursIsOfOthers(String text, String owners) {
        assertThat(owners(text)).containsExactly(owners.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We reach 71% recall, while the strongest open baseline reaches 62%.      | own other",
                "The commercial baseline attained an F1 of 0.62.                          | other",
                "We show that augmenting strong baselines raises recall by 2%.            | own",
                "We show that lean baselines lose 2% recall.                              | other",
                "It beats the open baseline of 62.1% recall.                              | other",
                "It has 71% recall, compared to a baseline accuracy of 62%.               | own other",
                "It beats baselines, with a recall of 62%.                                | own",
                "The cat outperforms the baselines with 62% recall.                       | own",
            })
    void whatEndsInBaselineIsACompetitor(String text, String owners) {
        assertThat(owners(text)).containsExactly(owners.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It has 66% recall, surpassing FernNet (57.3%) and even Moss 1.5 Flash (65.7%). | own other other",
                "It has 92.1% recall, beating FernNet (90.6%, 4.4 ms).                    | own other other",
                "It has 92.1% recall, beating FernNet (recall 90.6%).                     | own other",
                "It beats MossNet (57.3%), FernNet (51.3%) and BarkNet (48.2%) in recall. | other other other",
                "It beats FernNet on TREC (90.6%).                                        | own",
                "It beats FernNet by a lot in recall (90.6% on TREC).                     | own",
                "It beats MossNet with great recall (up to 4% over FernNet).              | own",
                "It outperforms all parsers (p = 0.03, recall 90.6%).                     | own",
                "Recall falls rather than precision (90.6%).                              | own",
                "It is robust against attacks (recall 57.1%).                             | own",
                "It reaches a loss of 2.61, matching FernNet (2.62).                      | own other",
                "It reaches 66% recall, on par with FernNet (65%).                        | own other",
                "It achieves matching accuracy (57.1%).                                   | own",
                "It wins at a matched recall (57.1%).                                     | own",
            })
    void bracketsHoldWhatTheCompetitorRightBeforeThemReaches(String text, String owners) {
        assertThat(owners(text)).containsExactly(owners.split(" ", -1));
    }

    private static List<String> owners(String text) {
        return ClaimExtractor.standard().extract(text).stream()
                .map(c -> c.scope().owner().name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
