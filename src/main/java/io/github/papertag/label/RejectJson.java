package io.github.papertag.label;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.papertag.Source;
import io.github.papertag.read.ReadResult;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Writes a rejected record as one line of JSON: where it stands, why it was rejected, and all of it as read. */
final class RejectJson {

    private static final JsonFactory JSON = new JsonFactory();

    private RejectJson() {}

    /** The line, with its line end, in UTF-8; {@code byteOffset} is null where it is not known. */
    static byte[] line(ReadResult.Rejected record) {
        StringWriter out = new StringWriter(record.text().length() + 200);
        try (JsonGenerator json = JSON.createGenerator(out)) {
            Source source = record.source();
            json.writeStartObject();
            json.writeStringField("file", RecordJson.wellFormed(source.file()));
            json.writeNumberField("record", source.record());
            json.writeNumberField("line", source.line());
            json.writeFieldName("byteOffset");
            if (record.byteOffset() < 0) {
                json.writeNull();
            } else {
                json.writeNumber(record.byteOffset());
            }
            json.writeStringField("reason", RecordJson.wellFormed(record.reason()));
            json.writeStringField("text", RecordJson.wellFormed(record.text()));
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
        return out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }
}
