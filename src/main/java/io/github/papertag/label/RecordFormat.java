package io.github.papertag.label;

import io.github.papertag.LabelledPaper;
import io.github.papertag.read.ReadResult;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Turns what became of a record into bytes of one output. Implementations are immutable and thread-safe. */
interface RecordFormat {

    /** What stands before the first record. */
    default byte[] header() {
        return new byte[0];
    }

    /** Adds a labelled or abstained paper. */
    default void paper(LabelledPaper paper, ByteArrayOutputStream to) {}

    /** What a rejected record adds. */
    default byte[] rejected(ReadResult.Rejected record) {
        return new byte[0];
    }

    /** A JSON object for every paper. */
    record JsonLines(Set<OutputField> fields) implements RecordFormat {
        @Override
        public void paper(LabelledPaper paper, ByteArrayOutputStream to) {
            RecordJson.write(paper, fields, to);
        }
    }

    /** A row for every paper. */
    record PaperRows(List<String> models, Set<OutputField> fields) implements RecordFormat {
        @Override
        public byte[] header() {
            return bytes(PaperCsv.header(models, fields));
        }

        @Override
        public void paper(LabelledPaper paper, ByteArrayOutputStream to) {
            to.writeBytes(bytes(PaperCsv.row(paper, models, fields)));
        }
    }

    /** A row for every claim. */
    record ClaimRows() implements RecordFormat {
        @Override
        public byte[] header() {
            return bytes(ClaimCsv.header());
        }

        @Override
        public void paper(LabelledPaper paper, ByteArrayOutputStream to) {
            to.writeBytes(bytes(ClaimCsv.rows(paper)));
        }
    }

    /** A JSON object for every rejected record. */
    record Rejects() implements RecordFormat {
        @Override
        public byte[] rejected(ReadResult.Rejected record) {
            return RejectJson.line(record);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
