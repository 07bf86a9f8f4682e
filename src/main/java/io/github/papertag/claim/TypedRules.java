package io.github.papertag.claim;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Rules in the order in which they are tried; most are about a few types of quantities only, and are not tried on others. */
final class TypedRules {

    private final List<Rule> all;
    private final Map<QuantityType, List<Rule>> byType = new EnumMap<>(QuantityType.class);

    TypedRules(List<Rule> rules) {
        all = List.copyOf(rules);
        for (QuantityType type : QuantityType.values()) {
            byType.put(type, all.stream().filter(rule -> rule.admits(type)).toList());
        }
    }

    List<Rule> of(QuantityType type) {
        return byType.getOrDefault(type, all);
    }
}
