package io.github.papertag.read;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** One record as it stands in the dump, cut out but not yet understood. Immutable by convention: nobody writes to its bytes. */
final class RawRecord {

    private final Place place;
    private final byte[] bytes;
    private final int repaired;
    private final @Nullable String problem;

    /**
     * Where a record starts.
     *
     * @param offset bytes before it
     * @param line 1-based line
     */
    record Place(long offset, long line) {}

    /** @param problem why it cannot be a record, as the end of a sentence, or null */
    RawRecord(Place place, byte[] bytes, @Nullable String problem) {
        this(place, Utf8.repair(bytes), problem);
    }

    private RawRecord(Place place, Utf8.Repaired clean, @Nullable String problem) {
        this(place, clean.bytes(), clean.repaired(), problem);
    }

    private RawRecord(Place place, byte[] bytes, int repaired, @Nullable String problem) {
        this.place = place;
        this.bytes = bytes;
        this.repaired = repaired;
        this.problem = problem;
    }

    /** The same, but no record for a reason. */
    RawRecord withProblem(String reason) {
        return new RawRecord(place, bytes, repaired, reason);
    }

    Place place() {
        return place;
    }

    /** Valid UTF-8. */
    byte[] bytes() {
        return bytes;
    }

    /** How many bytes of it were not UTF-8. */
    int repaired() {
        return repaired;
    }

    @Nullable
    String problem() {
        return problem;
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    boolean isBlank() {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r' && b != '\n' && b != '\f') {
                return false;
            }
        }
        return problem == null;
    }
}
