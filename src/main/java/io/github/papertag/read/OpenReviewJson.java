package io.github.papertag.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** Notes of OpenReview: fields lie in {@code content}, in its second version one level deeper, in {@code value}. */
final class OpenReviewJson implements RecordParser {

    private static final Set<String> WANTED = Set.of("id", "content", "pdate", "cdate");
    private static final long MILLIS_A_YEAR = 31_556_952_000L;
    private static final int EPOCH = 1970;

    private final JsonObjects objects;

    OpenReviewJson(DumpSettings settings) {
        this.objects = new JsonObjects(settings.limits(), WANTED::contains);
    }

    @Override
    public PaperDraft parse(RawRecord record) throws RecordException {
        ObjectNode note = objects.read(record);
        JsonNode content = note.path("content");
        return new PaperDraft()
                .title(JsonObjects.title(field(content, "title")))
                .abstractText(JsonObjects.abstractText(field(content, "abstract")))
                .year(year(note))
                .dumpId("openreview:", JsonObjects.text(note.path("id")));
    }

    private static JsonNode field(JsonNode content, String name) {
        JsonNode field = content.path(name);
        return field.isObject() ? field.path("value") : field;
    }

    private static String year(ObjectNode note) {
        long millis = note.path(note.hasNonNull("pdate") ? "pdate" : "cdate").asLong(0);
        return millis <= 0 ? "" : String.valueOf(EPOCH + millis / MILLIS_A_YEAR);
    }
}
