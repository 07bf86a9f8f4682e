package io.github.papertag.spark;

import io.github.papertag.Paper;
import io.github.papertag.label.Labeller;
import java.io.IOException;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;

/**
 * Papertag in SQL.
 *
 * <pre>{@code
 * PapertagFunctions.register(spark, LabelSettings.STANDARD);
 * spark.sql("SELECT id, papertag(title, abstract).labels['areas'][0].label AS area FROM papers").show();
 * }</pre>
 */
public final class PapertagFunctions {

    private PapertagFunctions() {}

    /**
     * Registers two functions of a title and an abstract for the session: {@code papertag_json} gives the JSON line that
     * {@code papertag label} writes, {@code papertag} the same as a struct. Where either argument is null it counts as
     * empty.
     *
     * @throws IOException with one sentence if a model is unknown or damaged
     */
    public static void register(SparkSession spark, LabelSettings settings) throws IOException {
        SharedLabeller shared = SharedLabeller.of(spark, settings);
        UDF2<@Nullable String, @Nullable String, String> json =
                (title, abstractText) -> json(shared.get(), title, abstractText);
        spark.udf().register("papertag_json", json, DataTypes.StringType);
        spark.sql("CREATE OR REPLACE TEMPORARY FUNCTION papertag(title STRING, abstract STRING) RETURNS "
                + LabelledSchema.TYPE.sql()
                + " RETURN from_json(papertag_json(title, abstract), '"
                + LabelledSchema.DDL.replace('\n', ' ')
                + "', map('mode', 'FAILFAST'))");
    }

    private static String json(Labeller labeller, @Nullable String title, @Nullable String abstractText) {
        Paper paper = Paper.of(title == null ? "" : title, abstractText == null ? "" : abstractText);
        return LabelPapers.line(labeller.label(paper));
    }
}
