package io.github.papertag.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.from_json;

import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** A labelled paper as a row: the keys of its JSON line are the columns. */
final class LabelledSchema {

    /** As Spark's SQL writes a type; {@code terms} and {@code evidence} are null unless an explanation was asked for. */
    static final String DDL = """
            id STRING, title STRING, source STRUCT<file: STRING, record: BIGINT, line: BIGINT>,
            status STRING, reason STRING,
            labels MAP<STRING, ARRAY<STRUCT<label: STRING, score: DOUBLE,
              terms: ARRAY<STRUCT<term: STRING, weight: DOUBLE, spans: ARRAY<ARRAY<INT>>>>>>>,
            claims ARRAY<STRUCT<start: INT, `end`: INT, text: STRING, metric: STRING, metricText: STRING, kind: STRING,
              value: DOUBLE, valueHigh: DOUBLE, unit: STRING, direction: STRING, bound: STRING, dataset: STRING,
              baseline: STRING, owner: STRING, sentence: INT, rule: STRING, confidence: DOUBLE,
              evidence: MAP<STRING, STRUCT<text: STRING, span: ARRAY<INT>>>>>
            """;

    static final StructType TYPE = StructType.fromDDL(DDL);

    private LabelledSchema() {}

    /** The rows that the JSON of a column named "line" stands for, followed by other columns as they are. */
    static Dataset<Row> rows(Dataset<Row> lines, String... others) {
        Dataset<Row> parsed = lines.withColumn("paper", from_json(col("line"), TYPE, Map.of("mode", "FAILFAST")));
        return parsed.select("paper.*", others);
    }
}
