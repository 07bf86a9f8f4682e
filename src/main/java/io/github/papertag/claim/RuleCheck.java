package io.github.papertag.claim;

import io.github.papertag.Claim;
import io.github.papertag.claim.Rule.Example;
import io.github.papertag.claim.Rule.NoClaim;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tries every rule of a set on its own examples.
 *
 * <p>In an example the rule must decide, and the sentence must give exactly the claims that are marked, with the fields that are
 * listed; so no other rule may add a claim or take one away. In a counterexample the rule must not decide anything.
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
                checkExample(rule, example, extractor, faults);
            }
            for (String text : rule.counterexamples()) {
                Trace trace = Trace.on();
                extractor.extract(text, false, trace);
                if (trace.fired().contains(rule.id())) {
                    faults.add(rule.id() + " fires in its counterexample \"" + text + "\"");
                }
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
                .map(claim -> claim.text() + " (" + describe(claim) + ")")
                .toList();
    }

    private static void checkExample(Rule rule, Example example, ClaimExtractor extractor, List<String> faults) {
        MarkedText marked = MarkedText.of(example.text());
        Trace trace = Trace.on();
        List<Claim> claims = extractor.extract(marked.text(), false, trace);
        String where = rule.id() + " in \"" + example.text() + "\"";
        if (!trace.fired().contains(rule.id())) {
            faults.add(where + " does not fire; " + trace.fired() + " do");
        }
        if (rule.outcome() instanceof NoClaim && example.claims().isEmpty()) {
            for (Claim claim : claims) {
                if (marked.spans().contains(claim.span())) {
                    faults.add(where + ": \"" + claim.text() + "\" is still a claim by "
                            + claim.origin().rule());
                }
            }
            return;
        }
        List<String> found = claims.stream().map(c -> c.span().toString()).toList();
        List<String> wanted = marked.spans().stream().map(Object::toString).toList();
        if (!found.equals(wanted)) {
            faults.add(where + " gives " + claims.stream().map(Claim::text).toList() + " instead of what is marked");
            return;
        }
        for (int i = 0; i < claims.size(); i++) {
            String fields = i < example.claims().size() ? example.claims().get(i) : "";
            checkFields(where, claims.get(i), fields, faults);
        }
    }

    private static void checkFields(String where, Claim claim, String fields, List<String> faults) {
        Map<String, String> actual = fields(claim);
        if (fields.isBlank()) {
            faults.add(where + ": \"" + claim.text() + "\" lacks its fields, which are " + describe(claim));
            return;
        }
        for (String field : fields.split(", ", -1)) {
            int equals = field.indexOf('=');
            String name = equals < 0 ? field : field.substring(0, equals);
            String wanted = field.substring(equals + 1);
            String got = actual.get(name);
            if (!wanted.equals(got)) {
                faults.add(where + ": \"" + claim.text() + "\" has " + name + " " + got + " instead of " + wanted);
            }
        }
    }

    /** The fields of a claim as examples list them. */
    static String describe(Claim claim) {
        StringBuilder out = new StringBuilder();
        fields(claim).forEach((name, value) -> {
            if (!value.equals("null") && !(name.equals("bound") && value.equals("exact")) && !value.equals("own")) {
                out.append(out.isEmpty() ? "" : ", ").append(name).append('=').append(value);
            }
        });
        return out.toString();
    }

    private static Map<String, String> fields(Claim claim) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("metric", claim.metric().id());
        fields.put("kind", claim.kind().id());
        fields.put("value", number(claim.amount().value()));
        Double high = claim.amount().valueHigh();
        fields.put("high", high == null ? "null" : number(high));
        fields.put("unit", claim.amount().unit());
        fields.put("bound", claim.amount().bound().id());
        fields.put(
                "direction",
                claim.direction() == null ? "null" : claim.direction().id());
        fields.put("dataset", String.valueOf(claim.scope().dataset()));
        fields.put("baseline", String.valueOf(claim.scope().baseline()));
        fields.put("owner", claim.scope().owner().id());
        return fields;
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : String.format(Locale.ROOT, "%s", value);
    }
}
