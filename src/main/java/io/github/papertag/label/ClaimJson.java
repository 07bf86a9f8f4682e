package io.github.papertag.label;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.papertag.Claim;
import io.github.papertag.Span;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of a record that tells its claims. */
final class ClaimJson {

    private ClaimJson() {}

    static void write(List<Claim> claims, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("claims");
        for (Claim claim : claims) {
            writeClaim(claim, json);
        }
        json.writeEndArray();
    }

    private static void writeClaim(Claim claim, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("start", claim.span().start());
        json.writeNumberField("end", claim.span().end());
        json.writeStringField("text", RecordJson.wellFormed(claim.text()));
        json.writeStringField("metric", RecordJson.wellFormed(claim.metric().id()));
        writeText("metricText", claim.metric().text(), json);
        json.writeStringField("kind", claim.kind().id());
        writeNumber("value", claim.amount().value(), json);
        writeNumber("valueHigh", claim.amount().valueHigh(), json);
        json.writeStringField("unit", RecordJson.wellFormed(claim.amount().unit()));
        writeText(
                "direction",
                claim.direction() == null ? null : claim.direction().id(),
                json);
        json.writeStringField("bound", claim.amount().bound().id());
        writeText("dataset", claim.scope().dataset(), json);
        writeText("baseline", claim.scope().baseline(), json);
        json.writeStringField("owner", claim.scope().owner().id());
        json.writeNumberField("sentence", claim.origin().sentence());
        json.writeStringField("rule", claim.origin().rule());
        writeNumber("confidence", claim.origin().confidence(), json);
        writeEvidence(claim.origin().evidence(), json);
        json.writeEndObject();
    }

    private static void writeEvidence(List<Claim.Evidence> evidence, JsonGenerator json) throws IOException {
        if (evidence.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("evidence");
        for (Claim.Evidence words : evidence) {
            json.writeFieldName(words.field());
            writeWords(words.text(), words.span(), json);
        }
        json.writeEndObject();
    }

    private static void writeWords(@Nullable String text, @Nullable Span span, JsonGenerator json) throws IOException {
        if (text == null || span == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringField("text", RecordJson.wellFormed(text));
        json.writeFieldName("span");
        json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
        json.writeEndObject();
    }

    static void writeText(String field, @Nullable String text, JsonGenerator json) throws IOException {
        if (text == null) {
            json.writeNullField(field);
        } else {
            json.writeStringField(field, RecordJson.wellFormed(text));
        }
    }

    private static void writeNumber(String field, @Nullable Double value, JsonGenerator json) throws IOException {
        json.writeFieldName(field);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(PlainNumber.of(value));
        }
    }
}
