package io.github.papertag.label;

import io.github.papertag.LabelledPaper;
import io.github.papertag.read.ReadResult;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** Labels a batch and makes of it all that is to be written, compression included. Immutable and thread-safe. */
final class BatchLabeller {

    private final Labeller labeller;
    private final List<OutputPart> parts;
    private final boolean distinct;

    BatchLabeller(Labeller labeller, List<OutputPart> parts, boolean distinct) {
        this.labeller = labeller;
        this.parts = List.copyOf(parts);
        this.distinct = distinct;
    }

    LabelledBatch label(Batch batch) {
        List<ByteArrayOutputStream> outputs =
                parts.stream().map(part -> new ByteArrayOutputStream(1 << 12)).toList();
        BatchCounts counts = new BatchCounts(batch.file());
        List<ReadResult.Rejected> rejected = new ArrayList<>();
        for (Batch.Item item : batch.items()) {
            if (item.result() instanceof ReadResult.Rejected record) {
                rejected.add(record);
                counts.rejected(record);
                write(outputs, record);
            } else if (item.result() instanceof ReadResult.Accepted accepted) {
                if (item.duplicate()) {
                    counts.duplicate(accepted.source().file());
                }
                if (!item.duplicate() || !distinct) {
                    LabelledPaper labelled = labeller.label(accepted.paper());
                    write(outputs, labelled);
                    if (!item.duplicate()) {
                        counts.labelled(labelled, accepted.source().file());
                    }
                }
            }
        }
        int papers = batch.items().size() - rejected.size();
        return new LabelledBatch(compressed(outputs), counts.summary(), rejected, papers, batch.end());
    }

    private void write(List<ByteArrayOutputStream> outputs, LabelledPaper paper) {
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).format().paper(paper, outputs.get(i));
        }
    }

    private void write(List<ByteArrayOutputStream> outputs, ReadResult.Rejected record) {
        for (int i = 0; i < parts.size(); i++) {
            outputs.get(i).writeBytes(parts.get(i).format().rejected(record));
        }
    }

    private List<byte[]> compressed(List<ByteArrayOutputStream> outputs) {
        List<byte[]> pieces = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            pieces.add(parts.get(i).compression().compress(outputs.get(i).toByteArray()));
        }
        return pieces;
    }
}
