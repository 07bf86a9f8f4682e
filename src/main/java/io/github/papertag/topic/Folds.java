package io.github.papertag.topic;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.CRC32C;

/**
 * Which fold each document is held out in: a hash of its id, so that neither order nor additions move a document.
 *
 * @param count number of folds, at least 2
 * @param foldOf fold of each document
 */
@SuppressWarnings("ArrayRecordComponent") // read-only inside the package
record Folds(int count, int[] foldOf) {

    static Folds byId(List<String> ids, int count) {
        if (count < 2 || count > ids.size()) {
            throw new IllegalArgumentException(
                    "folds: " + count + " is not between 2 and the number of documents, " + ids.size());
        }
        return new Folds(count, ids.stream().mapToInt(id -> foldOf(id, count)).toArray());
    }

    int[] heldOut(int fold) {
        return IntStream.range(0, foldOf.length).filter(i -> foldOf[i] == fold).toArray();
    }

    int[] training(int fold) {
        return IntStream.range(0, foldOf.length).filter(i -> foldOf[i] != fold).toArray();
    }

    private static int foldOf(String id, int count) {
        CRC32C hash = new CRC32C();
        hash.update(id.getBytes(StandardCharsets.UTF_8));
        return (int) (hash.getValue() % count);
    }
}
