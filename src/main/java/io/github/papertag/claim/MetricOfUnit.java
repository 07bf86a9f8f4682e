package io.github.papertag.claim;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a unit says about the metric: milliseconds are of a latency. */
final class MetricOfUnit {

    private static final Map<String, String> METRIC_OF_UNIT = Map.ofEntries(
            Map.entry("ms", "latency"),
            Map.entry("us", "latency"),
            Map.entry("ns", "latency"),
            Map.entry("s", "latency"),
            Map.entry("fps", "throughput"),
            Map.entry("tokens/s", "throughput"),
            Map.entry("images/s", "throughput"),
            Map.entry("queries/s", "throughput"),
            Map.entry("samples/s", "throughput"),
            Map.entry("steps/s", "throughput"),
            Map.entry("requests/s", "throughput"),
            Map.entry("tx/s", "throughput"),
            Map.entry("ops/s", "throughput"),
            Map.entry("GB/s", "throughput"),
            Map.entry("MB/s", "throughput"),
            Map.entry("Tbps", "throughput"),
            Map.entry("Gbps", "throughput"),
            Map.entry("Mbps", "throughput"),
            Map.entry("bit/s/Hz", "other:spectral efficiency"),
            Map.entry("hz", "throughput"),
            Map.entry("kHz", "other:frequency"),
            Map.entry("MHz", "other:frequency"),
            Map.entry("GHz", "other:frequency"),
            Map.entry("gpu-days", "search-cost"),
            Map.entry("gpu-hours", "search-cost"),
            Map.entry("params", "parameters"),
            Map.entry("flops", "compute"),
            Map.entry("SynOps", "compute"),
            Map.entry("bytes", "memory"),
            Map.entry("W", "power"),
            Map.entry("mW", "power"),
            Map.entry("uW", "power"),
            Map.entry("nW", "power"),
            Map.entry("kW", "power"),
            Map.entry("J", "energy"),
            Map.entry("mJ", "energy"),
            Map.entry("uJ", "energy"),
            Map.entry("nJ", "energy"),
            Map.entry("pJ", "energy"),
            Map.entry("Wh", "energy"),
            Map.entry("kWh", "energy"),
            Map.entry("MWh", "energy"),
            Map.entry("GWh", "energy"),
            Map.entry("TOPS/W", "energy-efficiency"),
            Map.entry("GOPS/W", "energy-efficiency"),
            Map.entry("TFLOPS/W", "energy-efficiency"),
            Map.entry("GFLOPS/W", "energy-efficiency"),
            Map.entry("TOPS/mm2", "other:area efficiency"),
            Map.entry("GOPS/mm2", "other:area efficiency"),
            Map.entry("mm2", "area"),
            Map.entry("bits per parameter", "other:bits per parameter"),
            Map.entry("usd", "cost"),
            Map.entry("eur", "cost"),
            Map.entry("gbp", "cost"));

    /** How rates end that no list has: "events per second". */
    private static final String PER_SECOND = " per second";

    private static final String TIME = "time";

    /** The metric of "tokens" and the like. */
    private static final String TOKENS = "other:token usage";

    private static final Set<String> NEVER_IN_DECIBEL = ClaimWords.ids("never-in-decibel");

    private static final Set<String> LONG_TIMES = Set.of("min", "h", "day");

    /** Metrics that their unit alone gives away. */
    private static final Set<String> SURE = Set.of("parameters", "compute", "search-cost", "throughput");

    /** Metrics that are measured in other units than those of time, memory, energy, power and money. */
    private static final Map<String, Set<String>> NOT_IN = Map.of(
            TIME,
            Set.of(
                    "parameters",
                    "memory",
                    "model-size",
                    "energy",
                    "power",
                    "area",
                    "bandwidth",
                    "data-efficiency",
                    TOKENS),
            "latency",
            Set.of("parameters", "memory", "model-size", "energy", "power", "area", "bandwidth", TOKENS),
            "memory",
            Set.of("parameters", "latency", "training-time", "energy", "power", "speed", "cost", TOKENS),
            "energy",
            Set.of("parameters", "latency", "memory", "model-size", "power", "cost"),
            "power",
            Set.of("parameters", "latency", "memory", "model-size", "energy", "cost"),
            "cost",
            Set.of("data-efficiency", "compute", "parameters", "latency", "memory", "energy", "power"),
            "energy-efficiency",
            Set.of("memory", "power", "area", "cost", "parameters"));

    private MetricOfUnit() {}

    /** What a unit says that a value is of, for {@link #excludes}: hours are of no memory, but of many kinds of time. */
    static @Nullable String dimension(@Nullable Quantity quantity) {
        return isLongTime(quantity) ? TIME : of(quantity);
    }

    /** Whether a value is in minutes or more. */
    static boolean isLongTime(@Nullable Quantity quantity) {
        return quantity != null && LONG_TIMES.contains(quantity.unit());
    }

    /** Whether a metric is not measured in units of another: milliseconds are of no memory. */
    static boolean excludes(@Nullable String ofUnit, String metric) {
        return ofUnit != null && NOT_IN.getOrDefault(ofUnit, Set.of()).contains(metric);
    }

    /** Whether a value in decibel is of none of these. */
    static boolean excludes(@Nullable Quantity quantity, String metric) {
        return quantity != null && quantity.unit().equals("dB") && NEVER_IN_DECIBEL.contains(metric);
    }

    /** Whether a value is a time, long or short. */
    static boolean isTime(@Nullable Quantity quantity) {
        return isLongTime(quantity) || "latency".equals(of(quantity));
    }

    /** The metric that the unit of a quantity suggests, or null. */
    static @Nullable String of(@Nullable Quantity quantity) {
        if (quantity == null) {
            return null;
        }
        return quantity.unit().endsWith(PER_SECOND) ? "throughput" : METRIC_OF_UNIT.get(quantity.unit());
    }

    /** Whether the unit alone gives a metric away, whatever words stand near. */
    static boolean isSure(String metric) {
        return SURE.contains(metric);
    }
}
