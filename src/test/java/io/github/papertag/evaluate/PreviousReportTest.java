package io.github.papertag.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviousReportTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void theHeadlineOfEachFacetIsRead() throws IOException {
        Path file = write("{\"facets\":{\"areas\":{\"headline\":{\"microF1\":{\"value\":0.7},\"macroF1\":{}}}}}");

        assertThat(PreviousReport.read(file)).isEqualTo(Map.of("areas", Map.of("microF1", 0.7, "macroF1", Double.NaN)));
    }

    @Test
    void whatIsNoReportIsTold() throws IOException {
        assertRefused(folder.resolve("none.json"), ": no such file");
        assertRefused(write("{"), ": not valid JSON");
        assertRefused(write("{\"facets\":[]}"), ": is no report.json: it has no 'facets'");
    }

    private static void assertRefused(Path file, String message) {
        assertThatIOException().isThrownBy(() -> PreviousReport.read(file)).withMessage(file + message);
    }

    private Path write(String json) throws IOException {
        return Files.writeString(folder.resolve("report.json"), json);
    }
}
