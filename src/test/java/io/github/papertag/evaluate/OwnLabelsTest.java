package io.github.papertag.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnLabelsTest {

    private static final GoldColumns STANDARD = GoldColumns.STANDARD;

    @TempDir
    Path folder = Path.of("");

    @Test
    void theFieldLabelsBecomesAModelOfTheNameGiven() throws IOException {
        OwnLabels own = read(24, OwnLabelsTest::twoLabels, Map.of());
        assertThat(own.facets()).containsExactly("landscapes");
        assertThat(own.corpus().labels("landscapes")).containsExactly("sand", "water");
        assertThat(own.notes()).isEmpty();
    }

    @Test
    void anotherFieldIsTakenIfItIsNamed() throws IOException {
        assertThat(read(24, OwnLabelsTest::twoLabels, Map.of("ground", "labels"))
                        .facets())
                .containsExactly("ground");
    }

    @Test
    void aLabelOfFewPapersIsLeftOutAndNamed() throws IOException {
        OwnLabels own = read(24, i -> i < 4 ? "snow" : twoLabels(i), Map.of());
        assertThat(own.corpus().labels("landscapes")).containsExactly("sand", "water");
        assertThat(own.notes())
                .containsExactly(
                        "landscapes: left out 1 of 3 labels, which have fewer than 5 papers: snow",
                        "landscapes: 4 of 24 papers have none of the labels and teach what the labels are not");
    }

    @Test
    void oneLabelIsEnoughIfFivePapersHaveItAndFiveDoNot() throws IOException {
        OwnLabels few = read(20, i -> i < 5 ? "mine" : "", Map.of());
        OwnLabels most = read(20, i -> i < 15 ? "mine" : "", Map.of());
        assertThat(few.corpus().labels("landscapes")).containsExactly("mine");
        assertThat(most.corpus().labels("landscapes")).containsExactly("mine");
        assertThat(few.notes())
                .containsExactly(
                        "landscapes: 15 of 20 papers have none of the labels and teach what the labels are not");
    }

    @Test
    void oneLabelThatNearlyAllPapersHaveIsTooFew() {
        assertRefused(
                20,
                i -> i < 16 ? "mine" : "",
                Map.of(),
                "landscapes: 1 of 1 labels have 5 or more papers, and all but 4 of the 20 papers have it, but a model"
                        + " needs two such labels, or one and 5 papers without it: {mine=16}");
    }

    @Test
    void aFileWithoutLabelsIsRefused() {
        assertRefused(24, i -> "", Map.of(), "landscapes: 0 of 0 labels have 5 or more papers");
    }

    @Test
    void aFieldThatIsMissingIsNamedWithThoseThatThereAre() {
        assertRefused(
                24,
                OwnLabelsTest::twoLabels,
                Map.of("x", "topics", "y", "labels"),
                "papers.csv: no paper has a list of labels in 'topics' or in 'x', the name of the model; there are"
                        + " labels");
    }

    @Test
    void everyFileNeedsTheField() throws IOException {
        Path more = Files.writeString(folder.resolve("more.csv"), "title,abstract,soil\nDunes,They move.,sand\n");
        assertThatIOException()
                .isThrownBy(() ->
                        OwnLabels.read(List.of(papers(24, OwnLabelsTest::twoLabels), more), "x", Map.of(), STANDARD))
                .withMessage(more + ": no paper has a list of labels in 'labels' or in 'x', the name of the model;"
                        + " there are soil");
    }

    @Test
    void aFieldOfTheModelsNameHasItsLabelsToo() throws IOException {
        Path more = Files.writeString(
                folder.resolve("more.csv"), "title,abstract,Landscapes\nDunes,They move.,sand\nFens,They rot.,water\n");
        OwnLabels own =
                OwnLabels.read(List.of(papers(24, OwnLabelsTest::twoLabels), more), "Landscapes", Map.of(), STANDARD);
        assertThat(own.corpus().gold("Landscapes")).hasSize(26).endsWith(Set.of("sand"), Set.of("water"));
    }

    @Test
    void theFieldLabelsIsThatOfTheOnlyModelWhateverFieldItHasElsewhere() throws IOException {
        Path topics = Files.writeString(
                folder.resolve("topics.csv"), "title,abstract,topics\nDunes,They move.,sand\nFens,They rot.,water\n");
        List<Path> files = List.of(papers(24, OwnLabelsTest::twoLabels), topics);
        assertThat(OwnLabels.read(files, "", Map.of("ground", "topics"), STANDARD)
                        .corpus()
                        .gold("ground"))
                .hasSize(26)
                .startsWith(Set.of("sand"), Set.of("water"));
        assertThatIOException()
                .isThrownBy(() -> OwnLabels.read(files, "", Map.of("ground", "topics", "sky", "topics"), STANDARD))
                .withMessageContaining("papers.csv: no paper has a list of labels in 'topics' or in 'ground'");
    }

    @Test
    void theOnlyFieldWithAUsualNameForLabelsIsTakenAndTold() throws IOException {
        Path tags = Files.writeString(folder.resolve("tags.jsonl"), """
                {"title": "Dunes", "abstract": "They move.", "Tags": "sand;wind", "venue": "sand"}
                {"title": "Fens", "abstract": "They rot.", "Tags": "water", "keywords": ["wind"]}
                """);
        OwnLabels own = OwnLabels.read(List.of(papers(24, OwnLabelsTest::twoLabels), tags), "x", Map.of(), STANDARD);
        assertThat(own.corpus().gold("x")).hasSize(26).contains(Set.of("sand"), Set.of("water"));
        assertThat(own.notes()).first().isEqualTo(tags + ": the labels are those of the field 'Tags'");
    }

    @Test
    void ofTwoSuchFieldsNoneIsTaken() throws IOException {
        Path two = Files.writeString(
                folder.resolve("two.csv"), "title,abstract,tags,category\nDunes,They move.,sand,land\n");
        assertThatIOException()
                .isThrownBy(() -> OwnLabels.read(List.of(two), "x", Map.of(), STANDARD))
                .withMessageContaining(
                        "no paper has a list of labels in 'labels' or in 'x', the name of the model; there"
                                + " are category, tags");
    }

    @Test
    void aFieldThatIsAskedForMayHoldTheLabelsAsAText() throws IOException {
        Path topics = Files.writeString(
                folder.resolve("soil.jsonl"),
                "{\"title\": \"Dunes\", \"abstract\": \"They move.\", \"soil\": \"sand\"}\n");
        List<Path> files = List.of(papers(24, OwnLabelsTest::twoLabels), topics);
        assertThat(OwnLabels.read(files, "", Map.of("ground", "soil"), STANDARD)
                        .corpus()
                        .gold("ground"))
                .hasSize(25);
    }

    @Test
    void papersWithoutAnyAbstractAreRefused() throws IOException {
        Path texts = Files.writeString(
                folder.resolve("texts.jsonl"),
                "{\"title\": \"Dunes\", \"body\": \"They move.\", \"labels\": [\"sand\"]}\n");
        assertThatIOException()
                .isThrownBy(() -> OwnLabels.read(List.of(texts), "x", Map.of(), STANDARD))
                .withMessage(texts + ": no paper has an abstract; --columns abstract=NAME names the field");
    }

    @Test
    void aHandfulOfPapersIsRefused() {
        assertRefused(19, OwnLabelsTest::twoLabels, Map.of(), "19 papers, but a model needs 20 or more");
    }

    private void assertRefused(int papers, IntFunction<String> labels, Map<String, String> fields, String message) {
        assertThatIOException().isThrownBy(() -> read(papers, labels, fields)).withMessageContaining(message);
    }

    private OwnLabels read(int papers, IntFunction<String> labels, Map<String, String> fields) throws IOException {
        return OwnLabels.read(List.of(papers(papers, labels)), "landscapes", fields, STANDARD);
    }

    private Path papers(int papers, IntFunction<String> labels) throws IOException {
        String rows = IntStream.range(0, papers)
                .mapToObj(i -> "p" + i + ",Paper " + i + ",On the matter of dunes and fens.," + labels.apply(i) + "\n")
                .collect(Collectors.joining());
        return Files.writeString(folder.resolve("papers.csv"), "id,title,abstract,labels\n" + rows);
    }

    private static String twoLabels(int paper) {
        return paper % 2 == 0 ? "sand" : "water";
    }

    @Test
    void twentyPapersAndFiveOfALabelAreEnough() throws IOException {
        OwnLabels own = read(20, i -> i < 5 ? "snow" : twoLabels(i), Map.of());

        assertThat(own.corpus().labels("landscapes")).containsExactly("sand", "snow", "water");
    }

    @Test
    void papersOfRareLabelsAreWithoutTheOneThatIsLeft() throws IOException {
        OwnLabels own = read(24, i -> i < 3 ? "snow" : i < 6 ? "ice" : "sand", Map.of());
        assertThat(own.corpus().labels("landscapes")).containsExactly("sand");
        assertThat(own.notes()).hasSize(2).first().asString().contains("left out 2 of 3 labels");
    }

    @Test
    void rareLabelsAloneAreRefused() {
        assertRefused(
                24,
                i -> i < 3 ? "snow" : i < 6 ? "ice" : "",
                Map.of(),
                "landscapes: 0 of 2 labels have 5 or more papers, but a model needs two such labels, or one");
    }
}
