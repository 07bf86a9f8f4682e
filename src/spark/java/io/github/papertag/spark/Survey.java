package io.github.papertag.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.row_number;

import io.github.papertag.read.ReadResult;
import java.io.Serializable;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapGroupsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.CollectionAccumulator;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * What a first reading of the input says of each partition: how many records and lines it has, so that those of the next
 * one can be numbered, and which of its papers were seen before.
 *
 * @param partitions counts by the number of the partition
 * @param duplicates for each partition that has some, the places of its duplicates as the bytes of a {@link BitSet}
 */
record Survey(Map<Integer, Counts> partitions, Map<Integer, byte[]> duplicates) {

    private static final StructType PLACE =
            StructType.fromDDL("id STRING, block BIGINT, record BIGINT, part INT, place BIGINT");

    /** Of one partition. A task that runs twice says the same twice, so a retry cannot change the account. */
    record Counts(int partition, long records, long rejected, long lines) implements Serializable {}

    /** Reads everything once; only ids and places leave the tasks. */
    static Survey of(SparkSession spark, JavaRDD<Records> input) {
        CollectionAccumulator<Counts> counts = new CollectionAccumulator<>();
        spark.sparkContext().register(counts, "papertag records");
        JavaRDD<Row> places = input.mapPartitionsWithIndex(
                (partition, records) -> records.hasNext()
                        ? new Places(partition, records.next(), counts)
                        : Map.<Integer, Row>of().values().iterator(),
                true);
        Map<Integer, byte[]> duplicates = duplicates(spark.createDataFrame(places, PLACE));
        Map<Integer, Counts> partitions = new TreeMap<>();
        counts.value().forEach(count -> partitions.put(count.partition(), count));
        return new Survey(partitions, duplicates);
    }

    private static Map<Integer, byte[]> duplicates(Dataset<Row> places) {
        List<Tuple2<Integer, byte[]>> found = places.withColumn(
                        "seen", row_number().over(Window.partitionBy("id").orderBy("block", "record")))
                .filter(col("seen").gt(1))
                .select("part", "place")
                .groupByKey((MapFunction<Row, Integer>) row -> row.getInt(0), Encoders.INT())
                .mapGroups(
                        (MapGroupsFunction<Integer, Row, Tuple2<Integer, byte[]>>)
                                (partition, rows) -> new Tuple2<>(partition, bits(rows)),
                        Encoders.tuple(Encoders.INT(), Encoders.BINARY()))
                .collectAsList();
        Map<Integer, byte[]> duplicates = new TreeMap<>();
        found.forEach(partition -> duplicates.put(partition._1(), partition._2()));
        return duplicates;
    }

    private static byte[] bits(Iterator<Row> rows) {
        BitSet places = new BitSet();
        rows.forEachRemaining(row -> places.set(Math.toIntExact(row.getLong(1))));
        return places.toByteArray();
    }

    long read() {
        return partitions.values().stream().mapToLong(Counts::records).sum();
    }

    long rejected() {
        return partitions.values().stream().mapToLong(Counts::rejected).sum();
    }

    long duplicated() {
        return duplicates.values().stream()
                .mapToLong(bits -> BitSet.valueOf(bits).cardinality())
                .sum();
    }

    /** Gives the place of each paper and, at the end, the counts. */
    private static final class Places implements Iterator<Row> {

        private final int partition;
        private final Records records;
        private final CollectionAccumulator<Counts> counts;
        private long read;
        private long rejected;
        private @Nullable Row next;

        Places(int partition, Records records, CollectionAccumulator<Counts> counts) {
            this.partition = partition;
            this.records = records;
            this.counts = counts;
            Records.closeAfterTask(records);
            advance();
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public Row next() {
            Row place = next;
            if (place == null) {
                throw new NoSuchElementException();
            }
            advance();
            return place;
        }

        private void advance() {
            next = null;
            while (next == null && records.hasNext()) {
                ReadResult result = records.next();
                if (result instanceof ReadResult.Accepted accepted) {
                    next = RowFactory.create(
                            accepted.paper().id(),
                            records.block(),
                            result.source().record(),
                            partition,
                            read);
                } else {
                    rejected++;
                }
                read++;
            }
            if (next == null) {
                counts.add(new Counts(partition, read, rejected, records.lines()));
            }
        }
    }
}
