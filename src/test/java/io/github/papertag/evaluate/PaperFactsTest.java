package io.github.papertag.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperFactsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    arxiv:2406.01234   | arXiv      | 2024
                    2406.01234         | arXiv      | 2024
                    arxiv:2406.0123456 | arxiv      | unknown
                    0123456789ab       | page dumps | unknown
                    0123456789abc      | other      | unknown
                    iclr2023:xyz       | iclr       | 2023
                    openalex:W1999     | openalex   | unknown
                    S2:77              | s          | unknown
                    :2020              | other      | unknown
                    s:77               | s          | unknown
                    2020:7             | other      | 2020
                    """)
    void sourceAndYearAreReadFromTheId(String id, String source, String year) {
        PaperFacts facts = new PaperFacts(id, "", 0);

        assertThat(facts.source()).isEqualTo(source);
        assertThat(facts.year()).isEqualTo(year);
    }
}
