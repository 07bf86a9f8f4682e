package io.github.papertag.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TermCensusTest {

    @Test
    void aTermCountsOnceADocument() {
        TermCensus census = new TermCensus();
        for (int document = 0; document < 3; document++) {
            census.newDocument();
            census.add(42);
            census.add(42);
            census.add(100 + document);
        }

        assertThat(census.documents(42)).isEqualTo(3);
        assertThat(census.documents(101)).isEqualTo(1);
        assertThat(census.documents(7)).isZero();
    }

    @Test
    void theCutoffLeavesNoMoreTermsThanAskedFor() {
        TermCensus census = new TermCensus();
        for (int document = 0; document < 4; document++) {
            census.newDocument();
            for (int term = 0; term <= document; term++) {
                census.add(1000 + term);
            }
        }

        assertThat(census.cutoff(2, 10)).isEqualTo(2);
        assertThat(census.cutoff(2, 2)).isEqualTo(3);
        assertThat(census.cutoff(2, 0)).isEqualTo(5);
    }

    @Test
    void aHundredThousandTermsAreCounted() {
        TermCensus census = new TermCensus();
        for (int document = 0; document < 2; document++) {
            census.newDocument();
            for (long term = 1; term <= 100_000; term++) {
                census.add(spread(term));
            }
        }

        assertThat(census.documents(spread(77_777))).isEqualTo(2);
        assertThat(census.cutoff(2, 100_000)).isEqualTo(2);
    }

    /** Hashes come from the whole range of a long. */
    private static long spread(long term) {
        return term * 0x9E3779B97F4A7C15L;
    }
}
