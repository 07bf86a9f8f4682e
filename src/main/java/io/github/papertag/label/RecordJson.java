package io.github.papertag.label;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import io.github.papertag.LabelledPaper;
import io.github.papertag.ScoredLabel;
import io.github.papertag.Source;
import io.github.papertag.Span;
import io.github.papertag.TermEvidence;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes a labelled paper as one line of JSON: every key always there and in the same order, numbers as plain decimals. */
public final class RecordJson {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private RecordJson() {}

    /** The line, with its line end, in UTF-8. */
    public static byte[] line(LabelledPaper labelled) {
        return line(labelled, OutputField.ALL);
    }

    /** The line with some of the fields. */
    static byte[] line(LabelledPaper labelled, Set<OutputField> fields) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
        write(labelled, fields, out);
        return out.toByteArray();
    }

    /** Adds the line with some of the fields. */
    static void write(LabelledPaper labelled, Set<OutputField> fields, ByteArrayOutputStream out) {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            for (OutputField field : fields) {
                write(field, labelled, json);
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
        out.write('\n');
    }

    private static void write(OutputField field, LabelledPaper labelled, JsonGenerator json) throws IOException {
        switch (field) {
            case ID -> json.writeStringField("id", wellFormed(labelled.paper().id()));
            case TITLE ->
                json.writeStringField("title", wellFormed(labelled.paper().title()));
            case SOURCE -> writeSource(labelled.paper().source(), json);
            case STATUS -> json.writeStringField("status", labelled.status());
            case REASON ->
                ClaimJson.writeText(
                        "reason",
                        labelled.reason() == null ? null : labelled.reason().name(),
                        json);
            case LABELS -> writeLabels(labelled.labels(), json);
            case CLAIMS -> ClaimJson.write(labelled.claims(), json);
        }
    }

    private static void writeLabels(Map<String, List<ScoredLabel>> models, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("labels");
        for (Map.Entry<String, List<ScoredLabel>> model : models.entrySet()) {
            json.writeArrayFieldStart(model.getKey());
            for (ScoredLabel label : model.getValue()) {
                writeLabel(label, json);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void writeSource(@Nullable Source source, JsonGenerator json) throws IOException {
        if (source == null) {
            json.writeNullField("source");
            return;
        }
        json.writeObjectFieldStart("source");
        json.writeStringField("file", wellFormed(source.file()));
        json.writeNumberField("record", source.record());
        json.writeNumberField("line", source.line());
        json.writeEndObject();
    }

    private static void writeLabel(ScoredLabel label, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("label", label.label());
        json.writeFieldName("score");
        json.writeNumber(PlainNumber.score(label.score()));
        if (!label.terms().isEmpty()) {
            json.writeArrayFieldStart("terms");
            for (TermEvidence term : label.terms()) {
                writeTerm(term, json);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void writeTerm(TermEvidence term, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("term", term.term());
        json.writeFieldName("weight");
        json.writeNumber(PlainNumber.score(term.weight()));
        json.writeArrayFieldStart("spans");
        for (Span span : term.spans()) {
            json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Text without half characters, which UTF-8 cannot hold; each becomes U+FFFD, so that offsets stay as they are. */
    public static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return replaceLoneSurrogates(text);
            }
        }
        return text;
    }

    private static String replaceLoneSurrogates(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c));
        return out.toString();
    }
}
