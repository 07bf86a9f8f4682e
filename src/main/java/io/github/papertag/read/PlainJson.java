package io.github.papertag.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.papertag.read.FieldNames.Field;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Objects with a title and an abstract under any of the usual names, or those that the user gives. */
final class PlainJson implements RecordParser {

    private final FieldNames names;
    private final JsonObjects objects;

    PlainJson(DumpSettings settings) {
        this.names = new FieldNames(settings.columns());
        this.objects = new JsonObjects(settings.limits(), name -> names.role(name) != null);
    }

    @Override
    public PaperDraft parse(RawRecord record) throws RecordException {
        ObjectNode object = objects.read(record);
        return new PaperDraft()
                .title(JsonObjects.title(value(object, Field.TITLE)))
                .abstractText(JsonObjects.abstractText(value(object, Field.ABSTRACT)))
                .year(JsonObjects.text(value(object, Field.YEAR)))
                .doi(JsonObjects.text(value(object, Field.DOI)))
                .arxiv(JsonObjects.text(value(object, Field.ARXIV)))
                .ownId(JsonObjects.text(value(object, Field.ID)));
    }

    /** The value of the likeliest name that has one. */
    private JsonNode value(ObjectNode object, Field field) {
        JsonNode best = object.missingNode();
        int rank = Integer.MAX_VALUE;
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            FieldNames.@Nullable Role role = names.role(member.getKey());
            if (role != null
                    && role.field() == field
                    && role.rank() < rank
                    && !member.getValue().isNull()) {
                best = member.getValue();
                rank = role.rank();
            }
        }
        return best;
    }
}
