package io.github.papertag.read;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The members that the records of a dump have, learned from its beginning, so that an object inside a record is not taken for one. */
final class JsonKind {

    private static final int ENOUGH = 200;

    private final Set<String> members;

    private JsonKind(Set<String> members) {
        this.members = members;
    }

    /** An object: the names of its members, and its size. */
    private record Found(Set<String> names, int bytes) {

        boolean isLike(Found other) {
            long common = names.stream().filter(other.names::contains).count();
            return 2 * common > Math.max(names.size(), other.names.size());
        }
    }

    /**
     * Learns from the whole objects in a dump's beginning, even if some are broken: of those that are alike and fill most of
     * it, the members that two of three have.
     */
    static JsonKind of(String head) {
        List<Found> objects = objects(head.getBytes(StandardCharsets.UTF_8));
        List<Found> records = objects.stream()
                .map(object -> objects.stream().filter(object::isLike).toList())
                .max(Comparator.comparingInt(
                        alike -> alike.stream().mapToInt(Found::bytes).sum()))
                .orElse(List.of());
        Set<String> members = new HashSet<>();
        records.forEach(record -> members.addAll(record.names()));
        members.removeIf(name -> 3
                        * records.stream()
                                .filter(record -> record.names().contains(name))
                                .count()
                < 2L * records.size());
        return new JsonKind(members);
    }

    /** Whether nothing could be learned. */
    boolean isUnknown() {
        return members.isEmpty();
    }

    /** Whether an object has them all; false if nothing could be learned. */
    boolean has(RecordBuffer object) {
        return !isUnknown() && JsonMembers.names(object.bytes()).containsAll(members);
    }

    /** Each whole object that is in no other whole one and no member's value. */
    private static List<Found> objects(byte[] head) {
        List<Found> objects = new ArrayList<>();
        int last = '[';
        int tried = 0;
        for (int at = 0; at < head.length && tried < ENOUGH; at++) {
            if (head[at] == '{' && last != ':') {
                tried++;
                byte[] object = whole(head, at);
                if (object != null) {
                    objects.add(new Found(JsonMembers.names(object), object.length));
                    at += object.length - 1;
                }
            }
            last = head[at] <= ' ' ? last : head[at];
        }
        return objects;
    }

    private static byte @Nullable [] whole(byte[] head, int start) {
        try (JsonParser parser = JsonMembers.JSON.createParser(head, start, head.length - start)) {
            parser.nextToken();
            parser.skipChildren();
            int length = (int) parser.currentLocation().getByteOffset();
            return parser.currentToken() == null || !parser.currentToken().isStructEnd()
                    ? null
                    : Arrays.copyOfRange(head, start, start + length);
        } catch (IOException e) {
            return null;
        }
    }
}
