package io.github.papertag.spark;

import io.github.papertag.read.ReadResult;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function2;
import org.apache.spark.broadcast.Broadcast;

/** Gives each record its number in its file, and says whether it is a duplicate, from what a first reading found. */
final class Numbering implements Function2<Integer, Iterator<Records>, Iterator<Numbering.Numbered>> {

    private static final long serialVersionUID = 1L;

    /** A record as it stands in the whole input. */
    record Numbered(ReadResult result, boolean duplicate) {}

    private final Broadcast<long[]> recordsBefore;
    private final Broadcast<long[]> linesBefore;
    private final Broadcast<byte[][]> duplicates;

    private Numbering(Broadcast<long[]> recordsBefore, Broadcast<long[]> linesBefore, Broadcast<byte[][]> duplicates) {
        this.recordsBefore = recordsBefore;
        this.linesBefore = linesBefore;
        this.duplicates = duplicates;
    }

    /**
     * Adds up what stands before each piece of a file.
     *
     * @param ranges the pieces, one a partition; empty for tables, whose rows are numbered already
     */
    static Numbering of(JavaSparkContext context, Survey survey, int partitions, List<FileRange> ranges) {
        long[] records = new long[partitions];
        long[] lines = new long[partitions];
        for (int i = 1; i < ranges.size(); i++) {
            Survey.Counts before = survey.partitions().get(i - 1);
            if (ranges.get(i).goesOn() && before != null) {
                records[i] = records[i - 1] + before.records();
                lines[i] = lines[i - 1] + before.lines();
            }
        }
        byte[][] duplicates = new byte[partitions][];
        for (Map.Entry<Integer, byte[]> entry : survey.duplicates().entrySet()) {
            duplicates[entry.getKey()] = entry.getValue();
        }
        return new Numbering(context.broadcast(records), context.broadcast(lines), context.broadcast(duplicates));
    }

    @Override
    public Iterator<Numbered> call(Integer partition, Iterator<Records> opened) {
        if (!opened.hasNext()) {
            return List.<Numbered>of().iterator();
        }
        Records records = opened.next();
        Records.closeAfterTask(records);
        long moreRecords = recordsBefore.value()[partition];
        long moreLines = linesBefore.value()[partition];
        byte[] bits = duplicates.value()[partition];
        BitSet seen = bits == null ? new BitSet() : BitSet.valueOf(bits);
        return new Iterator<>() {
            private int place;

            @Override
            public boolean hasNext() {
                return records.hasNext();
            }

            @Override
            public Numbered next() {
                ReadResult result = RangeRecords.moved(records.next(), moreRecords, moreLines);
                return new Numbered(result, seen.get(place++));
            }
        };
    }
}
