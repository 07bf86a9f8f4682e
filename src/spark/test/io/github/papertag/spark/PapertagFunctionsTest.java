package io.github.papertag.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.papertag.LabelledPaper;
import io.github.papertag.Paper;
import io.github.papertag.TestPapers;
import io.github.papertag.label.Labeller;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Papertag inside other people's pipelines says what it says anywhere else. */
class PapertagFunctionsTest {

    private static final StructType PAPER = StructType.fromDDL("id STRING, title STRING, abstract STRING");

    private static SparkSession spark;
    private static Dataset<Row> papers;
    private static List<LabelledPaper> expected;

    @BeforeAll
    static void openASession() throws IOException {
        spark = LocalSpark.session();
        papers = spark.createDataFrame(
                TestPapers.ALL.stream()
                        .map(paper -> RowFactory.create(paper.id(), paper.title(), paper.abstractText()))
                        .toList(),
                PAPER);
        papers.createOrReplaceTempView("papers");
        Labeller labeller = Labeller.load(Labeller.DEFAULT_MODELS);
        expected = TestPapers.ALL.stream().map(labeller::label).toList();
        PapertagFunctions.register(spark, LabelSettings.STANDARD);
    }

    @Test
    void aDatasetBecomesJsonLines() throws IOException {
        List<String> lines =
                LabelPapers.with(spark, LabelSettings.STANDARD).lines(papers).collectAsList();

        assertThat(lines).isEqualTo(expected.stream().map(LabelPapers::line).toList());
    }

    @Test
    void aDatasetBecomesRowsWithAColumnForEachKey() throws IOException {
        List<Row> areas = LabelPapers.with(spark, LabelSettings.STANDARD)
                .rows(papers)
                .selectExpr("id", "transform(labels['areas'], area -> area.label)", "size(claims)")
                .collectAsList();

        assertThat(areas.stream().map(row -> row.getString(0) + row.getList(1) + row.getInt(2)))
                .isEqualTo(expected.stream()
                        .map(paper -> paper.paper().id()
                                + paper.labels("areas").stream()
                                        .map(label -> label.label())
                                        .toList()
                                + paper.claims().size())
                        .toList());
    }

    @Test
    void columnsOfOtherNamesCanBeTold() throws IOException {
        Dataset<Row> renamed = papers.withColumnsRenamed(Map.of("title", "name", "abstract", "text"));

        List<String> lines = LabelPapers.with(spark, LabelSettings.STANDARD)
                .withColumns(Map.of("title", "name", "abstract", "text"))
                .lines(renamed)
                .collectAsList();

        assertThat(lines).isEqualTo(expected.stream().map(LabelPapers::line).toList());
    }

    @Test
    void aMissingColumnIsNamed() throws IOException {
        LabelPapers label = LabelPapers.with(spark, LabelSettings.STANDARD);

        assertThatThrownBy(() -> label.rows(papers.drop("abstract")))
                .hasMessage("there is no column 'abstract' for the abstract; the columns are id, title");
    }

    @Test
    void sqlGivesTheJsonLine() {
        List<Row> rows =
                spark.sql("SELECT papertag_json(title, abstract) FROM papers").collectAsList();

        assertThat(rows.stream().map(row -> row.getString(0)))
                .isEqualTo(expected.stream().map(LabelPapers::line).toList());
    }

    @Test
    void sqlGivesAStruct() {
        List<Row> rows = spark.sql(
                        "SELECT paper.status, transform(paper.labels['contribution'], kind -> kind.label)"
                                + " FROM (SELECT papertag(title, abstract) AS paper FROM papers) WHERE paper.status = 'labelled'")
                .collectAsList();

        assertThat(rows.stream().map(row -> row.getList(1)))
                .isEqualTo(expected.stream()
                        .filter(LabelledPaper::isLabelled)
                        .map(paper -> paper.labels("contribution").stream()
                                .map(label -> label.label())
                                .toList())
                        .toList());
    }

    @Test
    void sqlTakesNullForEmpty() {
        Row row = spark.sql("SELECT papertag(NULL, NULL).reason").head();

        assertThat(row.getString(0)).isEqualTo(LabelledPaper.Reason.EMPTY_ABSTRACT.name());
    }

    @Test
    void aModelOfTheUsersOwnTravelsToTheExecutors() throws IOException {
        LabelSettings own = LabelSettings.STANDARD.withModels(List.of("models/contribution"));

        Row row = LabelPapers.with(spark, own).rows(papers).head();

        assertThat(row.<String, Object>getJavaMap(row.fieldIndex("labels")).keySet())
                .containsExactly("contribution");
    }

    @Test
    void anUnknownModelIsToldBeforeAnythingRuns() {
        LabelSettings unknown = LabelSettings.STANDARD.withModels(List.of("nonsense"));

        assertThatThrownBy(() -> LabelPapers.with(spark, unknown))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("unknown model 'nonsense'");
    }

    @Test
    void aPaperWithoutAnIdGetsTheOneOfItsTitle() throws IOException {
        String id = LabelPapers.with(spark, LabelSettings.STANDARD)
                .rows(papers.drop("id"))
                .head()
                .getString(0);

        assertThat(id).isEqualTo(Paper.of(TestPapers.PRUNING.title(), "").id());
    }
}
