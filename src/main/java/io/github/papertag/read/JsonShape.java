package io.github.papertag.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;

/** How the records of a JSON dump lie in it, told from its beginning. */
enum JsonShape {
    /** One object a line. */
    LINES("one JSON object a line"),
    /** Objects one after another, each over several lines. */
    VALUES("JSON objects one after another"),
    /** An array of objects. */
    ARRAY("a JSON array"),
    /** An array that lies in an object, such as {@code {"data":[…]}}. */
    WRAPPED("a JSON array inside an object");

    /** What the arrays of records are called in the answers of web interfaces. */
    private static final Set<String> WRAPPERS = Set.of(
            "data",
            "results",
            "result",
            "notes",
            "papers",
            "items",
            "records",
            "works",
            "articles",
            "entries",
            "documents",
            "docs",
            "hits",
            "publications",
            "response",
            "message",
            "list",
            "rows",
            "matches");

    private static final JsonFactory JSON = new JsonFactory();

    private final String what;

    JsonShape(String what) {
        this.what = what;
    }

    String what() {
        return what;
    }

    static boolean isWrapper(String name) {
        return WRAPPERS.contains(name.toLowerCase(Locale.ROOT));
    }

    /** The shape of a dump that begins with {@code head}, which starts with a bracket or brace after white space. */
    static JsonShape of(String head) {
        if (head.stripLeading().startsWith("[")) {
            return ARRAY;
        }
        if (isWrapped(head)) {
            return WRAPPED;
        }
        return head.lines().limit(50).filter(line -> line.startsWith("{")).anyMatch(JsonShape::isObject)
                        || !isSpreadOut(head)
                ? LINES
                : VALUES;
    }

    /** Whether the first member of the first object that can hold the records does so, before any title. */
    private static boolean isWrapped(String head) {
        try (JsonParser parser = JSON.createParser(head)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (isWrapper(name) && isRecords(parser, value)) {
                    return true;
                }
                if (name.equalsIgnoreCase("title")) {
                    return false;
                }
                parser.skipChildren();
            }
        } catch (IOException e) {
            return false;
        }
        return false;
    }

    private static boolean isRecords(JsonParser parser, JsonToken value) throws IOException {
        return value == JsonToken.START_ARRAY
                ? isObjects(parser)
                : value == JsonToken.START_OBJECT && isWrappedInside(parser);
    }

    private static boolean isObjects(JsonParser array) throws IOException {
        JsonToken first = array.nextToken();
        return first == JsonToken.START_OBJECT || first == JsonToken.END_ARRAY;
    }

    private static boolean isWrappedInside(JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (parser.nextToken() == JsonToken.START_ARRAY && isWrapper(name)) {
                return true;
            }
            parser.skipChildren();
        }
        return false;
    }

    private static boolean isObject(String line) {
        try (JsonParser parser = JSON.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            parser.skipChildren();
            return parser.currentToken() == JsonToken.END_OBJECT;
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether the first line holds no more than the beginning of an object. */
    private static boolean isSpreadOut(String head) {
        String first = head.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        boolean one = head.strip().equals(first.strip());
        return !one && !first.strip().endsWith("}");
    }
}
