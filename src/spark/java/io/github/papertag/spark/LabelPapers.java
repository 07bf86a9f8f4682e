package io.github.papertag.spark;

import io.github.papertag.LabelledPaper;
import io.github.papertag.label.Labeller;
import io.github.papertag.label.RecordJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Labels the rows of a Dataset that has a {@code title}, an {@code abstract} and perhaps an {@code id}.
 *
 * <pre>{@code
 * Dataset<Row> labelled = LabelPapers.with(spark, LabelSettings.STANDARD).rows(papers);
 * labelled.selectExpr("id", "labels['areas'][0].label AS area").show();
 * }</pre>
 *
 * <p>As a function it turns a row into the JSON line that {@code papertag label} writes, without its line end and with
 * {@code source} null. It can be sent to executors; the models are loaded once on each.
 */
public final class LabelPapers implements MapPartitionsFunction<Row, String> {

    private static final long serialVersionUID = 1L;

    private final SharedLabeller labeller;
    private final PaperColumns columns;

    private LabelPapers(SharedLabeller labeller, PaperColumns columns) {
        this.labeller = labeller;
        this.columns = columns;
    }

    /**
     * Loads the models.
     *
     * @throws IOException with one sentence if a model is unknown or damaged
     */
    public static LabelPapers with(SparkSession spark, LabelSettings settings) throws IOException {
        return new LabelPapers(SharedLabeller.of(spark, settings), PaperColumns.STANDARD);
    }

    /**
     * The same for other columns.
     *
     * @param names for {@code title}, {@code abstract} or {@code id} the name of its column
     */
    public LabelPapers withColumns(Map<String, String> names) {
        return new LabelPapers(labeller, new PaperColumns(names));
    }

    /**
     * Labels all rows and gives each as columns named like the keys of the JSON line: id, title, source, status, reason,
     * labels (a map from model to labels, best first) and claims.
     *
     * @throws IllegalArgumentException if there is no column for the title or the abstract
     */
    public Dataset<Row> rows(Dataset<Row> papers) {
        return LabelledSchema.rows(lines(papers).toDF("line"));
    }

    /**
     * Labels all rows and gives each as its JSON line.
     *
     * @throws IllegalArgumentException if there is no column for the title or the abstract
     */
    public Dataset<String> lines(Dataset<Row> papers) {
        columns.check(papers.schema());
        return papers.mapPartitions(this, Encoders.STRING());
    }

    @Override
    public Iterator<String> call(Iterator<Row> papers) {
        Labeller loaded = labeller.get();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return papers.hasNext();
            }

            @Override
            public String next() {
                return line(loaded.label(columns.paper(papers.next(), null)));
            }
        };
    }

    /** The JSON line without its line end. */
    static String line(LabelledPaper labelled) {
        byte[] line = RecordJson.line(labelled);
        return new String(line, 0, line.length - 1, StandardCharsets.UTF_8);
    }
}
