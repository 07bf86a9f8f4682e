package io.github.papertag.label;

import io.github.papertag.Paper;
import io.github.papertag.read.ReadResult;

/**
 * How far a run has come.
 *
 * @param records records read, over all dumps
 * @param fingerprint a hash of all of them, by which a later run knows that it reads the same
 */
record Position(long records, long fingerprint) {

    static final Position START = new Position(0, 0);

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    Position after(ReadResult result) {
        long hash = mixed(fingerprint, result.source().file().hashCode());
        hash = mixed(hash, result.source().record());
        if (result instanceof ReadResult.Accepted accepted) {
            Paper paper = accepted.paper();
            hash = mixed(hash, paper.id().hashCode());
            hash = mixed(hash, paper.title().hashCode());
            hash = mixed(hash, paper.abstractText().hashCode());
        } else if (result instanceof ReadResult.Rejected rejected) {
            hash = mixed(hash, rejected.text().hashCode());
        }
        return new Position(records + 1, hash);
    }

    private static long mixed(long hash, long more) {
        long sum = (hash ^ more) * MULTIPLIER;
        return sum ^ (sum >>> 32);
    }
}
