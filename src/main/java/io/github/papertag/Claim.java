package io.github.papertag;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A quantitative result that an abstract claims, such as "84.3% top-1 on ImageNet".
 *
 * @param span where the value with its unit stands in the abstract as read
 * @param text exactly that piece of the abstract
 * @param metric what was measured
 * @param kind whether a level, a change or a factor is claimed
 * @param amount the number
 * @param direction which way the metric moved; null for {@link Kind#ABSOLUTE}
 * @param scope on what, against what, and whose result it is
 * @param origin how the claim was found
 */
public record Claim(
        Span span,
        String text,
        Metric metric,
        Kind kind,
        Amount amount,
        @Nullable Direction direction,
        Scope scope,
        Origin origin) {

    public Claim {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(metric, "metric");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(origin, "origin");
    }

    /**
     * What was measured.
     *
     * @param id id of the metric lexicon, such as {@code top-1-accuracy}, or {@code other:<as written>}
     * @param text the words of the abstract that name it; null if it is only implied
     */
    public record Metric(String id, @Nullable String text) {}

    /** How the value relates to the metric. */
    public enum Kind {
        /** A level reached: "84.3% accuracy". */
        ABSOLUTE,
        /** A difference or relative change: "2% better", "40% fewer". */
        CHANGE,
        /** A factor: "3x faster", "half of". */
        RATIO;

        /** The name as it stands in the output. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The number, its unit and how exactly it is meant.
     *
     * @param value the number in its unit: 3.1% is 3.1, "60M" is 60000000, "twice" is 2
     * @param valueHigh upper end of a range, else null
     * @param unit {@code percent}, {@code points}, {@code x}, {@code ms} and so on; {@code none} for a bare number
     * @param bound how exactly the number is meant
     */
    public record Amount(double value, @Nullable Double valueHigh, String unit, Bound bound) {}

    /** How exactly a number is meant. */
    public enum Bound {
        EXACT,
        UP_TO,
        AT_LEAST,
        AT_MOST,
        APPROX;

        /** The name as it stands in the output. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Which way a metric moved. */
    public enum Direction {
        INCREASE,
        DECREASE;

        /** The name as it stands in the output. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * On what, against what, and whose result a claim is.
     *
     * @param dataset benchmark, data set or task as written, or null
     * @param baseline what it is compared with, as written, or null
     * @param owner whose result it is
     */
    public record Scope(@Nullable String dataset, @Nullable String baseline, Owner owner) {}

    /** Whose result a claim states. */
    public enum Owner {
        /** The paper's own method, system or finding. */
        OWN,
        /** Prior work or a competitor. */
        OTHER;

        /** The name as it stands in the output. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * How a claim was found.
     *
     * @param sentence 0-based number of the sentence in the abstract
     * @param rule id of the rule that found the claim
     * @param confidence the rule's measured precision, in [0, 1]
     * @param evidence which words gave metric, data set and baseline, in this order; empty unless an explanation was asked for
     */
    public record Origin(int sentence, String rule, double confidence, List<Evidence> evidence) {

        public Origin {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * Words of the abstract that gave a field of the claim.
     *
     * @param field {@code metric}, {@code dataset} or {@code baseline}
     * @param text the words as written, or null if no words gave the field
     * @param span where they stand in the abstract as read, or null
     */
    public record Evidence(
            String field, @Nullable String text, @Nullable Span span) {}
}
