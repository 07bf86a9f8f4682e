package io.github.papertag.topic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The lines of {@code documents.jsonl}, each a JSON object with id, title and labels by facet. */
final class DocumentLines {

    private static final JsonMapper JSON = new JsonMapper();

    private DocumentLines() {}

    private record Line(String id, String title, Map<String, List<String>> labels) {}

    static void write(Corpus corpus, OutputStream out) throws IOException {
        for (Document document : corpus.documents()) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("id", document.id());
            line.put("title", document.title());
            line.put("labels", new TreeMap<>(document.labels()));
            out.write(JSON.writeValueAsBytes(line));
            out.write('\n');
        }
    }

    /** @throws IOException with one sentence that names file and line if something is missing */
    static Document parse(String text, SparseCounts counts, Path file, int number) throws IOException {
        try {
            Line line = JSON.readValue(text, Line.class);
            return new Document(
                    Objects.requireNonNull(line.id()), Objects.requireNonNull(line.title()), line.labels(), counts);
        } catch (JsonProcessingException | NullPointerException e) {
            throw new IOException(file + ", line " + number + ": needs a JSON object with id, title and labels", e);
        }
    }
}
