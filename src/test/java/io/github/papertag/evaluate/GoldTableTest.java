package io.github.papertag.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoldTableTest {

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void columnsAreFoundByTheirNamesInAnyOrder(String separator) throws IOException {
        GoldRecord gold = only(String.join(separator, "Abstract", "ID", "labels", "TITLE")
                + "\n"
                + String.join(separator, "On dunes.", "p1", "sand|wind", "Dunes"));
        assertThat(gold.id()).isEqualTo("p1");
        assertThat(gold.title()).isEqualTo("Dunes");
        assertThat(gold.abstractText()).isEqualTo("On dunes.");
        assertThat(gold.labels("labels")).containsExactly("sand", "wind");
    }

    @Test
    void aQuotedCellMayHoldLineBreaksSeparatorsAndQuotes() throws IOException {
        GoldRecord gold = only("id,title,abstract,labels\np1,Dunes,\"On \"\"dunes\"\",\nand wind.\",sand");
        assertThat(gold.abstractText()).isEqualTo("On \"dunes\",\nand wind.");
    }

    @Test
    void labelsAreSeparatedBySemicolonsOrBarsAndTrimmed() throws IOException {
        assertThat(only("title,abstract,labels\nDunes,On dunes.,\" sand ; wind | sand ;; sea\"")
                        .labels("labels"))
                .containsExactly("sand", "wind", "sea");
    }

    @Test
    void aRowOfEmptyCellsIsPassedOver() throws IOException {
        assertThat(only("title,abstract,labels\n , ,\nDunes,On dunes.,sand").title())
                .isEqualTo("Dunes");
    }

    @Test
    void anEmptyCellHasNoLabels() throws IOException {
        assertThat(only("title,abstract,labels\nDunes,On dunes.,").labels("labels"))
                .isEmpty();
    }

    @Test
    void aTableWithoutIdsMakesThemFromTitles() throws IOException {
        assertThat(only("title,abstract,labels\nDunes,On dunes.,sand").id()).matches("[0-9a-f]{12}");
    }

    @Test
    void aByteOrderMarkAndWindowsLinesAreNoMatter() throws IOException {
        assertThat(only("\uFEFFid,title,abstract,labels\r\np1,Dunes,On dunes.,sand\r\n")
                        .id())
                .isEqualTo("p1");
    }

    @Test
    void aTableMayBeGzipped() throws IOException {
        Path file = folder.resolve("gold.tsv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("title\tabstract\tlabels\nDunes\tOn dunes.\tsand\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(GoldFile.read(List.of(file))).hasSize(1);
    }

    @Test
    void aMissingColumnIsNamedWithThoseThatThereAre() {
        assertRefused(
                "id,title,text\np1,Dunes,On dunes.\n", ": has no column 'abstract'; its columns are id, title, text");
    }

    @Test
    void aRowWithAnotherNumberOfCellsIsRefusedWithItsLine() {
        assertRefused(
                "title,abstract,labels\nDunes,On dunes.,sand\nFens,On fens.\n",
                ", line 3: has 2 cells, but the header has 3");
    }

    @Test
    void anIdThatOccursTwiceIsRefusedWithItsLine() {
        assertRefused(
                "id,title,abstract,labels\np1,Dunes,On dunes.,sand\np1,Fens,On fens.,water\n",
                ", line 3: the id 'p1' occurs twice");
    }

    @Test
    void anUnclosedQuoteIsRefused() {
        assertRefused("title,abstract,labels\nDunes,\"On dunes.,sand\n", ": not a valid table");
    }

    @Test
    void whatATableHoldsIsToldOnOneLine() {
        assertRefused("id,title,\"long\n text\"\n", ": has no column 'abstract'; its columns are id, title, long text");
        assertRefused(
                "id,title,abstract\n\"p\n 1\",Dunes,Sand.\n\"p\n 1\",Fens,Water.\n", ": the id 'p 1' occurs twice");
    }

    @Test
    void aTableMayHaveManyColumns() throws IOException {
        int columns = 20_000;
        String labels = IntStream.range(0, columns).mapToObj(i -> ",facet" + i).collect(Collectors.joining());

        assertThat(only("title,abstract" + labels + "\nDunes,On dunes." + ",x".repeat(columns) + "\n")
                        .labels("facet19999"))
                .containsExactly("x");
    }

    private void assertRefused(String text, String message) {
        assertThatIOException()
                .isThrownBy(() -> only(text))
                .withMessageContaining("gold.csv" + (message.startsWith(":") ? "" : message))
                .withMessageContaining(message);
    }

    private GoldRecord only(String text) throws IOException {
        List<GoldRecord> gold = GoldFile.read(List.of(Files.writeString(folder.resolve("gold.csv"), text)));
        assertThat(gold).hasSize(1);
        return gold.get(0);
    }
}
