package io.github.papertag.read;

import java.util.EnumMap;
import java.util.Map;

/** The limits that hold while a dump is read. Immutable. */
public final class Limits {

    /** Every limit at its standard value. */
    public static final Limits STANDARD = new Limits(new EnumMap<>(Limit.class));

    private final Map<Limit, Long> changed;

    private Limits(Map<Limit, Long> changed) {
        this.changed = changed;
    }

    /** The value of a limit. */
    public long get(Limit limit) {
        return changed.getOrDefault(limit, limit.standard());
    }

    /**
     * The same limits but for one.
     *
     * @throws IllegalArgumentException with one sentence if the value is less than 1 or more than can be
     */
    public Limits with(Limit limit, long value) {
        if (value < 1 || value > limit.largest()) {
            throw new IllegalArgumentException(
                    "limit " + limit.id() + ": " + value + " is not between 1 and " + limit.largest());
        }
        Map<Limit, Long> more = new EnumMap<>(Limit.class);
        more.putAll(changed);
        more.put(limit, value);
        return new Limits(more);
    }

    int intValue(Limit limit) {
        return Math.toIntExact(get(limit));
    }

    /** Why a record was rejected, as the end of a sentence. */
    String over(Limit limit) {
        return "over the limit " + limit.id() + " of " + get(limit) + " " + limit.what();
    }
}
