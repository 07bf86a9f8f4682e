package io.github.papertag.read;

import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the next record behind a broken one: at the start of a line, indented as the broken one was; or where an object
 * begins that is in no other, as far as brackets and strings show; or one with the members that records have, as a bracket
 * may be missing.
 */
final class JsonRecovery {

    private final ByteSource in;
    private final JsonWalk walk;
    private final RecordBuffer candidate;
    private final String head;
    private @Nullable JsonKind kind;
    private @Nullable Set<String> expected;

    /** @param head how the dump begins */
    JsonRecovery(ByteSource in, Limits limits, JsonWalk walk, String head) {
        this.in = in;
        this.walk = walk;
        this.candidate = new RecordBuffer(limits, Limit.RECORD_SIZE);
        this.head = head;
    }

    /**
     * Adds everything up to the next record to the broken one.
     *
     * @param indent of the broken one's line, or -1 if it does not start a line
     * @return the next record if it had to be read to be known, or null: then it is next in the source, if there is any
     */
    @Nullable
    RawRecord findNext(RecordBuffer broken, int indent) throws IOException {
        expected = null;
        int column = -1;
        for (int b = in.peek(); b != ByteSource.END; b = in.peek()) {
            boolean object = b == '{' && mayBeRecord();
            boolean line = column >= 0 && indent >= 0;
            boolean outside = walk.isSure() && (object ? walk.isOutside() : b == ']' && walk.depth() == 0);
            if ((object && line) ? column == indent : outside) {
                return null;
            }
            if (object && !line) {
                if (findsRecord(broken)) {
                    return candidate.record();
                }
                broken.add(candidate.bytes());
            } else if (walk.step(broken) != null) {
                walk.repair(broken);
            }
            column = b == '\n' ? 0 : column >= 0 && (b == ' ' || b == '\t') ? column + 1 : -1;
        }
        return null;
    }

    private boolean mayBeRecord() throws IOException {
        int inside = in.peekBehind();
        return walk.isBetweenValues() && (inside == '"' || inside == '}' || inside <= ' ');
    }

    /** Whether an object has the members that records have, if those are known. */
    boolean isRecord(RecordBuffer object) {
        return kind().has(object);
    }

    private JsonKind kind() {
        JsonKind known = kind == null ? JsonKind.of(head) : kind;
        kind = known;
        return known;
    }

    /** Reads an object into the candidate; whether it is whole and has the members of a record. */
    private boolean findsRecord(RecordBuffer broken) throws IOException {
        int outside = walk.depth();
        boolean misplaced = !walk.isSure() || walk.isInObject();
        candidate.start(in);
        walk.repair(candidate);
        while (walk.depth() > outside) {
            if (walk.step(candidate) != null) {
                return false;
            }
        }
        return !candidate.isCut() && (isRecord(candidate) || (kind().isUnknown() && misplaced && isLike(broken)));
    }

    /** Whether the candidate has the members of the broken record, as far as that can be read, or most of them and others. */
    private boolean isLike(RecordBuffer broken) {
        Set<String> names = expected == null ? JsonMembers.names(broken.bytes()) : expected;
        expected = names;
        Set<String> found = JsonMembers.names(candidate.bytes());
        long missing = names.stream().filter(name -> !found.contains(name)).count();
        return missing == 0 || (2 * missing < names.size() && found.size() >= names.size());
    }
}
