package io.github.papertag.read;

import java.util.BitSet;

/** The objects and arrays that are open at a place in JSON. */
final class JsonNesting {

    /** More than any limit allows. */
    private static final int DEEPEST = 10_000;

    private final BitSet objects = new BitSet();
    private int depth;

    void clear() {
        depth = 0;
    }

    int depth() {
        return depth;
    }

    /** Whether the innermost is an object. */
    boolean isInObject() {
        return depth > 0 && objects.get(depth);
    }

    /** Opens what the bracket opens; false if that would be too deep, and then nothing is opened. */
    boolean open(int bracket) {
        if (depth == DEEPEST) {
            return false;
        }
        objects.set(++depth, bracket == '{');
        return true;
    }

    /** Closes the innermost. */
    void close() {
        depth--;
    }

    /**
     * Closes what the bracket closes and all that lies inside of it; nothing if there is none.
     *
     * @return false if it closed more than the innermost
     */
    boolean unwind(int bracket) {
        int opened = bracket == '}' ? objects.previousSetBit(depth) : objects.previousClearBit(depth);
        boolean alone = opened <= 0 || opened == depth;
        depth = opened > 0 ? opened - 1 : depth;
        return alone;
    }
}
