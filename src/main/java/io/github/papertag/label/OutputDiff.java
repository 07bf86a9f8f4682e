package io.github.papertag.label;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compares what two runs wrote, paper by paper. Papers are matched by id, the first of an id with the first, and so on.
 * Both files are read side by side, so that papers in the same order take no memory; those that wait for their match are
 * kept.
 */
public final class OutputDiff {

    /** Bytes of a character in memory, with what goes with it. */
    private static final int BYTES = 2;

    /** The share of the memory that papers may take that wait for their match. */
    private static final int SHARE = 4;

    private final Map<String, Deque<PaperOutcome>> oldOnes = new LinkedHashMap<>();
    private final Map<String, Deque<PaperOutcome>> newOnes = new LinkedHashMap<>();
    private final long limit;
    private final Listener listener;
    private DiffCounts counts = DiffCounts.NONE;
    private long waiting;

    /** Hears of every difference. */
    public interface Listener {

        /**
         * A paper changed, or is in one output only.
         *
         * @throws IOException if it cannot be passed on
         */
        void changed(PaperChange change) throws IOException;
    }

    private OutputDiff(long limit, Listener listener) {
        this.limit = limit;
        this.listener = listener;
    }

    /**
     * Compares two outputs.
     *
     * @throws IOException with one sentence if one of them is damaged, or they are in so different orders that the memory
     *     does not hold the papers that wait for their match
     */
    public static DiffCounts compare(LabelledOutput before, LabelledOutput after, Listener listener)
            throws IOException {
        return compare(before, after, Runtime.getRuntime().maxMemory() / SHARE / BYTES, listener);
    }

    static DiffCounts compare(LabelledOutput before, LabelledOutput after, long limit, Listener listener)
            throws IOException {
        OutputDiff diff = new OutputDiff(limit, listener);
        PaperOutcome oldOne = before.next();
        PaperOutcome newOne = after.next();
        while (oldOne != null || newOne != null) {
            diff.take(oldOne, newOne);
            oldOne = oldOne == null ? null : before.next();
            newOne = newOne == null ? null : after.next();
        }
        return diff.finish();
    }

    private void take(@Nullable PaperOutcome oldOne, @Nullable PaperOutcome newOne) throws IOException {
        if (oldOne != null) {
            PaperOutcome match = poll(newOnes, oldOne.id());
            if (match == null) {
                add(oldOnes, oldOne);
            } else {
                compare(oldOne, match);
            }
        }
        if (newOne != null) {
            PaperOutcome match = poll(oldOnes, newOne.id());
            if (match == null) {
                add(newOnes, newOne);
            } else {
                compare(match, newOne);
            }
        }
        if (waiting > limit) {
            throw new IOException(
                    "the two outputs are in so different orders that the papers waiting for their match do"
                            + " not fit into the memory; sort both, or give Java more memory with -Xmx");
        }
    }

    private DiffCounts finish() throws IOException {
        for (Deque<PaperOutcome> left : oldOnes.values()) {
            for (PaperOutcome paper : left) {
                tell(PaperChange.removed(paper));
            }
        }
        for (Deque<PaperOutcome> left : newOnes.values()) {
            for (PaperOutcome paper : left) {
                tell(PaperChange.added(paper));
            }
        }
        return counts;
    }

    private void compare(PaperOutcome before, PaperOutcome after) throws IOException {
        PaperChange change = PaperChange.between(before, after);
        if (change.changesStatus() || change.changesLabels() || change.changesClaims()) {
            tell(change);
        } else {
            counts = counts.plusSame();
        }
    }

    private void tell(PaperChange change) throws IOException {
        counts = counts.plus(change);
        listener.changed(change);
    }

    private void add(Map<String, Deque<PaperOutcome>> ones, PaperOutcome paper) {
        ones.computeIfAbsent(paper.id(), id -> new ArrayDeque<>(1)).add(paper);
        waiting += paper.weight();
    }

    private @Nullable PaperOutcome poll(Map<String, Deque<PaperOutcome>> ones, String id) {
        Deque<PaperOutcome> same = ones.get(id);
        if (same == null) {
            return null;
        }
        PaperOutcome first = same.remove();
        if (same.isEmpty()) {
            ones.remove(id);
        }
        waiting -= first.weight();
        return first;
    }
}
