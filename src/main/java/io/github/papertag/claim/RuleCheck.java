package io.github.papertag.claim;

import io.github.papertag.claim.Rule.Example;
import java.util.ArrayList;
import java.util.List;

/**
 * Tries every rule of a set on its own examples.
 *
 * <p>In an example the rule must decide, and the sentence must give exactly the claims that are marked, with exactly the fields that are
 * listed; so no other rule may add a claim or take one away. An example of a rule that makes no claims marks the numbers of which it
 * makes none, and in double brackets what other rules make claims of. In a counterexample the rule must not decide anything, and
 * exactly what is marked must be claims of other rules.
 *
 * <p>Stateless; safe for use by several threads.
 */
public final class RuleCheck {

    private RuleCheck() {}

    /**
     * What is wrong with the rules of a set, one sentence for each fault; empty if all hold.
     *
     * @param rules the rules to check
     * @param extractor the extractor that uses them
     */
    public static List<String> faults(RuleSet rules, ClaimExtractor extractor) {
        List<String> faults = new ArrayList<>();
        for (Rule rule : rules.rules()) {
            for (Example example : rule.examples()) {
                faults.addAll(new ExampleTrial(example.text(), rule, extractor).ofExample(example.claims()));
            }
            for (String text : rule.counterexamples()) {
                faults.addAll(new ExampleTrial(text, rule, extractor).ofCounterexample());
            }
        }
        return faults;
    }

    /**
     * What rules of one's own spoil, one sentence for each fault: examples of the rules that come with Papertag, but for those replaced,
     * that give other claims with them. Which rule makes a claim doesn't matter.
     *
     * @param extra the rules of one's own
     */
    public static List<String> harm(RuleSet extra) {
        ClaimExtractor extractor = ClaimExtractor.with(extra);
        List<String> faults = new ArrayList<>();
        for (Rule rule : RuleSet.standard().without(extra)) {
            for (Example example : rule.examples()) {
                MarkedText marked = MarkedText.of(example.text());
                List<String> before = claims(ClaimExtractor.standard(), marked.text());
                List<String> now = claims(extractor, marked.text());
                if (!before.equals(now)) {
                    faults.add("with these rules the example \"" + marked.text() + "\" of the standard rule "
                            + rule.id() + " gives " + now + " instead of " + before);
                }
            }
        }
        return faults;
    }

    private static List<String> claims(ClaimExtractor extractor, String text) {
        return extractor.extract(text).stream()
                .map(claim -> claim.text() + " (" + ExampleFields.describe(claim) + ")")
                .toList();
    }
}
