package io.github.papertag.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ScoreSummaryTest {

    private static final Path README = Path.of("README.md");

    @Test
    void theReadmeHasTheTableOfTheCommittedReports() throws IOException {
        List<Path> reports = EvaluationPageTest.committed().stream()
                .map(report -> Objects.requireNonNull(report.getParent()))
                .toList();
        String readme = Files.readString(README);

        assertThat(reports).isNotEmpty();
        assertThat(ScoreSummary.into(readme, ScoreSummary.table(reports))).isEqualTo(readme);
    }

    @Test
    void onlyWhatStandsBetweenTheMarkersChanges() throws IOException {
        String document = "before\n<!-- report:begin -->\nold\n<!-- report:end -->\nafter\n";

        assertThat(ScoreSummary.into(document, "new\n"))
                .isEqualTo("before\n<!-- report:begin -->\n\nnew\n\n<!-- report:end -->\nafter\n");
    }

    @Test
    void aDocumentWithoutMarkersIsTold() {
        assertThatThrownBy(() -> ScoreSummary.into("text", "table")).hasMessageContaining("report:begin");
    }
}
