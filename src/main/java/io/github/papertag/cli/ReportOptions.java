package io.github.papertag.cli;

import io.github.papertag.evaluate.EvaluationReport;
import io.github.papertag.evaluate.EvaluationReport.Overlap;
import io.github.papertag.evaluate.FacetReport;
import io.github.papertag.evaluate.GoldRecord;
import io.github.papertag.evaluate.PreviousReport;
import io.github.papertag.evaluate.Requirement;
import io.github.papertag.evaluate.TrainingOverlap;
import io.github.papertag.label.OutputException;
import io.github.papertag.label.OutputFile;
import io.github.papertag.report.EvaluationPage;
import io.github.papertag.report.ReportJson;
import io.github.papertag.topic.TopicModel;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What becomes of an evaluation besides a table on the terminal. */
final class ReportOptions {

    private static final int FAILED = 1;

    @Option(names = "--report", paramLabel = "DIR", description = "write report.html and report.json into DIR")
    private @Nullable Path directory;

    @Option(
            names = "--previous",
            paramLabel = "FILE",
            description = "an earlier report.json, whose figures stand beside the new ones")
    private @Nullable Path previous;

    @Option(
            names = "--fail-if",
            paramLabel = "CONDITION",
            description =
                    "exit with status 1 if a figure is so, as in \"areas.macroF1<0.70\"; may be given several times")
    private List<String> conditions = List.of();

    @Option(
            names = "--with-text",
            description = "let the report show abstracts and values of claims; mind to whom they belong")
    private boolean withText;

    @Option(
            names = "--trained-on",
            paramLabel = "DIR",
            description = "training data in which the papers of the gold are looked for (default: ${DEFAULT-VALUE})")
    private Path trainedOn = Path.of("training-data");

    /** Whether a report is wanted at all. */
    boolean wanted() {
        return directory != null || !conditions.isEmpty();
    }

    boolean withText() {
        return withText;
    }

    /** Reads every condition, so that a wrong one is told before the work. */
    List<Requirement> requirements() {
        return conditions.stream().map(Requirement::parse).toList();
    }

    List<Overlap> overlaps(List<GoldRecord> gold, List<TopicModel> models) throws IOException {
        return TrainingOverlap.of(gold, models, trainedOn);
    }

    /** Puts the figures of the earlier report beside the new ones. */
    Map<String, FacetReport> besidePrevious(Map<String, FacetReport> facets) throws IOException {
        if (previous == null) {
            return facets;
        }
        Map<String, Map<String, Double>> earlier = PreviousReport.read(previous);
        Map<String, FacetReport> beside = new LinkedHashMap<>();
        facets.forEach((facet, report) -> {
            Map<String, Double> figures = earlier.get(facet);
            beside.put(facet, figures == null ? report : report.withBaseline(PreviousReport.NAME, figures));
        });
        return beside;
    }

    /** Writes the report and gives the exit status; every failed condition is a line on {@code err}. */
    int finish(EvaluationReport report, PrintWriter err) throws IOException {
        List<String> failures = requirements().stream()
                .map(requirement -> requirement.failure(report.figures()))
                .filter(failure -> failure != null)
                .map(String::valueOf)
                .toList();
        if (directory != null) {
            write(directory, ReportJson.FILE_NAME, ReportJson.of(report).getBytes(StandardCharsets.UTF_8));
            writePage(directory);
        }
        failures.forEach(err::println);
        err.flush();
        return failures.isEmpty() ? 0 : FAILED;
    }

    /** Makes the page of the numbers as {@code report.json} has them, so that the same page can be made of it later. */
    static void writePage(Path directory) throws IOException {
        write(
                directory,
                EvaluationPage.FILE_NAME,
                EvaluationPage.of(ReportJson.read(directory.resolve(ReportJson.FILE_NAME))));
    }

    static void write(Path directory, String name, byte[] bytes) throws OutputException {
        OutputException.during(directory, () -> Files.createDirectories(directory));
        OutputFile.write(directory.resolve(name), bytes);
    }
}
