package io.github.papertag.label;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.LabelledPaper;
import io.github.papertag.Paper;
import io.github.papertag.TestClaims;
import io.github.papertag.TestPapers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AbstractJoinTest {

    private static final Paper PAPER = TestPapers.GRIPPER;

    @TempDir
    Path folder = Path.of("");

    @Test
    void aPaperGetsTheAbstractOfItsId() throws IOException {
        AbstractJoin join = join(TestPapers.page(TestPapers.ALL));
        assertThat(join.join(record(PAPER, "93%")).paper().abstractText()).isEqualTo(PAPER.abstractText());
    }

    @Test
    void aPaperThatHasAnotherIdInTheDumpGetsTheAbstractOfItsTitle() throws IOException {
        AbstractJoin join = join(TestPapers.page(TestPapers.ALL));
        LabelledPaper record = record(new Paper("doi:10.1000/7", PAPER.title(), PAPER.abstractText()), "93%");
        assertThat(join.join(record).paper().abstractText()).isEqualTo(PAPER.abstractText());
    }

    @Test
    void anArxivIdIsTheSameWithAndWithoutItsPrefix() throws IOException {
        AbstractJoin join = join("{\"id\": \"2406.01234\", \"title\": \"Pears\", \"abstract\": \"Read.\"}\n");
        AbstractJoin.Match match = join.find("arxiv:2406.01234", "Apples", text -> true);
        assertThat(match).isEqualTo(new AbstractJoin.Match("Read.", true));
    }

    @Test
    void papersWithoutATitleAreNotTakenForEachOther() throws IOException {
        AbstractJoin join = join("{\"id\": \"one\", \"title\": \"?\", \"abstract\": \"Read.\"}\n");
        assertThat(join.find("two", " ", text -> true)).isNull();
    }

    @Test
    void aPaperThatIsInNoDumpIsNamedAndStaysAsItIs() throws IOException {
        AbstractJoin join = join(TestPapers.page(List.of(TestPapers.SURVEY, TestPapers.PRUNING)));
        LabelledPaper record = record(PAPER, "93%");
        assertThat(join.join(record)).isEqualTo(record);
        assertThat(join.missing()).containsExactly(PAPER.id());
        assertThat(join.unfit()).isEmpty();
    }

    @Test
    void anAbstractThatDoesNotHoldTheClaimsIsNotTaken() throws IOException {
        AbstractJoin join = join(json("Another text, which lifts 93% elsewhere."));
        assertThat(join.join(record(PAPER, "93%")).paper().abstractText()).isEmpty();
        assertThat(join.unfit()).containsExactly(PAPER.id());
    }

    @Test
    void ofTwoAbstractsUnderOneIdTheOneThatHoldsTheClaimsIsTaken() throws IOException {
        AbstractJoin join = join(json("Cut off.") + json(PAPER.abstractText()) + json("x".repeat(2000)));
        assertThat(join.join(record(PAPER, "93%")).paper().abstractText()).isEqualTo(PAPER.abstractText());
    }

    @Test
    void halfCharactersAreComparedAsTheOutputHasThem() throws IOException {
        AbstractJoin join = join(json("\\ud800 lifts 93% of all."));
        String read = "\uD800 lifts 93% of all.";
        LabelledPaper record = new LabelledPaper(
                new Paper(PAPER.id(), PAPER.title(), ""),
                null,
                Map.of(),
                List.of(TestClaims.level(read, "\uD800 lifts 93%", null)).stream()
                        .map(claim -> TestClaims.level(claim.span(), "\uFFFD lifts 93%", null))
                        .toList());
        assertThat(join.join(record).paper().abstractText()).isEqualTo(read);
    }

    private AbstractJoin join(String dump) throws IOException {
        return new AbstractJoin(List.of(Files.writeString(folder.resolve("dump"), dump)));
    }

    private static LabelledPaper record(Paper paper, String value) {
        return new LabelledPaper(
                new Paper(paper.id(), paper.title(), ""),
                null,
                Map.of(),
                List.of(TestClaims.level(paper.abstractText(), value, null)));
    }

    private static String json(String text) {
        return "{\"title\": \"" + PAPER.title() + "\", \"abstract\": \"" + text + "\"}\n";
    }
}
