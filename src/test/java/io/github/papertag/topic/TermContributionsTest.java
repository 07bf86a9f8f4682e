package io.github.papertag.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.ScoredLabel;
import io.github.papertag.Span;
import io.github.papertag.TermEvidence;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermContributionsTest {

    @Test
    void theTermsThatSpokeForALabelComeHeaviestFirst() {
        List<TermEvidence> terms = explain("astronomy", "A gripper in an orbit.");

        assertThat(terms).extracting(TermEvidence::term).containsExactly("orbit", "gripper");
    }

    @Test
    void placesCountCodePointsAndNotHalvesOfThem() {
        String text = "\uD83D\uDE00 gripper \uD83D\uDE00 torque \uDC00 gripper";

        TermEvidence gripper = explain("robotics", text).stream()
                .filter(term -> term.term().equals("gripper"))
                .findFirst()
                .orElseThrow();
        assertThat(gripper.spans()).containsExactly(new Span(2, 9), new Span(21, 28));
    }

    @Test
    void aTermThatSpokeAgainstALabelIsNotShown() {
        assertThat(explain("robotics", "A gripper in an orbit."))
                .extracting(TermEvidence::term)
                .containsExactly("gripper");
    }

    private static List<TermEvidence> explain(String label, String text) {
        List<ScoredLabel> given = List.of(new ScoredLabel(label, 0.9));
        return ModelFileTest.TINY.explain(given, "", text).get(0).terms();
    }
}
