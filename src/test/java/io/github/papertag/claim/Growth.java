package io.github.papertag.claim;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Consumer;

/** By how much work grows with the text, in processor time of this thread, which other programs on the machine hardly move. */
final class Growth {

    /** How many times longer the larger text is. */
    static final int TIMES = 4;

    /** Many, as Java compiles between the first ones; most work needs one. */
    private static final int TRIES = 10;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Growth() {}

    /**
     * The least time for a text through the least for a quarter of it, of ten tries at most: {@value #TIMES} where the
     * work is linear, its square where it is quadratic.
     *
     * @param enough a growth that needs no further try
     */
    static double of(Consumer<String> work, String piece, int length, double enough) {
        assumeTrue(THREADS.isCurrentThreadCpuTimeSupported(), "skipped: this machine tells no processor time");
        String large = piece.repeat(length / piece.length());
        String small = piece.repeat(length / piece.length() / TIMES);
        work.accept(small);
        long forSmall = Long.MAX_VALUE;
        long forLarge = Long.MAX_VALUE;
        double growth = Double.POSITIVE_INFINITY;
        for (int i = 0; i < TRIES && growth > enough; i++) {
            forSmall = Math.min(forSmall, time(work, small));
            forLarge = Math.min(forLarge, time(work, large));
            growth = (double) forLarge / forSmall;
        }
        return growth;
    }

    private static long time(Consumer<String> work, String text) {
        long start = THREADS.getCurrentThreadCpuTime();
        work.accept(text);
        return Math.max(1, THREADS.getCurrentThreadCpuTime() - start);
    }
}
