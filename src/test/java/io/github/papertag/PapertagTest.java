package io.github.papertag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PapertagTest {

    @Test
    void theReadmesLibraryExampleFindsTheForkliftsArea() throws IOException {
        List<String> printed = new ArrayList<>();

        Papertag papertag = Papertag.load();
        LabelledPaper labelled = papertag.label(
                Paper.of(
                        "Learning to Dock Forklifts from Ten Demonstrations",
                        "We study the docking of warehouse forklifts, a task in which a few centimetres decide between success and a"
                                + " broken pallet. Our method combines a diffusion policy with a safety filter for the robot."));
        for (ScoredLabel area : labelled.labels("areas")) {
            printed.add(area.label() + " " + area.score());
        }

        assertThat(printed).first().asString().startsWith("robotics-autonomous-systems 0.9");
    }

    @Test
    void everyPaperGetsAListForEveryModel() throws IOException {
        LabelledPaper labelled = Papertag.load().label(Paper.of("Untitled", ""));

        assertThat(labelled.labels()).containsOnlyKeys("areas", "contribution");
    }

    @Test
    void theModelsAskedForAreTheModelsApplied() throws IOException {
        LabelledPaper labelled = Papertag.load(List.of("contribution")).label(Paper.of("Untitled", ""));

        assertThat(labelled.labels()).containsOnlyKeys("contribution");
    }
}
