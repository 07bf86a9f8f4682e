package io.github.papertag.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Papers in tables, which Spark reads by itself. */
final class TableInput {

    static final String FILE = "_papertag_file";
    static final String ROW = "_papertag_row";
    static final String DAMAGED = "_papertag_damaged";

    private TableInput() {}

    /** Where the papers stand in the rows, and which file is called what and comes when. */
    record Layout(PaperColumns columns, HashMap<String, Integer> numbers, ArrayList<String> names)
            implements Serializable {

        static Layout of(PaperColumns columns, List<InputFiles.InputFile> files) {
            Layout layout = new Layout(columns, new HashMap<>(), new ArrayList<>());
            for (InputFiles.InputFile file : files) {
                layout.numbers.put(file.path().toUri().getPath(), layout.names.size());
                layout.names.add(file.name());
            }
            return layout;
        }

        String name(String path) {
            return names.get(Objects.requireNonNull(numbers.get(path), path));
        }
    }

    static JavaRDD<Records> parquet(SparkSession spark, List<InputFiles.InputFile> files, PaperColumns columns) {
        Dataset<Row> table = spark.read().parquet(paths(files));
        columns.check(table.schema());
        return records(
                table.withColumn(DAMAGED, lit(null).cast(DataTypes.StringType))
                        .withColumn(ROW, col("_metadata.row_index")),
                Layout.of(columns, files));
    }

    /** Comma-separated values as RFC 4180 has them, with the names of the columns in the first line of each file. */
    static JavaRDD<Records> csv(SparkSession spark, List<InputFiles.InputFile> files, PaperColumns columns) {
        Map<String, String> options = Map.of(
                "header",
                "true",
                "multiLine",
                "true",
                "escape",
                "\"",
                "enforceSchema",
                "false",
                "columnNameOfCorruptRecord",
                DAMAGED);
        StructType header = spark.read().options(options).csv(paths(files)).schema();
        columns.check(header);
        Dataset<Row> table = spark.read()
                .options(options)
                .schema(header.add(DAMAGED, DataTypes.StringType))
                .csv(paths(files));
        return records(table.withColumn(ROW, lit(null).cast(DataTypes.LongType)), Layout.of(columns, files));
    }

    private static JavaRDD<Records> records(Dataset<Row> table, Layout layout) {
        return table.withColumn(FILE, col("_metadata.file_path")).toJavaRDD().mapPartitions(rows -> List.<Records>of(
                        new TableRecords(rows, layout))
                .iterator());
    }

    private static String[] paths(List<InputFiles.InputFile> files) {
        return files.stream().map(file -> file.path().toString()).toArray(String[]::new);
    }
}
