package io.github.papertag.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the members of an object are called, as far as it can be read. */
final class JsonMembers {

    /** Takes NaN and Infinity, as other languages write them. */
    static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private JsonMembers() {}

    /** The members of an object and, as {@code outer.inner}, of the objects in it, with their texts. */
    static Map<String, String> of(byte[] object) {
        Map<String, String> members = new HashMap<>();
        try (JsonParser parser = JSON.createParser(object)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return members;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                members.put(name, value == JsonToken.VALUE_STRING ? parser.getText() : "");
                if (value == JsonToken.START_OBJECT) {
                    addMembers(parser, name, members);
                } else {
                    parser.skipChildren();
                }
            }
        } catch (IOException e) {
            return members;
        }
        return members;
    }

    /** The names of an object's own members. */
    static Set<String> names(byte[] object) {
        Set<String> names = new HashSet<>(of(object).keySet());
        names.removeIf(name -> name.indexOf('.') >= 0);
        return names;
    }

    private static void addMembers(JsonParser parser, String outer, Map<String, String> members) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            members.put(outer + "." + Objects.requireNonNull(parser.currentName()), "");
            parser.nextToken();
            parser.skipChildren();
        }
    }
}
