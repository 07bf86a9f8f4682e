package io.github.papertag.label;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.Paper;
import io.github.papertag.PaperDetails;
import io.github.papertag.Source;
import io.github.papertag.read.PaperReader;
import io.github.papertag.read.ReadResult;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DuplicatesTest {

    private final Duplicates duplicates = new Duplicates();

    @AfterEach
    void close() {
        duplicates.close();
    }

    @Test
    void theSameDoiIsTheSamePaperWhateverItsTitle() throws IOException {
        duplicates.isDuplicate(paper("Soft Hands", "10.1/a", null, 0));
        assertThat(duplicates.isDuplicate(paper("Soft Hands, Revised", "10.1/a", null, 0)))
                .isTrue();
    }

    @Test
    void theSameArxivIdIsTheSamePaperWhateverItsTitle() throws IOException {
        duplicates.isDuplicate(paper("Soft Hands", null, "2406.01234", 1));
        assertThat(duplicates.isDuplicate(paper("Soft Hands, Revised", null, "2406.01234", 2)))
                .isTrue();
    }

    @Test
    void titlesAreComparedWithoutCaseAndPunctuation() throws IOException {
        duplicates.isDuplicate(paper("Soft Hands: A Study", null, null, 0));
        assertThat(duplicates.isDuplicate(paper("soft  hands – a study", null, null, 0)))
                .isTrue();
    }

    @Test
    void titlesOfNothingButSignsAreComparedAsTheyAre() throws IOException {
        duplicates.isDuplicate(paper("???", null, null, 0));
        assertThat(duplicates.isDuplicate(paper("!!!", null, null, 0))).isFalse();
    }

    @Test
    void aPreprintAndItsPublicationAreKnownByTheirTitle() throws IOException {
        duplicates.isDuplicate(paper("Soft Hands", null, "2406.01234", 0));
        assertThat(duplicates.isDuplicate(paper("Soft Hands", "10.1/a", null, 0)))
                .isTrue();
    }

    @Test
    void aTitleFromAPageIsKnownAgainInASnapshot() throws IOException {
        duplicates.isDuplicate(paper("Soft Hands", null, null, 0));
        assertThat(duplicates.isDuplicate(paper("Soft Hands", "10.1/a", "2406.01234", 3)))
                .isTrue();
    }

    @Test
    void twoDoisTellPapersOfOneTitleApart() throws IOException {
        duplicates.isDuplicate(paper("Editorial", "10.1/a", null, 0));
        assertThat(duplicates.isDuplicate(paper("Editorial", "10.1/b", null, 0)))
                .isFalse();
    }

    @Test
    void twoArxivIdsTellPapersOfOneTitleApart() throws IOException {
        duplicates.isDuplicate(paper("Notes", null, "2406.01234", 1));
        assertThat(duplicates.isDuplicate(paper("Notes", "10.1/a", "2406.99999", 1)))
                .isFalse();
    }

    @Test
    void whatADuplicateTellsIsRememberedToo() throws IOException {
        duplicates.isDuplicate(paper("Soft Hands", null, "2406.01234", 0));
        duplicates.isDuplicate(paper("Soft Hands", "10.1/a", null, 0));
        assertThat(duplicates.isDuplicate(paper("Hard Hands", "10.1/a", null, 0)))
                .isTrue();
    }

    @Test
    void theLatestVersionStaysIfTheDumpWasSeenBefore() throws IOException {
        Paper first = paper("Soft Hands", null, "2406.01234", 1);
        Paper third = paper("Softer Hands", null, "2406.01234", 3);
        Paper second = paper("Soft Hands", null, "2406.01234", 2);
        duplicates.findVersions(reader(first, third, second));
        assertThat(duplicates.isDuplicate(first)).isTrue();
        assertThat(duplicates.isDuplicate(third)).isFalse();
        assertThat(duplicates.isDuplicate(second)).isTrue();
    }

    @Test
    void theFirstVersionStaysIfItWasNot() throws IOException {
        assertThat(duplicates.isDuplicate(paper("Soft Hands", null, "2406.01234", 1)))
                .isFalse();
        assertThat(duplicates.isDuplicate(paper("Soft Hands", null, "2406.01234", 2)))
                .isTrue();
    }

    @Test
    void aVersionNumberOutOfAllBoundsCostsNoMemory() throws IOException {
        Paper absurd = paper("Soft Hands", null, "2406.01234", Integer.MAX_VALUE);
        duplicates.findVersions(reader(absurd));
        assertThat(duplicates.isDuplicate(absurd)).isFalse();
    }

    private static Paper paper(String title, @Nullable String doi, @Nullable String arxivId, int version) {
        return new Paper("id", title, "", new Source("dump", 1, 1), new PaperDetails(doi, arxivId, version, null));
    }

    private static PaperReader reader(Paper... papers) {
        Queue<Paper> left = new ArrayDeque<>(Arrays.asList(papers));
        return new PaperReader() {
            @Override
            public @Nullable ReadResult next() {
                Paper paper = left.poll();
                return paper == null ? null : new ReadResult.Accepted(paper);
            }

            @Override
            public void close() {}
        };
    }
}
