package io.github.papertag.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Works of OpenAlex, whose abstracts are turned inside out: every word with all of its positions. */
final class OpenAlexJson implements RecordParser {

    private static final Set<String> WANTED =
            Set.of("id", "title", "display_name", "abstract_inverted_index", "doi", "publication_year", "ids");

    private final JsonObjects objects;
    private final Limits limits;

    OpenAlexJson(DumpSettings settings) {
        this.limits = settings.limits();
        this.objects = new JsonObjects(limits, WANTED::contains);
    }

    @Override
    public PaperDraft parse(RawRecord record) throws RecordException {
        ObjectNode work = objects.read(record);
        String title = JsonObjects.title(work.path("title"));
        return new PaperDraft()
                .title(plain(title == null ? JsonObjects.title(work.path("display_name")) : title))
                .abstractText(words(work.path("abstract_inverted_index")))
                .year(JsonObjects.text(work.path("publication_year")))
                .doi(JsonObjects.text(work.path("doi")))
                .dumpId("openalex:", shortId(work.path("id").asText("")));
    }

    private static @Nullable String plain(@Nullable String title) {
        return title == null ? null : Parser.unescapeEntities(title, true);
    }

    private static String shortId(String id) {
        return id.substring(id.lastIndexOf('/') + 1);
    }

    private String words(JsonNode index) throws RecordException {
        if (index.isNull() || index.isMissingNode()) {
            return "";
        }
        if (!index.isObject()) {
            throw new RecordException("the field 'abstract_inverted_index' is not an object");
        }
        @Nullable String[] words = new @Nullable String[length((ObjectNode) index)];
        for (Map.Entry<String, JsonNode> word : index.properties()) {
            for (JsonNode position : word.getValue()) {
                words[position.intValue()] = word.getKey();
            }
        }
        StringBuilder text = new StringBuilder();
        for (String word : words) {
            if (word != null) {
                text.append(text.isEmpty() ? "" : " ").append(word);
            }
        }
        return text.toString();
    }

    private int length(ObjectNode index) throws RecordException {
        int length = 0;
        for (Map.Entry<String, JsonNode> word : index.properties()) {
            for (JsonNode position : word.getValue()) {
                if (!position.isInt() || position.intValue() < 0) {
                    throw new RecordException("a position in 'abstract_inverted_index' is not a number from 0 on");
                }
                if (position.intValue() >= limits.get(Limit.FIELD_SIZE)) {
                    throw new RecordException(limits.over(Limit.FIELD_SIZE));
                }
                length = Math.max(length, position.intValue() + 1);
            }
        }
        return length;
    }
}
