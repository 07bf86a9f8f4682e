package io.github.papertag.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LatentSubspaceTest {

    /** Six documents about two subjects: the terms 0 and 1 go together, and so do 2 and 3. */
    private static SparseMatrix documents() {
        SparseMatrix.Builder rows = new SparseMatrix.Builder(5, 6);
        for (int i = 0; i < 3; i++) {
            rows.add(new SparseVector(new int[] {0, 1, 4}, new float[] {1, 1, 0.1f * i}));
            rows.add(new SparseVector(new int[] {2, 3}, new float[] {0.8f, 0.8f}));
        }
        return rows.build();
    }

    @Test
    void termsThatGoTogetherLieTogetherAndOthersAreOrthogonal() {
        float[] basis = LatentSubspace.basis(documents(), 2);

        assertThat(product(basis, 0, 1)).isCloseTo(0.5, within(0.02));
        assertThat(product(basis, 2, 3)).isCloseTo(0.5, within(0.02));
        assertThat(product(basis, 0, 2)).isCloseTo(0, within(1e-4));
    }

    @Test
    void theBasisIsTheSameEveryTime() {
        assertThat(LatentSubspace.basis(documents(), 2)).containsExactly(LatentSubspace.basis(documents(), 2));
    }

    private static double product(float[] basis, int term, int other) {
        return basis[term * 2] * basis[other * 2] + basis[term * 2 + 1] * basis[other * 2 + 1];
    }
}
