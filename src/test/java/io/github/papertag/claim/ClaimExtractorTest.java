package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;

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

    private Claim only(String text) {
        List<Claim> claims = extractor.extract(text);
        assertThat(claims).hasSize(1);
        return claims.get(0);
    }
}
