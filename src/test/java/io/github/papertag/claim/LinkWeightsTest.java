package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.Claim.Bound;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

// Ordinals are only places in memory: files name features.
@SuppressWarnings("EnumOrdinal")
class LinkWeightsTest {

    private static final Quantity VALUE =
            new Quantity(0, 4, 91.5, null, "percent", QuantityType.PERCENT, Bound.EXACT, ' ', true);

    private static final int FEATURES = LinkFeature.values().length;

    private final float[] weights = new float[FEATURES * FEATURES];

    @Test
    void thePhraseWithTheLargestSumOfWeightsIsTaken() {
        weigh(LinkFeature.NONE, LinkFeature.NONE, 1);
        weigh(LinkFeature.ON, LinkFeature.ON, 0.8f);
        weigh(LinkFeature.KNOWN, LinkFeature.KNOWN, 0.7f);
        LinkCandidate none = candidate(null, LinkFeature.NONE);
        LinkCandidate phrase = candidate(new NamedThing(8, 11), LinkFeature.ON);
        LinkCandidate name = candidate(new NamedThing(20, 28), LinkFeature.ON, LinkFeature.KNOWN);

        assertThat(choice(none, phrase, name)).isEqualTo(new NamedThing(20, 28));
    }

    @Test
    void noLinkIsAChoiceLikeAnyOther() {
        weigh(LinkFeature.NONE, LinkFeature.NONE, 1);
        weigh(LinkFeature.ON, LinkFeature.ON, 0.8f);

        assertThat(choice(candidate(new NamedThing(8, 11), LinkFeature.ON), candidate(null, LinkFeature.NONE)))
                .isNull();
    }

    @Test
    void twoFeaturesTogetherHaveAWeightOfTheirOwn() {
        weigh(LinkFeature.ON, LinkFeature.FAR, -3);
        LinkCandidate far = candidate(new NamedThing(40, 44), LinkFeature.ON, LinkFeature.FAR);
        LinkCandidate near = candidate(new NamedThing(8, 11), LinkFeature.ON, LinkFeature.NEAR);

        assertThat(choice(far, near)).isEqualTo(new NamedThing(8, 11));
        assertThat(new LinkWeights(weights).score(far.features())).isEqualTo(-3);
    }

    @Test
    void aPhraseThatIsIntroducedInTwoWaysHasBothProbabilities() {
        weigh(LinkFeature.NONE, LinkFeature.NONE, 1);
        weigh(LinkFeature.ON, LinkFeature.ON, 0.5f);
        weigh(LinkFeature.IN, LinkFeature.IN, 0.5f);
        LinkCandidate none = candidate(null, LinkFeature.NONE);
        LinkCandidate one = candidate(new NamedThing(8, 11), LinkFeature.ON);
        LinkCandidate same = candidate(new NamedThing(8, 11), LinkFeature.IN);

        assertThat(choice(none, one)).isNull();
        assertThat(choice(none, one, same)).isEqualTo(new NamedThing(8, 11));
    }

    @Test
    void theFirstOfEqualsIsTaken() {
        LinkCandidate first = candidate(new NamedThing(8, 11), LinkFeature.ON);
        LinkCandidate second = candidate(new NamedThing(20, 28), LinkFeature.IN);

        assertThat(choice(first, second)).isEqualTo(new NamedThing(8, 11));
        assertThat(choice(second, first)).isEqualTo(new NamedThing(20, 28));
    }

    @Test
    void manyPlacesKeepTheirSharesApart() {
        weigh(LinkFeature.NONE, LinkFeature.NONE, 1);
        weigh(LinkFeature.ON, LinkFeature.ON, 0.5f);
        List<LinkCandidate> candidates = new ArrayList<>(List.of(candidate(null, LinkFeature.NONE)));
        for (int start = 0; start < 200; start++) {
            candidates.add(candidate(new NamedThing(start, start + 1 + start % 3), LinkFeature.ON));
        }
        candidates.add(candidate(new NamedThing(77, 80), LinkFeature.ON));

        assertThat(choice(candidates.toArray(LinkCandidate[]::new))).isEqualTo(new NamedThing(77, 80));
    }

    @Test
    void weightsThatComeWithTheProgramWeighBothLinks() {
        assertThat(LinkWeights.DATASETS.score(LinkFeatures.of(LinkFeature.NONE)))
                .isNotZero();
        assertThat(LinkWeights.BASELINES.score(LinkFeatures.of(LinkFeature.NONE)))
                .isNotZero();
        assertThat(LinkWeights.DATASETS.weight(LinkFeature.NAME_OF_SET, LinkFeature.NAME_OF_SET))
                .isGreaterThan(LinkWeights.BASELINES.weight(LinkFeature.NAME_OF_SET, LinkFeature.NAME_OF_SET));
        assertThat(LinkWeights.BASELINES.weight(LinkFeature.THAN, LinkFeature.THAN))
                .isGreaterThan(LinkWeights.DATASETS.weight(LinkFeature.THAN, LinkFeature.THAN));
    }

    private void weigh(LinkFeature one, LinkFeature other, float weight) {
        int first = Math.min(one.ordinal(), other.ordinal());
        weights[LinkWeights.place(first, Math.max(one.ordinal(), other.ordinal()))] = weight;
    }

    private static LinkCandidate candidate(@Nullable NamedThing thing, LinkFeature first, LinkFeature... more) {
        return new LinkCandidate(thing, LinkFeatures.of(first, more));
    }

    private @Nullable NamedThing choice(LinkCandidate... candidates) {
        return new LinkWeights(weights).choose(VALUE, List.of(candidates));
    }
}
