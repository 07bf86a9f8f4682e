package io.github.papertag.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Papers of Semantic Scholar, from its interface or its data sets. An abstract that the publisher had taken out is null or
 * a notice; the paper then has none.
 */
final class SemanticScholarJson implements RecordParser {

    private static final Set<String> WANTED = Set.of(
            "paperId",
            "corpusid",
            "corpusId",
            "title",
            "abstract",
            "externalIds",
            "externalids",
            "year",
            "publicationDate");
    private static final String ELIDED = "Notice: ";

    private final JsonObjects objects;

    SemanticScholarJson(DumpSettings settings) {
        this.objects = new JsonObjects(settings.limits(), WANTED::contains);
    }

    @Override
    public PaperDraft parse(RawRecord record) throws RecordException {
        ObjectNode paper = objects.read(record);
        JsonNode ids = paper.path(paper.has("externalIds") ? "externalIds" : "externalids");
        String text = JsonObjects.abstractText(paper.path("abstract"));
        return new PaperDraft()
                .title(JsonObjects.title(paper.path("title")))
                .abstractText(text.startsWith(ELIDED) && text.contains("elided") ? "" : text)
                .year(JsonObjects.text(paper.path("year")))
                .doi(JsonObjects.text(ids.path("DOI")))
                .arxiv(JsonObjects.text(ids.path("ArXiv")))
                .dumpId("s2:", id(paper));
    }

    private static @Nullable String id(ObjectNode paper) {
        String id = JsonObjects.text(paper.path("paperId"));
        return id != null ? id : JsonObjects.text(paper.path(paper.has("corpusid") ? "corpusid" : "corpusId"));
    }
}
