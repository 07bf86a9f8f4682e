package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.papertag.Claim;
import io.github.papertag.Claim.Bound;
import io.github.papertag.Claim.Direction;
import io.github.papertag.Claim.Kind;
import io.github.papertag.Claim.Owner;
import io.github.papertag.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimExtractorTest {

    private final ClaimExtractor extractor = ClaimExtractor.standard();

    @Test
    void aClaimSaysWhatWasReachedOnWhatAndAgainstWhat() {
        Claim claim = only("Our tagger is up to 1.6x faster than TreeTagger on WikiText.");

        assertThat(claim.text()).isEqualTo("1.6x");
        assertThat(claim.span()).isEqualTo(new Span(20, 24));
        assertThat(claim.metric().id()).isEqualTo("speed");
        assertThat(claim.kind()).isEqualTo(Kind.RATIO);
        assertThat(claim.direction()).isEqualTo(Direction.INCREASE);
        assertThat(claim.amount()).isEqualTo(new Claim.Amount(1.6, null, "x", Bound.UP_TO));
        assertThat(claim.scope()).isEqualTo(new Claim.Scope("WikiText", "TreeTagger", Owner.OWN));
    }

    @Test
    void offsetsCountCodePointsOfTheTextAsRead() {
        Claim claim = only("\uD83D\uDE00 We reach an accuracy of 91.5\\% now.");

        assertThat(claim.span()).isEqualTo(new Span(26, 32));
        assertThat(claim.text()).isEqualTo("91.5\\%");
    }

    @Test
    void coordinatedMetricsArePairedWithTheirValues() {
        assertThat(extractor.extract("The precision, recall and F1 score were 82.5%, 85.2% and 83.8%."))
                .extracting(c -> c.metric().id())
                .containsExactly("precision", "recall", "f1");
    }

    @Test
    void coordinatedDataSetsAndBaselinesArePairedWithTheirValues() {
        List<Claim> claims =
                extractor.extract("It beats BM25 and ColBERT by 4.1% and 2.9% in recall on TREC and BEIR.");

        assertThat(claims).extracting(c -> c.scope().dataset()).containsExactly("TREC", "BEIR");
        assertThat(claims).extracting(c -> c.scope().baseline()).containsExactly("BM25", "ColBERT");
    }

    @Test
    void oneUpToBoundsCoordinatedValues() {
        assertThat(extractor.extract("Latency falls by up to 20% and 30% on A and B."))
                .extracting(c -> c.amount().bound())
                .containsExactly(Bound.UP_TO, Bound.UP_TO);
    }

    @Test
    void improvementOfACostIsADecrease() {
        assertThat(only("The cache improves latency by 40%.").direction()).isEqualTo(Direction.DECREASE);
    }

    @Test
    void theLevelBeforeBelongsToOthers() {
        assertThat(extractor.extract("We raise recall from 54.2% to 82.0%."))
                .extracting(c -> c.scope().owner())
                .containsExactly(Owner.OTHER, Owner.OWN);
    }

    @Test
    void whatCompetitorsReachBelongsToOthers() {
        assertThat(owners("We read 71% of the seals, while the baselines reach 62%."))
                .containsExactly(Owner.OWN, Owner.OTHER);
        assertThat(owners("The planner needs 9.8 s, but existing planners take 18.1 s."))
                .containsExactly(Owner.OWN, Owner.OTHER);
        assertThat(owners("We find 71% of them, compared to 62% by Foo and 10% by Bar."))
                .containsExactly(Owner.OWN, Owner.OTHER, Owner.OTHER);
        assertThat(owners("It solves 37% of the mazes and doubles the best prior result (13%)."))
                .containsExactly(Owner.OWN, Owner.OWN, Owner.OTHER);
        assertThat(owners("The tagger outperforms the best one (Foo-72B, 57.8% F1)."))
                .containsExactly(Owner.OTHER);
    }

    @Test
    void aResultOfOnesOwnStaysOnesOwnWhereBaselinesAreNamedLater() {
        assertThat(owners("While it reaches 71%, the baselines are left behind."))
                .containsExactly(Owner.OWN);
    }

    @Test
    void pointsAreOfTheLevelInPercentAndNotOfTheOneWithoutUnit() {
        assertThat(extractor.extract("It reaches 72.2% accuracy (κ = 0.45), beating the old tagger by 15.1 pp."))
                .last()
                .satisfies(claim -> assertThat(claim.metric().id()).isEqualTo("accuracy"));
    }

    @Test
    void aFactorWithoutANounIsOfSpeedOnlyWhereWordsNearItAre() {
        assertThat(only("The kernels achieve up to 3x over tuned code.")
                        .metric()
                        .id())
                .isEqualTo("performance");
        assertThat(only("At inference the kernels achieve up to 3x over tuned code.")
                        .metric()
                        .id())
                .isEqualTo("speed");
    }

    @Test
    void samplesThatAreUsedAreNoDataEfficiency() {
        assertThat(only("We see an improvement of 1.7% using hard negative samples.")
                        .metric()
                        .id())
                .isEqualTo("performance");
    }

    private List<Owner> owners(String text) {
        return extractor.extract(text).stream().map(c -> c.scope().owner()).toList();
    }

    @Test
    void sizesYearsAndHyperParametersAreNoClaims() {
        assertThat(extractor.extract("In 2024 we collected 12,000 images of 256x256 pixels from 40 cities."))
                .isEmpty();
        assertThat(extractor.extract("We train ResNet-50 for 90 epochs with a batch size of 256."))
                .isEmpty();
    }

    @Test
    void evidenceIsGivenOnlyOnRequest() {
        String text = "It reaches 91.5% accuracy on WikiText.";

        assertThat(extractor.extract(text).get(0).origin().evidence()).isEmpty();
        assertThat(extractor.extract(text, true).get(0).origin().evidence())
                .extracting(Claim.Evidence::field, Claim.Evidence::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("metric", "accuracy"),
                        org.assertj.core.groups.Tuple.tuple("dataset", "WikiText"));
    }

    @Test
    void theTraceSaysWhyANumberIsNoClaim() {
        assertThat(extractor.trace("We report 95% confidence intervals.").steps())
                .anySatisfy(step -> {
                    assertThat(step.what()).isEqualTo("no claim");
                    assertThat(step.detail()).startsWith("confidence-level");
                });
    }

    @Test
    void theTraceTellsWhatWasSeenAndTriedInOrder() {
        assertThat(extractor.trace("All is new. Recall is 71.2% on ImageNet.").steps())
                .extracting(ClaimTrace.Step::what, ClaimTrace.Step::detail)
                .contains(
                        tuple("sentence", "Recall is 71.2% on ImageNet."),
                        tuple("lexicon", "Recall (metric recall)"),
                        tuple("lexicon", "is (reach)"),
                        tuple("lexicon", "ImageNet (data set)"),
                        tuple("quantity", "71.2%"))
                .anySatisfy(step -> assertThat(step.toList().get(0)).isEqualTo("tried"))
                .doesNotContain(tuple("sentence", "All is new."));
        assertThat(extractor.trace("We read 20 maps.").steps())
                .extracting(ClaimTrace.Step::what)
                .containsSubsequence("sentence", "quantity", "tried", "no claim");
        assertThat(extractor.trace("We read 20 maps.").steps())
                .noneSatisfy(step -> assertThat(step.detail()).isEmpty());
    }

    @Test
    void theMetricIsAlsoGivenAsTheTextNamesIt() {
        assertThat(only("The \\textbf{recall} is 71.2%.").metric().text()).isEqualTo("recall");
        assertThat(only("Speed rises by 12%, as it accelerates.").metric().text())
                .isEqualTo("Speed");
    }

    private Claim only(String text) {
        List<Claim> claims = extractor.extract(text);
        assertThat(claims).hasSize(1);
        return claims.get(0);
    }
}
