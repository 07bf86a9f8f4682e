package io.github.papertag.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputDiffTest {

    private static final String HANDS = record("hands", "labelled", "robotics", 93);
    private static final String PRUNING = record("pruning", "labelled", "vision", 0.3);

    @TempDir
    Path folder = Path.of("");

    private final List<String> told = new ArrayList<>();

    @Test
    void anOutputIsTheSameAsItself() throws IOException {
        assertThat(diff(HANDS + PRUNING, HANDS + PRUNING).isSame()).isTrue();
        assertThat(told).isEmpty();
    }

    @Test
    void theOrderDoesNotMatter() throws IOException {
        assertThat(diff(HANDS + PRUNING, PRUNING + HANDS).isSame()).isTrue();
    }

    @Test
    void aScoreThatMovedIsNoDifference() throws IOException {
        assertThat(diff(HANDS, HANDS.replace("0.9}", "0.8}")).isSame()).isTrue();
    }

    @Test
    void aPaperThatGotAnotherLabelChanged() throws IOException {
        DiffCounts counts = diff(HANDS + PRUNING, record("hands", "labelled", "vision", 93) + PRUNING);
        assertThat(counts).isEqualTo(new DiffCounts(1, 1, 0, 1, 0, 0, 0));
        assertThat(told).containsExactly("~ hands \"Title of hands\"; areas -robotics +vision");
    }

    @Test
    void aClaimThatGotAnotherValueChanged() throws IOException {
        diff(HANDS, record("hands", "labelled", "robotics", 94));
        assertThat(told).containsExactly("~ hands \"Title of hands\"; claims -1 +1");
    }

    @Test
    void aStatusThatChangedIsToldWithItsReason() throws IOException {
        String abstained = HANDS.replace("\"labelled\",\"reason\":null", "\"abstained\",\"reason\":\"TOO_SHORT\"");
        diff(HANDS, abstained);
        assertThat(told).containsExactly("~ hands \"Title of hands\"; labelled -> abstained: TOO_SHORT");
    }

    @Test
    void papersOfOneRunOnlyAreAddedOrRemoved() throws IOException {
        assertThat(diff(HANDS, PRUNING)).isEqualTo(new DiffCounts(0, 0, 0, 0, 0, 1, 1));
        assertThat(told).containsExactly("- hands \"Title of hands\"", "+ pruning \"Title of pruning\"");
    }

    @Test
    void duplicatesAreMatchedOneByOne() throws IOException {
        assertThat(diff(HANDS + HANDS + PRUNING, HANDS + PRUNING)).isEqualTo(new DiffCounts(2, 0, 0, 0, 0, 0, 1));
    }

    @ParameterizedTest
    @EnumSource(Compression.class)
    void compressedOutputsAreReadByTheirContent(Compression compression) throws IOException {
        Path before = folder.resolve("before");
        // Two pieces, as a run writes them.
        byte[] pieces = concat(
                compression.compress(HANDS.getBytes(StandardCharsets.UTF_8)),
                compression.compress(PRUNING.getBytes(StandardCharsets.UTF_8)));
        Files.write(before, pieces);
        assertThat(compare(before, file("after", HANDS + PRUNING), Long.MAX_VALUE))
                .isEqualTo(new DiffCounts(2, 0, 0, 0, 0, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "{\"id\":7}", "\n", "{} {}", "\u0000"})
    void whatLabelDidNotWriteIsToldWithFileAndLine(String line) {
        assertThatIOException()
                .isThrownBy(() -> diff(HANDS, HANDS + line))
                .withMessageEndingWith("after:2: not a JSON line with an id, as label writes it");
    }

    @Test
    void aCompressedOutputThatWasCutOffIsToldInOneSentence() throws IOException {
        byte[] whole = Compression.GZIP.compress(HANDS.getBytes(StandardCharsets.UTF_8));
        Path cut = Files.write(folder.resolve("cut"), Arrays.copyOf(whole, whole.length - 20));
        assertThatIOException()
                .isThrownBy(() -> compare(cut, file("after", HANDS), Long.MAX_VALUE))
                .withMessageStartingWith(cut + ": cannot be read beyond line 1: ");
    }

    @Test
    void ordersTooDifferentForTheMemoryAreRefused() throws IOException {
        Path before = file("before", HANDS + PRUNING);
        Path after = file("after", PRUNING + HANDS);
        assertThatIOException()
                .isThrownBy(() -> compare(before, after, 100))
                .withMessageContaining("do not fit into the memory");
    }

    private DiffCounts diff(String before, String after) throws IOException {
        return compare(file("before", before), file("after", after), Long.MAX_VALUE);
    }

    private DiffCounts compare(Path before, Path after, long limit) throws IOException {
        try (LabelledOutput oldOnes = new LabelledOutput(before);
                LabelledOutput newOnes = new LabelledOutput(after)) {
            return OutputDiff.compare(oldOnes, newOnes, limit, change -> told.add(change.text()));
        }
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static String record(String id, String status, String label, double value) {
        return "{\"id\":\"" + id + "\",\"title\":\"Title of " + id + "\",\"source\":null,\"status\":\"" + status
                + "\",\"reason\":null,\"labels\":{\"areas\":[{\"label\":\"" + label + "\",\"score\":0.9}]},"
                + "\"claims\":[{\"start\":1,\"end\":2,\"text\":\"x\",\"value\":" + value + ",\"rule\":\"r\"}]}\n";
    }
}
