package io.github.papertag.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How the records of a JSON dump lie in it, told from its beginning. */
enum JsonShape {
    /** One object a line. */
    LINES("one JSON object a line"),
    /** Objects one after another, over several lines or all on one. */
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
        List<Integer> objects = head.lines().limit(50).map(JsonShape::objects).toList();
        return Collections.frequency(objects, 1) > Collections.frequency(objects, 2) ? LINES : VALUES;
    }

    /** Whether the first member of the first object that can hold the records does so, before any title. */
    private static boolean isWrapped(String head) {
        try (JsonParser parser = JsonMembers.JSON.createParser(head)) {
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

    /** Whether an array holds objects, or is broken at its very beginning. */
    private static boolean isObjects(JsonParser array) throws IOException {
        try {
            JsonToken first = array.nextToken();
            while (first == JsonToken.START_ARRAY) {
                first = array.nextToken();
            }
            if (first == JsonToken.VALUE_STRING) {
                array.nextToken();
            }
            return first == JsonToken.START_OBJECT || first == JsonToken.END_ARRAY;
        } catch (JsonEOFException e) {
            throw e;
        } catch (IOException e) {
            return true;
        }
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

    /** How many objects a line holds side by side, as far as more than one matters; 0 if it is anything else. */
    private static int objects(String line) {
        int count = 0;
        try (JsonParser parser = JsonMembers.JSON.createParser(line)) {
            while (count < 2 && parser.nextToken() == JsonToken.START_OBJECT) {
                parser.skipChildren();
                count += parser.currentToken() == JsonToken.END_OBJECT ? 1 : 0;
            }
            return count == 1 && parser.currentToken() != null ? 0 : count;
        } catch (IOException e) {
            return count < 2 ? 0 : count;
        }
    }
}
