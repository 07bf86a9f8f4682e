package io.github.papertag.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/** Collects what the extractor did, if anyone asked. */
final class Trace {

    private static final Trace OFF = new Trace(false);

    private final boolean on;
    private final List<ClaimTrace.Step> steps = new ArrayList<>();
    private final Set<String> fired = new LinkedHashSet<>();

    private final Map<String, List<Quantity>> refused = new HashMap<>();

    private Trace(boolean on) {
        this.on = on;
    }

    static Trace off() {
        return OFF;
    }

    static Trace on() {
        return new Trace(true);
    }

    boolean isOn() {
        return on;
    }

    void step(String what, String detail) {
        if (on) {
            steps.add(new ClaimTrace.Step(what, detail));
        }
    }

    /** Rules that didn't match, before another did or none was left. */
    void tried(StringJoiner rules) {
        if (rules.length() > 0) {
            step("tried", rules.toString());
        }
    }

    /** A rule decided something. */
    void fired(String what, Rule rule, String detail) {
        if (on) {
            fired.add(rule.id());
            step(what, rule.id() + ": " + detail);
        }
    }

    /** A rule decided that quantities are no claims. */
    void refused(Rule rule, List<Quantity> quantities) {
        fired("no claim", rule, rule.description());
        if (on) {
            refused.computeIfAbsent(rule.id(), id -> new ArrayList<>()).addAll(quantities);
        }
    }

    /** The quantities that a rule took for no claims, in order. */
    List<Quantity> refused(Rule rule) {
        return refused.getOrDefault(rule.id(), List.of());
    }

    /** Ids of the rules that decided something. */
    Set<String> fired() {
        return fired;
    }

    List<ClaimTrace.Step> steps() {
        return steps;
    }
}
