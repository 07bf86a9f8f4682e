package io.github.papertag.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** Daily papers of Hugging Face: the paper lies inside the record, its abstract is called summary. */
final class HuggingFaceJson implements RecordParser {

    private static final Set<String> WANTED = Set.of("paper", "title", "summary");

    private final JsonObjects objects;

    HuggingFaceJson(DumpSettings settings) {
        this.objects = new JsonObjects(settings.limits(), WANTED::contains);
    }

    @Override
    public PaperDraft parse(RawRecord record) throws RecordException {
        ObjectNode day = objects.read(record);
        JsonNode paper = day.path("paper");
        return new PaperDraft()
                .title(JsonObjects.title(either(paper, day, "title")))
                .abstractText(JsonObjects.abstractText(either(paper, day, "summary")))
                .year(JsonObjects.text(paper.path("publishedAt")))
                .dumpId(null, JsonObjects.text(paper.path("id")))
                .arxiv(JsonObjects.text(paper.path("id")));
    }

    private static JsonNode either(JsonNode first, JsonNode second, String name) {
        return first.hasNonNull(name) ? first.path(name) : second.path(name);
    }
}
