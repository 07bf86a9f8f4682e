package io.github.papertag.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.papertag.Paper;
import io.github.papertag.PaperId;
import io.github.papertag.Source;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads one JSON object a line with {@code title}, {@code abstract} and perhaps {@code id}; a bad line costs itself. */
final class JsonLinesReader implements PaperReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final LineSource lines;
    private final String name;
    private long records;

    JsonLinesReader(LineSource lines, String name) {
        this.lines = lines;
        this.name = name;
    }

    @Override
    public @Nullable ReadResult next() throws IOException {
        LineSource.Line line = lines.next();
        while (line != null && line.text().isBlank()) {
            line = lines.next();
        }
        return line == null ? null : read(line, new Source(name, ++records, line.number()));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private static ReadResult read(LineSource.Line line, Source source) {
        if (line.cut()) {
            return rejected(source, "the line is longer than " + LineSource.MAX_LINE + " characters", line);
        }
        JsonNode node;
        try {
            node = JSON.readTree(line.text());
        } catch (JsonProcessingException e) {
            return rejected(source, "not valid JSON", line);
        }
        if (!node.isObject()) {
            return rejected(source, "not a JSON object", line);
        }
        JsonNode title = node.path("title");
        JsonNode abstractText = node.path("abstract");
        if (!title.isTextual() || title.textValue().isBlank()) {
            return rejected(source, "no text in the field 'title'", line);
        }
        if (!abstractText.isTextual() && !abstractText.isNull() && !abstractText.isMissingNode()) {
            return rejected(source, "the field 'abstract' is not text", line);
        }
        return new ReadResult.Accepted(
                new Paper(id(node, title.textValue()), title.textValue(), abstractText.asText(""), source));
    }

    private static String id(JsonNode node, String title) {
        String id = node.path("id").asText("");
        return id.isBlank() ? PaperId.ofTitle(title) : id;
    }

    private static ReadResult rejected(Source source, String reason, LineSource.Line line) {
        return new ReadResult.Rejected(source, reason, line.text());
    }
}
