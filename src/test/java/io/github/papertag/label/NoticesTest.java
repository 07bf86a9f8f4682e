package io.github.papertag.label;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.LabelledPaper.Reason;
import io.github.papertag.Paper;
import io.github.papertag.TestPapers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "  This paper has been withdrawn by the author due to a crucial error in\nLemma 3.",
                "This submission has been withdrawn by the administrators because it was submitted twice.",
                "The paper is withdrawn: equation 7 does not hold.",
                "Paper withdrawn",
                "Withdrawn by the authors.",
                "We have withdrawn this manuscript to add experiments."
            })
    void aNoticeOfWithdrawalIsKnown(String text) {
        assertThat(Notices.reason(Paper.of("On a Matter", text))).isEqualTo(Reason.WITHDRAWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Editorial",
                "Erratum: On a Matter",
                "Corrigendum to “On a Matter”",
                "Author Correction: On a Matter",
                "Table of Contents",
                "Front Matter",
                "Preface to the Special Issue on Matters",
                "Proceedings of the 3rd International Workshop on Matters"
            })
    void aRecordThatIsNoPaperIsKnownByItsTitle(String title) {
        assertThat(Notices.reason(Paper.of(title, ""))).isEqualTo(Reason.NOT_A_PAPER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Corrections to the Friis Formula",
                "Editorial Bias in Local News",
                "Table of Contents Extraction from Scanned Books",
                "Correction of Motion Artefacts",
                "Retracted Articles and Their Readers"
            })
    void aPaperWithSuchAWordInItsTitleIsAPaper(String title) {
        assertThat(Notices.reason(Paper.of(title, TestPapers.PRUNING.abstractText())))
                .isNull();
    }

    @Test
    void aPaperAboutWithdrawalsIsAPaper() {
        String text = "Cash that customers have withdrawn is forecast by a network that reads the calendar of a town.";
        assertThat(Notices.reason(Paper.of("Forecasting Cash", text))).isNull();
    }
}
