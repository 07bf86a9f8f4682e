package io.github.papertag.claim;

import io.github.papertag.Claim.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pattern rule: what must stand around a quantity, and what follows from it.
 *
 * @param id unique name
 * @param description what it is for, in one line
 * @param patterns any of which may match
 * @param outcome what follows
 * @param confidence its measured precision, in [0, 1]
 * @param examples sentences in which it must fire
 * @param counterexamples sentences in which it must not
 */
record Rule(
        String id,
        String description,
        List<Pattern> patterns,
        Outcome outcome,
        double confidence,
        List<Example> examples,
        List<String> counterexamples) {

    Rule {
        patterns = List.copyOf(patterns);
        examples = List.copyOf(examples);
        counterexamples = List.copyOf(counterexamples);
    }

    /**
     * A sentence with the values of its claims in square brackets.
     *
     * @param text the sentence, brackets and all
     * @param claims for each claim, in order, the fields it must have
     */
    record Example(String text, List<String> claims) {

        Example {
            claims = List.copyOf(claims);
        }
    }

    /** What follows when a rule matches. */
    sealed interface Outcome {}

    /** The quantities are no claim. */
    record NoClaim() implements Outcome {}

    /**
     * The quantities are a claim of this kind.
     *
     * @param kind level, change or factor
     * @param trend how to tell the direction; null for levels
     * @param metric metric id that the rule itself gives; null if metric rules are to find it
     */
    record ClaimKind(
            Kind kind,
            @Nullable TrendSource trend,
            @Nullable String metric) implements Outcome {}

    /**
     * The quantities are a claim of the kind of the claim before them.
     *
     * @param level whether that must be a level; else it must be a change or factor
     */
    record SameAsBefore(boolean level) implements Outcome {}

    /**
     * The metric of the quantities is the one that the pattern names.
     *
     * @param id the metric if the rule itself gives it, else null
     */
    record MetricOf(@Nullable String id) implements Outcome {}

    /** How a rule tells the direction of a change or factor. */
    enum TrendSource {
        /** From the cue in the pattern. */
        CUE,
        INCREASE,
        DECREASE,
        /** From the sign of the number. */
        SIGN,
        /** From what is better for the metric. */
        BETTER,
        WORSE
    }
}
