package io.github.papertag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.papertag.text.TermScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code label --explain} names the terms that carried a label, and they stand where it says. */
class ExplainTest {

    /** Begins with characters outside the basic plane, so that code points and chars differ. */
    private static final String ABSTRACT =
            "🤖 🦾 — Robots that grasp unknown objects tend to crush the fragile. This paper"
                    + " describes a gripper with inflatable fingers, and a policy that was trained by reinforcement learning in"
                    + " simulation. The robot lifts most of the objects without harm. It reaches a success rate of 84% on HandBench.";

    @TempDir
    Path folder = Path.of("");

    private final List<JsonNode> claims = new ArrayList<>();
    private final List<JsonNode> terms = new ArrayList<>();

    @BeforeEach
    void explain() throws IOException {
        Path dump = folder.resolve("dump.jsonl");
        Files.writeString(dump, "{\"title\": \"Soft Hands\", \"abstract\": \"" + ABSTRACT + "\"}\n");
        Path out = folder.resolve("out.jsonl");
        assertThat(Main.run("label", dump.toString(), "--models", "areas", "--explain", "-o", out.toString()))
                .isZero();
        JsonNode paper = new JsonMapper().readTree(Files.readString(out));
        paper.path("claims").forEach(claims::add);
        for (JsonNode label : paper.path("labels").path("areas")) {
            assertThat(label.path("terms")).as(label.path("label").asText()).isNotEmpty();
            label.path("terms").forEach(terms::add);
        }
    }

    @Test
    void everySpanIsExactlyTheTerm() {
        assertThat(terms).isNotEmpty().allSatisfy(term -> term.path("spans").forEach(span -> {
            String slice = slice(span.path(0).intValue(), span.path(1).intValue());
            assertThat(TermScanner.surface(slice, 0, slice.length()))
                    .isEqualTo(term.path("term").textValue());
        }));
    }

    @Test
    void everyTermSpeaksForItsLabelAndTheHeaviestComesFirst() {
        assertThat(terms).allMatch(term -> term.path("weight").doubleValue() >= 0);
        assertThat(terms.get(0).path("weight").doubleValue())
                .isGreaterThanOrEqualTo(terms.get(1).path("weight").doubleValue());
    }

    @Test
    void theWordsThatAReaderWouldNameAreAmongThem() {
        assertThat(terms.stream().map(term -> term.path("term").textValue())).contains("robot", "grasp");
    }

    @Test
    void aClaimNamesTheWordsThatGaveItsMetricAndDataSet() {
        assertThat(claims).singleElement().satisfies(claim -> {
            JsonNode evidence = claim.path("evidence");
            assertThat(words(evidence.path("metric"))).isEqualTo("success rate");
            assertThat(words(evidence.path("dataset"))).isEqualTo("HandBench");
        });
    }

    private static String words(JsonNode evidence) {
        String slice = slice(
                evidence.path("span").path(0).intValue(),
                evidence.path("span").path(1).intValue());
        assertThat(evidence.path("text").textValue()).isEqualTo(slice);
        return slice;
    }

    private static String slice(int start, int end) {
        return ABSTRACT.substring(ABSTRACT.offsetByCodePoints(0, start), ABSTRACT.offsetByCodePoints(0, end));
    }
}
