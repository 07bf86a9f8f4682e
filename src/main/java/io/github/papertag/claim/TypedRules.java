package io.github.papertag.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rules in the order in which they are tried; most are about a few types of quantities only, and are not tried on others. */
final class TypedRules {

    /**
     * A rule with those of its patterns that are about a type of quantities.
     *
     * @param rule the rule
     * @param patterns the patterns, in order
     */
    record Typed(Rule rule, List<PatternNeeds> patterns) {

        /** What the first pattern that matches finds, or null. */
        Pattern.@Nullable Match match(TaggedSentence s, QuantityGroup group) {
            for (int i = 0; i < patterns.size(); i++) {
                Pattern.Match match = patterns.get(i).match(s, group);
                if (match != null) {
                    return match;
                }
            }
            return null;
        }
    }

    private final Map<QuantityType, List<Typed>> byType = new EnumMap<>(QuantityType.class);

    /** @param classes those of the words in the patterns of the rules */
    TypedRules(List<Rule> rules, WordClasses classes) {
        for (QuantityType type : QuantityType.values()) {
            byType.put(type, new ArrayList<>());
        }
        for (Rule rule : rules) {
            List<PatternNeeds> patterns = new ArrayList<>();
            for (Pattern pattern : rule.patterns()) {
                patterns.add(new PatternNeeds(pattern, classes));
            }
            byType.forEach((type, typed) -> add(rule, patterns, type, typed));
        }
    }

    private static void add(Rule rule, List<PatternNeeds> patterns, QuantityType type, List<Typed> typed) {
        List<PatternNeeds> admitted = new ArrayList<>(patterns);
        admitted.removeIf(pattern -> !pattern.admits(type));
        if (!admitted.isEmpty()) {
            typed.add(new Typed(rule, admitted));
        }
    }

    List<Typed> of(QuantityType type) {
        return byType.getOrDefault(type, List.of());
    }
}
