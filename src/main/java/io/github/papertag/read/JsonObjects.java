package io.github.papertag.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads records that are JSON objects, keeping only the members that are wanted. Their trees are made here, since a mapper
 * takes a tenth of a second to start.
 */
final class JsonObjects {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonFactory json;
    private final Limits limits;
    private final Predicate<String> wanted;

    /** @param wanted the names of the members that are kept */
    JsonObjects(Limits limits, Predicate<String> wanted) {
        this.limits = limits;
        this.wanted = wanted;
        this.json = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.intValue(Limit.NESTING_DEPTH))
                        .maxStringLength(limits.intValue(Limit.FIELD_SIZE))
                        .build())
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                // Words of an inverted index are names, too; interning them would hold them for ever.
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .build();
    }

    /** @throws RecordException if the record is not one JSON object within the limits */
    ObjectNode read(RawRecord record) throws RecordException {
        try (JsonParser parser = json.createParser(record.bytes())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new RecordException(isJson(parser) ? "not a JSON object" : "not valid JSON");
            }
            ObjectNode kept = members(parser);
            if (parser.nextToken() != null) {
                throw new RecordException("not valid JSON");
            }
            return kept;
        } catch (StreamConstraintsException e) {
            throw new RecordException(over(String.valueOf(e.getMessage())));
        } catch (IOException e) {
            throw new RecordException("not valid JSON");
        }
    }

    private ObjectNode members(JsonParser parser) throws IOException {
        ObjectNode kept = NODES.objectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (wanted.test(name)) {
                kept.set(name, node(parser));
            } else {
                parser.skipChildren();
            }
        }
        if (parser.currentToken() != JsonToken.END_OBJECT) {
            throw new JsonParseException(parser, "it ends in an object");
        }
        return kept;
    }

    private static JsonNode node(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> NODES.textNode(parser.getText());
            case VALUE_NUMBER_INT -> whole(parser);
            case VALUE_NUMBER_FLOAT -> parser.isNaN() ? NODES.nullNode() : NODES.numberNode(parser.getDoubleValue());
            case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(parser.getBooleanValue());
            case VALUE_NULL -> NODES.nullNode();
            default -> throw new JsonParseException(parser, "a value is missing");
        };
    }

    private static JsonNode whole(JsonParser parser) throws IOException {
        return switch (parser.getNumberType()) {
            case INT -> NODES.numberNode(parser.getIntValue());
            case LONG -> NODES.numberNode(parser.getLongValue());
            default -> NODES.numberNode(parser.getBigIntegerValue());
        };
    }

    private static ObjectNode object(JsonParser parser) throws IOException {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            object.set(name, node(parser));
        }
        return object;
    }

    private static ArrayNode array(JsonParser parser) throws IOException {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(node(parser));
        }
        return array;
    }

    private static boolean isJson(JsonParser parser) throws IOException {
        if (parser.currentToken() == null) {
            return false;
        }
        parser.skipChildren();
        return parser.nextToken() == null;
    }

    private String over(String message) {
        return message.contains("depth")
                ? limits.over(Limit.NESTING_DEPTH)
                : message.contains("String value") ? limits.over(Limit.FIELD_SIZE) : "a number or name without end";
    }

    /** The text of a string or number, or null. */
    static @Nullable String text(JsonNode value) {
        return value.isTextual() || value.isNumber() ? value.asText() : null;
    }

    /** The abstract: text, or nothing. */
    static String abstractText(JsonNode value) throws RecordException {
        if (value.isTextual()) {
            return value.textValue();
        }
        if (value.isNull() || value.isMissingNode()) {
            return "";
        }
        throw new RecordException("the field 'abstract' is not text");
    }

    /** The title, or null if it is not text. */
    static @Nullable String title(JsonNode value) {
        return value.isTextual() ? value.textValue() : null;
    }
}
