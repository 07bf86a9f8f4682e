package io.github.papertag.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeySetTest {

    @ParameterizedTest(name = "up to 2^{0} slots in memory")
    @ValueSource(ints = {12, 15, 22})
    void itHoldsWhatAHashSetHolds(int bitsInMemory) throws IOException {
        Random random = new Random(bitsInMemory);
        Set<Long> reference = new HashSet<>();
        try (KeySet keys = new KeySet(bitsInMemory)) {
            for (int i = 0; i < 100_000; i++) {
                long key = spread(random.nextInt(60_000));
                assertThat(keys.contains(key)).isEqualTo(reference.contains(key));
                assertThat(keys.add(key)).isEqualTo(reference.add(key));
            }
            assertThat(keys.size()).isEqualTo(reference.size());
        }
    }

    @Test
    void keysThatCrowdTheEndOfTheTableGoOnAtItsBeginning() throws IOException {
        try (KeySet keys = new KeySet(12)) {
            for (long key = -1; key > -5000; key--) {
                assertThat(keys.add(key)).isTrue();
                assertThat(keys.add(key)).isFalse();
            }
        }
    }

    @Test
    void zeroIsAKeyToo() throws IOException {
        try (KeySet keys = new KeySet()) {
            assertThat(keys.contains(0)).isFalse();
            assertThat(keys.add(0)).isTrue();
            assertThat(keys.add(0)).isFalse();
        }
    }

    private static long spread(int number) {
        return number * 0x9E3779B97F4A7C15L;
    }
}
