package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnBenchmarkTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We introduce FernBench, a set.           | FernBench",
                "We introduce Fern-Bench, a set.          | Fern-Bench",
                "We introduce Fernbench                   | Fernbench",
                "FernBench                                | FernBench",
                "We use the (FernBench) set.              | FernBench",
                "FernBench in a French trench.            | FernBench",
                "FernBench and FernBenches.               | FernBench",
                "FernBench and MossBench are new.         | MossBench",
                "We introduce fernBench.                  | -",
                "We introduce FernBenchmark.              | -",
                "We introduce FernBench2.                 | -",
                "We introduce Fernquench.                 | -",
                "We introduce Bench.                      | -",
                "A French wrench.                         | -",
                "ench                                     | -",
            })
    void itIsTheLastNameThatEndsInBench(String text, String name) {
        NamedThing found = OwnBenchmark.between(text, 0, text.length());

        assertThat(found == null ? "-" : text.substring(found.start(), found.end()))
                .isEqualTo(name);
    }

    @Test
    void nothingIsLookedAtOutsideThePlaces() {
        String text = "We introduce FernBench and MossBench.";

        assertThat(OwnBenchmark.between(text, 13, 22)).isEqualTo(new NamedThing(13, 22));
        assertThat(OwnBenchmark.between(text, 0, text.indexOf(" and"))).isEqualTo(new NamedThing(13, 22));
        assertThat(OwnBenchmark.between(text, 13, 21)).isNull();
        assertThat(OwnBenchmark.between(text, 17, 26)).isNull();
        assertThat(OwnBenchmark.between(text, 22, 26)).isNull();
    }
}
