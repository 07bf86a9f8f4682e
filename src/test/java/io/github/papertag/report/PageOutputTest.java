package io.github.papertag.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.LabelledPaper;
import io.github.papertag.Paper;
import io.github.papertag.TestPapers;
import io.github.papertag.label.RecordJson;
import io.github.papertag.read.Dumps;
import io.github.papertag.read.PaperReader;
import io.github.papertag.read.ReadResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageOutputTest {

    @TempDir
    Path folder = Path.of("");

    private Path page = Path.of("");

    @BeforeEach
    void nameThePage() {
        page = folder.resolve("page.html");
    }

    @Test
    void recordsMeetTheAbstractsThatWereRead() throws IOException {
        run(TestPapers.ALL, true);
        String html = Files.readString(page);
        assertThat(TestPapers.ALL).allMatch(paper -> html.contains(Html.escape(paper.abstractText())));
    }

    @Test
    void duplicatesThatTheRunLeavesOutAreLeftOutHereToo() throws IOException {
        run(List.of(TestPapers.GRIPPER, TestPapers.GRIPPER, TestPapers.SURVEY, TestPapers.GRIPPER), true);
        assertThat(Files.readString(page)).contains("<h1>2 papers</h1>", TestPapers.SURVEY.abstractText());
    }

    @Test
    void duplicatesThatTheRunWritesAreWritten() throws IOException {
        run(List.of(TestPapers.GRIPPER, TestPapers.GRIPPER), false);
        assertThat(Files.readString(page)).contains("<h1>2 papers</h1>");
    }

    @Test
    void anOutputThatIsNotCompletedLeavesNothingBehind() throws IOException {
        new PageOutput(page).close();
        assertThat(folder.toFile().list()).isEmpty();
    }

    /** What a run does: reads all papers, then writes their records in the order in which they were read. */
    private void run(List<Paper> papers, boolean distinct) throws IOException {
        byte[] dump = TestPapers.page(papers).getBytes(StandardCharsets.UTF_8);
        try (PageOutput output = new PageOutput(page);
                PaperReader reader = output.heard(Dumps.open(new ByteArrayInputStream(dump), "page.txt"))) {
            List<Paper> read = new ArrayList<>();
            for (ReadResult result = reader.next(); result != null; result = reader.next()) {
                read.add(((ReadResult.Accepted) result).paper());
            }
            Set<String> seen = new HashSet<>();
            for (Paper paper : read) {
                if (seen.add(paper.id()) || !distinct) {
                    output.write(RecordJson.line(new LabelledPaper(paper, null, Map.of(), List.of())));
                }
            }
            output.complete();
        }
    }
}
