package io.github.papertag.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.Paper;
import io.github.papertag.browser.Chromium.View;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How long a page of 825 papers takes to open; printed, because a busy machine is no fault of the page. */
class OpeningTimeTest {

    private static final int PAPERS = 825;

    @Test
    void howSoonPapersAreToBeSeen() throws IOException {
        List<Paper> sample = SamplePages.sample();
        List<Paper> papers = new ArrayList<>();
        for (int i = 0; i < PAPERS; i++) {
            Paper paper = sample.get(i % sample.size());
            papers.add(new Paper("paper-" + i, paper.title(), paper.abstractText()));
        }
        Path page = SamplePages.browse(SamplePages.FOLDER.resolve("many.html"), papers);
        try (Chromium chromium = new Chromium()) {
            chromium.open(page, View.LIGHT);
            assertThat(chromium.element("#count").getText()).isEqualTo(PAPERS + " papers");
            System.out.println(PAPERS + " papers, milliseconds until they are to be seen and until the script is done: "
                    + chromium.run("""
                            const paint = performance.getEntriesByName("first-contentful-paint")[0];
                            const load = performance.getEntriesByType("navigation")[0];
                            return Math.round(paint ? paint.startTime : NaN) + ", " + Math.round(load.loadEventEnd)
                            """));
        }
    }
}
