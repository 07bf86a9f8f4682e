package io.github.papertag.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/**
 * The metadata snapshot of arXiv. Abstracts are wrapped by hand and begin with two spaces; they are kept so, as every
 * offset points into them.
 */
final class ArxivJson implements RecordParser {

    private static final Set<String> WANTED =
            Set.of("id", "title", "abstract", "doi", "versions", "update_date", "journal-ref");

    private final JsonObjects objects;

    ArxivJson(DumpSettings settings) {
        this.objects = new JsonObjects(settings.limits(), WANTED::contains);
    }

    @Override
    public PaperDraft parse(RawRecord record) throws RecordException {
        ObjectNode paper = objects.read(record);
        JsonNode versions = paper.path("versions");
        String created = versions.path(0).path("created").asText("");
        return new PaperDraft()
                .title(JsonObjects.title(paper.path("title")))
                .abstractText(JsonObjects.abstractText(paper.path("abstract")))
                .year(created.isEmpty() ? JsonObjects.text(paper.path("update_date")) : created)
                .doi(JsonObjects.text(paper.path("doi")))
                .dumpId(null, JsonObjects.text(paper.path("id")))
                .arxiv(JsonObjects.text(paper.path("id")))
                .arxivVersion(versions.size());
    }
}
