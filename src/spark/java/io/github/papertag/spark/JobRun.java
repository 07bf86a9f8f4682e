package io.github.papertag.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_if;

import io.github.papertag.LabelledPaper;
import io.github.papertag.ScoredLabel;
import io.github.papertag.read.ReadResult;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;

/**
 * One job: a first reading that counts and finds duplicates, then labelling and writing, then, if there are some, the
 * rejected records.
 *
 * <p>Labelling runs in the stage that writes. Spark counts what such a stage observes once a partition, however often a
 * task had to be repeated, so the account is exact; that its parts add up to what was read is checked at the end.
 */
final class JobRun {

    private static final StructType LABELLED = StructType.fromDDL("status STRING, area STRING, line STRING");
    private static final StructType REJECTED =
            StructType.fromDDL("file STRING, record BIGINT, line BIGINT, reason STRING, text STRING");

    private static final String NO_AREA = "none";

    private final SparkSession spark;
    private final JobSettings settings;
    private final JavaSparkContext context;

    JobRun(SparkSession spark, JobSettings settings) {
        this.spark = spark;
        this.settings = settings;
        this.context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    }

    /**
     * Runs the job and gives its account.
     *
     * @throws IOException with one sentence if the input or a model cannot be used
     */
    Account run() throws IOException {
        SharedLabeller labeller = SharedLabeller.of(spark, settings.labels());
        Configuration hadoop = context.hadoopConfiguration();
        List<InputFiles.InputFile> files = InputFiles.find(settings.inputs(), hadoop);
        checkOutput(settings.output().path(), files, hadoop);
        checkOutput(settings.output().rejects(), files, hadoop);
        JobSettings.Format format = format(files);
        List<FileRange> ranges =
                format == JobSettings.Format.DUMP ? InputFiles.ranges(files, settings.split(), hadoop) : List.of();
        JavaRDD<Records> input =
                switch (format) {
                    case DUMP -> dump(ranges);
                    case CSV -> TableInput.csv(spark, files, settings.columns());
                    case PARQUET -> TableInput.parquet(spark, files, settings.columns());
                };
        Survey survey = Survey.of(spark, input);
        Numbering numbering = Numbering.of(context, survey, input.getNumPartitions(), ranges);
        Observation seen = label(input.mapPartitionsWithIndex(numbering, true), labeller);
        if (survey.rejected() > 0) {
            writeRejected(input, survey, numbering);
        }
        return account(survey, seen);
    }

    /** Told before hours of labelling, not after; and nothing is ever written over what is being read. */
    private void checkOutput(String folder, List<InputFiles.InputFile> inputs, Configuration hadoop)
            throws IOException {
        Path path = new Path(folder);
        FileSystem system = path.getFileSystem(hadoop);
        String inside = system.makeQualified(path) + "/";
        if (inputs.stream().anyMatch(file -> (file.path() + "/").startsWith(inside))) {
            throw new IllegalArgumentException(folder + ": is among the inputs and cannot be the output");
        }
        if (!settings.output().overwrite() && system.exists(path)) {
            throw new FileAlreadyExistsException(folder);
        }
    }

    private JobSettings.Format format(List<InputFiles.InputFile> files) {
        if (settings.format() != null) {
            return settings.format();
        }
        if (InputFiles.allEndWith(files, ".parquet")) {
            return JobSettings.Format.PARQUET;
        }
        return InputFiles.allEndWith(files, ".csv") ? JobSettings.Format.CSV : JobSettings.Format.DUMP;
    }

    private JavaRDD<Records> dump(List<FileRange> ranges) {
        SerializableConfiguration hadoop = new SerializableConfiguration(context.hadoopConfiguration());
        return context.parallelize(ranges, Math.max(1, ranges.size()))
                .mapPartitionsWithIndex((partition, range) -> open(range, partition, hadoop), true);
    }

    private static Iterator<Records> open(Iterator<FileRange> range, int partition, SerializableConfiguration hadoop)
            throws IOException {
        return List.<Records>of(RangeRecords.open(range.next(), partition, hadoop.value()))
                .iterator();
    }

    private Observation label(JavaRDD<Numbering.Numbered> records, SharedLabeller labeller) {
        boolean distinct = settings.distinct();
        JavaRDD<Row> rows = records.map(record -> labelled(record, labeller, distinct));
        Observation seen = new Observation();
        Dataset<Row> labelled = spark.createDataFrame(rows, LABELLED)
                .observe(seen, status("labelled"), status("abstained"))
                .filter(col("line").isNotNull());
        String[] area = settings.output().byArea() ? new String[] {"area"} : new String[0];
        if (settings.output().format() == JobSettings.OutputFormat.PARQUET) {
            writer(LabelledSchema.rows(labelled, area), area)
                    .parquet(settings.output().path());
        } else {
            writer(labelled.select("line", area), area).text(settings.output().path());
        }
        return seen;
    }

    private static Column status(String status) {
        return count_if(col("status").equalTo(status)).as(status);
    }

    private DataFrameWriter<Row> writer(Dataset<Row> rows, String... partitions) {
        SaveMode mode = settings.output().overwrite() ? SaveMode.Overwrite : SaveMode.ErrorIfExists;
        return rows.write().mode(mode).partitionBy(partitions);
    }

    private static Row labelled(Numbering.Numbered record, SharedLabeller labeller, boolean distinct) {
        if (!(record.result() instanceof ReadResult.Accepted accepted)) {
            return RowFactory.create("rejected", null, null);
        }
        if (record.duplicate() && distinct) {
            return RowFactory.create("duplicate", null, null);
        }
        LabelledPaper paper = labeller.get().label(accepted.paper());
        String status = record.duplicate() ? "duplicate" : paper.isLabelled() ? "labelled" : "abstained";
        List<ScoredLabel> areas = paper.labels("areas");
        return RowFactory.create(
                status, areas.isEmpty() ? NO_AREA : areas.get(0).label(), LabelPapers.line(paper));
    }

    private void writeRejected(JavaRDD<Records> input, Survey survey, Numbering numbering) {
        Set<Integer> wanted = new HashSet<>();
        survey.partitions().values().stream()
                .filter(counts -> counts.rejected() > 0)
                .forEach(counts -> wanted.add(counts.partition()));
        JavaRDD<Row> rejected = input.mapPartitionsWithIndex(
                        (partition, records) -> wanted.contains(partition)
                                ? records
                                : List.<Records>of().iterator(),
                        true)
                .mapPartitionsWithIndex(numbering, true)
                .filter(record -> record.result() instanceof ReadResult.Rejected)
                .map(record -> rejected((ReadResult.Rejected) record.result()));
        writer(spark.createDataFrame(rejected, REJECTED)).json(settings.output().rejects());
    }

    private static Row rejected(ReadResult.Rejected record) {
        return RowFactory.create(
                record.source().file(),
                record.source().record(),
                record.source().line(),
                record.reason(),
                record.text());
    }

    private static Account account(Survey survey, Observation seen) {
        long labelled = seen(seen, "labelled");
        long abstained = seen(seen, "abstained");
        Account account = new Account(labelled, abstained, survey.rejected(), survey.duplicated());
        if (account.read() != survey.read()) {
            throw new IllegalStateException(
                    "the input changed while it was read: first " + survey.read() + " records, then " + account);
        }
        return account;
    }

    private static long seen(Observation seen, String status) {
        try {
            return (Long) Objects.requireNonNull(seen.getAsJava().get(status));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while counting", e);
        }
    }
}
