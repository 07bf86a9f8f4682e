package io.github.papertag.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.github.papertag.LabelledPaper;
import io.github.papertag.LabelledPaper.Reason;
import io.github.papertag.Paper;
import io.github.papertag.ScoredLabel;
import io.github.papertag.TestPapers;
import io.github.papertag.topic.ModelFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabellerTest {

    private static final Labeller LABELLER = new Labeller(List.of(TinyModels.AREAS, TinyModels.CONTRIBUTION), null);

    @TempDir
    Path folder = Path.of("");

    @Test
    void aPaperGetsTheLabelsOfItsSubject() {
        LabelledPaper labelled = LABELLER.label(TestPapers.GRIPPER);
        assertThat(labelled.isLabelled()).isTrue();
        assertThat(labelled.labels("areas")).extracting(ScoredLabel::label).containsExactly("robotics");
    }

    @Test
    void aPaperHasAListForEveryModelInTheOrderAskedFor() {
        Labeller turned = new Labeller(List.of(TinyModels.CONTRIBUTION, TinyModels.AREAS), null);
        assertThat(turned.label(TestPapers.PRUNING).labels()).containsOnlyKeys("contribution", "areas");
        assertThat(turned.label(TestPapers.PRUNING).labels().keySet()).containsExactly("contribution", "areas");
    }

    @Test
    void oneModelThatGivesALabelIsEnough() {
        LabelledPaper survey = LABELLER.label(TestPapers.SURVEY);
        assertThat(survey.reason()).isNull();
        assertThat(survey.labels("areas")).isEmpty();
        assertThat(survey.labels("contribution")).extracting(ScoredLabel::label).containsExactly("survey");
    }

    @Test
    void aPaperThatNoModelHasALabelForIsAbstainedOn() {
        assertAbstained(TestPapers.TRANSLATION.abstractText(), Reason.LOW_CONFIDENCE);
    }

    @Test
    void twoModelsOfOneNameAreRefusedByTheirPaths() throws IOException {
        ModelFile.write(TinyModels.AREAS, folder.resolve("own"));
        String own = folder.resolve("own").toString();
        assertThatIOException()
                .isThrownBy(() -> Labeller.load(List.of("areas", "contribution", own), null))
                .withMessage("two models have the name 'areas': areas and " + own);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t \u2003"})
    void aPaperWithoutAnAbstractIsAbstainedOn(String nothing) {
        assertAbstained(nothing, Reason.EMPTY_ABSTRACT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "To appear.",
                "A robot grasps fragile objects with inflatable fingers in simulation now.",
                "-- . -- . -- . -- . -- . -- . -- . -- . -- . -- . -- . -- . -- ."
            })
    void elevenWordsAreTooShort(String text) {
        assertAbstained(text, Reason.TOO_SHORT);
    }

    @Test
    void twelveWordsAreEnoughToBeJudged() {
        String twelve = "A gripper with inflatable fingers lifts fragile objects without harm in simulation.";
        assertThat(twelve.split(" ")).hasSize(12);
        assertThat(label(twelve).reason()).isNotEqualTo(Reason.TOO_SHORT);
    }

    @Test
    void aTextWhoseWordsNoModelKnowsIsAbstainedOn() {
        assertAbstained(
                "Fishermen sleep while drowsy herring swim past quiet moonlit fjords, dreaming their salty dreams",
                Reason.NO_KNOWN_TERMS);
    }

    @Test
    void aTextInAnotherLanguageIsAbstainedOn() {
        assertAbstained(
                "Fjorden ligger stille under månen mens båtene venter på vind og fiskerne sover tungt i stuen",
                Reason.NOT_ENGLISH);
    }

    @Test
    void whatIsAbstainedOnKeepsItsPaperAndAnEmptyListForEveryModel() {
        Paper paper = Paper.of("Withdrawn", "");
        LabelledPaper abstained = LABELLER.label(paper);
        assertThat(abstained.paper()).isEqualTo(paper);
        assertThat(abstained.labels()).isEqualTo(Map.of("areas", List.of(), "contribution", List.of()));
    }

    @Test
    void aModelIsLoadedFromAFolder() throws IOException {
        ModelFile.write(TinyModels.AREAS, folder);
        Labeller loaded = Labeller.load(List.of(folder.toString()), null);
        assertThat(loaded.label(TestPapers.GRIPPER).labels("areas"))
                .isEqualTo(LABELLER.label(TestPapers.GRIPPER).labels("areas"));
    }

    @Test
    void anUnknownModelIsRefusedWithTheNamesOfThoseThatThereAre() {
        assertThatIOException()
                .isThrownBy(() -> Labeller.load(List.of("colours"), null))
                .withMessage(
                        "unknown model 'colours': neither a bundled model (areas, contribution, arxiv) nor a model folder");
    }

    @Test
    void aFileThatIsNoModelIsRefusedByName() throws IOException {
        Path file = Files.writeString(folder.resolve("model.papertag"), "not a model\n");
        assertThatIOException()
                .isThrownBy(() -> Labeller.load(List.of(folder.toString()), null))
                .withMessageStartingWith(file + " cannot be used as a model: ");
    }

    private static void assertAbstained(String abstractText, Reason reason) {
        LabelledPaper labelled = label(abstractText);
        assertThat(labelled.reason()).isEqualTo(reason);
        assertThat(labelled.labels().values()).allMatch(List::isEmpty);
    }

    private static LabelledPaper label(String abstractText) {
        return LABELLER.label(new Paper("id", "On a Matter", abstractText));
    }
}
