package io.github.papertag.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.papertag.LabelledPaper;
import io.github.papertag.Paper;
import io.github.papertag.Papertag;
import io.github.papertag.SharedFiles;
import io.github.papertag.TestPapers;
import io.github.papertag.read.ReadTests.Pair;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same papers in every format are the same papers. */
class ConversionTest {

    private static final int SAMPLE = 40;

    @ParameterizedTest
    @EnumSource
    void titlesAndAbstractsAreTheSameInEveryFormat(DumpWriters format) throws IOException {
        assertThat(pairs(format, TestPapers.ALL))
                .isEqualTo(TestPapers.ALL.stream().map(Pair::of).toList());
    }

    @ParameterizedTest
    @EnumSource
    void realTitlesAndAbstractsAreTheSameInEveryFormat(DumpWriters format) throws IOException {
        List<Paper> papers = seeds();
        assertThat(pairs(format, papers))
                .isEqualTo(papers.stream().map(Pair::of).toList());
    }

    @Test
    void realPapersHaveTheSameLabelsAndClaimsInEveryFormat() throws IOException {
        List<Paper> seeds = seeds();
        List<Paper> papers = seeds.subList(0, SAMPLE);
        Papertag papertag = Papertag.load();
        List<LabelledPaper> expected = papers.stream().map(papertag::label).toList();
        for (DumpWriters format : DumpWriters.values()) {
            List<LabelledPaper> labelled = ReadTests.papers(ReadTests.all(format.write(papers))).stream()
                    .map(papertag::label)
                    .toList();
            assertThat(labelled)
                    .as(format.name())
                    .extracting(LabelledPaper::labels, LabelledPaper::claims)
                    .containsExactlyElementsOf(expected.stream()
                            .map(paper -> tuple(paper.labels(), paper.claims()))
                            .toList());
        }
    }

    private static List<Pair> pairs(DumpWriters format, List<Paper> papers) throws IOException {
        List<ReadResult> results = ReadTests.all(format.write(papers));
        assertThat(ReadTests.rejected(results)).isEmpty();
        return ReadTests.pairs(results);
    }

    /** Of all papers of the page dumps those that need no escape in any format. */
    private static List<Paper> seeds() throws IOException {
        List<Paper> papers = new ArrayList<>();
        for (var file : SharedFiles.seeds()) {
            papers.addAll(ReadTests.papers(ReadTests.all(Dumps.open(file))));
        }
        return papers.stream()
                .filter(paper -> (paper.title() + paper.abstractText()).matches("[^\\\\{}]*")
                        && !paper.title().contains("  ")
                        && !paper.abstractText().contains("  "))
                .toList();
    }
}
