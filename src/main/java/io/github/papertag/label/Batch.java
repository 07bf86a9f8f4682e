package io.github.papertag.label;

import io.github.papertag.read.ReadResult;
import java.util.List;

/**
 * Records that were read one after the other: the unit of labelling, of compression and of checkpoints. Where a batch ends
 * depends on the records alone, so that a run that is continued makes the same batches.
 *
 * @param file name of the dump, under which it is counted even if it has no records
 * @param items the records
 * @param end how far the run has come with the last of them
 */
record Batch(String file, List<Item> items, Position end) {

    /** Records in a batch at most. */
    static final int MAX_ITEMS = 256;

    /** Characters in a batch after which it ends, so that a batch of giants does not fill the memory. */
    static final int MAX_CHARACTERS = 1 << 20;

    /**
     * A record.
     *
     * @param result what was read
     * @param duplicate whether it is a paper that was seen before
     */
    record Item(ReadResult result, boolean duplicate) {

        int characters() {
            return result instanceof ReadResult.Accepted accepted
                    ? accepted.paper().title().length()
                            + accepted.paper().abstractText().length()
                    : ((ReadResult.Rejected) result).text().length();
        }
    }

    Batch {
        items = List.copyOf(items);
    }
}
