package io.github.papertag.label;

/**
 * How many papers two runs differ over.
 *
 * @param same papers with the same outcome in both
 * @param changed papers in both whose outcome differs
 * @param status of these, papers whose status differs
 * @param labels of these, papers whose labels differ
 * @param claims of these, papers whose claims differ
 * @param added papers only in the new run
 * @param removed papers only in the old run
 */
public record DiffCounts(long same, long changed, long status, long labels, long claims, long added, long removed) {

    static final DiffCounts NONE = new DiffCounts(0, 0, 0, 0, 0, 0, 0);

    /** Whether the runs agree on every paper. */
    public boolean isSame() {
        return changed + added + removed == 0;
    }

    /** One line for a person. */
    public String text() {
        return same + " papers are the same, " + changed + " changed (" + status + " in status, " + labels
                + " in labels, " + claims + " in claims), " + added + " were added, " + removed + " removed";
    }

    DiffCounts plusSame() {
        return new DiffCounts(same + 1, changed, status, labels, claims, added, removed);
    }

    DiffCounts plus(PaperChange change) {
        boolean both = change.kind() == PaperChange.Kind.CHANGED;
        return new DiffCounts(
                same,
                changed + one(both),
                status + one(both && change.changesStatus()),
                labels + one(both && change.changesLabels()),
                claims + one(both && change.changesClaims()),
                added + one(change.kind() == PaperChange.Kind.ADDED),
                removed + one(change.kind() == PaperChange.Kind.REMOVED));
    }

    private static int one(boolean counted) {
        return counted ? 1 : 0;
    }
}
