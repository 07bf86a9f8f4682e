package org.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.papertag.LabelledPaper;
import io.github.papertag.Paper;
import io.github.papertag.Papertag;
import io.github.papertag.read.Dumps;
import io.github.papertag.read.PaperReader;
import io.github.papertag.read.ReadResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the README shows, with nothing on the class path but the installed jar. */
class ConsumerTest {

    @Test
    void aPaperIsLabelled() throws IOException {
        LabelledPaper labelled = Papertag.load()
                .label(Paper.of(
                        "Learning to Dock Forklifts from Ten Demonstrations",
                        "We study the docking of warehouse forklifts, a task in which a few centimetres decide between"
                                + " success and a broken pallet. Our method combines a diffusion policy with a safety"
                                + " filter for the robot and docks 97% of all pallets."));
        assertEquals(
                "robotics-autonomous-systems", labelled.labels("areas").get(0).label());
        assertEquals("97%", labelled.claims().get(0).text());
    }

    @Test
    void aDumpIsLabelled() throws IOException {
        Papertag papertag = Papertag.load();
        List<LabelledPaper> labelled = new ArrayList<>();
        try (PaperReader papers = Dumps.open(Path.of("../../../eval/sample/trending.txt"))) {
            for (ReadResult result = papers.next(); result != null; result = papers.next()) {
                if (result instanceof ReadResult.Accepted accepted) {
                    labelled.add(papertag.label(accepted.paper()));
                }
            }
        }
        assertTrue(labelled.size() > 10);
        assertTrue(labelled.stream().anyMatch(LabelledPaper::isLabelled));
    }
}
