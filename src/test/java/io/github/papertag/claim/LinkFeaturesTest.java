package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The set of bits is a set like any other. */
class LinkFeaturesTest {

    private static final LinkFeature[] ALL = LinkFeature.values();

    @Test
    void anySeriesOfChangesLeavesWhatItLeavesOfASetOfTheLibrary() {
        Random random = new Random(120);
        LinkFeatures features = LinkFeatures.none();
        Set<LinkFeature> plain = EnumSet.noneOf(LinkFeature.class);
        for (int i = 0; i < 5_000; i++) {
            LinkFeature feature = ALL[random.nextInt(ALL.length)];
            if (random.nextInt(3) > 0) {
                assertThat(features.add(feature)).isEqualTo(plain.add(feature));
            } else {
                assertThat(features.removes(feature)).isEqualTo(plain.remove(feature));
            }
            assertThat(features).isEqualTo(plain);
            assertThat(features.has(feature)).isEqualTo(plain.contains(feature));
        }
    }

    @Test
    void setsAreJoinedAndCutDownWithoutTouchingTheOther() {
        LinkFeatures ends = LinkFeatures.of(ALL[0], ALL[63], ALL[64], ALL[ALL.length - 1]);
        LinkFeatures copy = ends.copy();
        copy.addAll(LinkFeatures.of(ALL[1], ALL[65]));
        copy.retain(LinkFeatures.of(ALL[1], ALL[63], ALL[64]));

        assertThat(copy).containsExactly(ALL[1], ALL[63], ALL[64]);
        assertThat(ends).containsExactly(ALL[0], ALL[63], ALL[64], ALL[ALL.length - 1]);
        assertThat(ends.hasAny(LinkFeatures.of(ALL[64]))).isTrue();
        assertThat(ends.hasAny(LinkFeatures.of(ALL[1]))).isFalse();

        ends.clear();
        assertThat(ends).isEmpty();
        assertThat(copy).hasSize(3);
    }

    @Test
    void placesAreInOrder() {
        int[] places = new int[ALL.length];

        assertThat(LinkFeatures.of(ALL[70], ALL[3], ALL[64]).places(places)).isEqualTo(3);
        assertThat(places).startsWith(3, 64, 70);
    }
}
