package io.github.papertag.topic;

/** 1 + ln n for the counts that occur, the same on every platform and without a logarithm a term. */
final class LogTable {

    private static final double[] VALUES = new double[256];

    static {
        for (int n = 1; n < VALUES.length; n++) {
            VALUES[n] = 1 + StrictMath.log(n);
        }
    }

    private LogTable() {}

    static double onePlusLog(int count) {
        return count < VALUES.length ? VALUES[count] : 1 + StrictMath.log(count);
    }
}
