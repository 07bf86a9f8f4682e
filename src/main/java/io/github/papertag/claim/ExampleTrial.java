package io.github.papertag.claim;

import io.github.papertag.Claim;
import io.github.papertag.Span;
import io.github.papertag.claim.Rule.NoClaim;
import io.github.papertag.text.CleanText;
import io.github.papertag.text.RepairedText;
import java.util.ArrayList;
import java.util.List;

/** One sentence of those with which a rule says what it reads, tried. */
final class ExampleTrial {

    private final Rule rule;
    private final String written;
    private final MarkedText marked;
    private final Trace trace = Trace.on();
    private final List<Claim> claims;
    private final List<String> faults = new ArrayList<>();

    ExampleTrial(String written, Rule rule, ClaimExtractor extractor) {
        this.rule = rule;
        this.written = written;
        this.marked = MarkedText.of(written);
        this.claims = extractor.extract(marked.text(), false, trace);
    }

    List<String> ofExample(List<String> fields) {
        if (!trace.fired().contains(rule.id())) {
            fault(" does not fire; " + trace.fired() + " do");
        }
        if (rule.outcome() instanceof NoClaim) {
            List<Span> none = noClaims();
            if (!none.equals(marked.spans())) {
                fault(" takes " + words(none) + " for no claims instead of what is marked");
            }
            compareClaims(marked.doubled(), " instead of what is marked in double brackets");
        } else {
            compareClaims(marked.spans(), " instead of what is marked");
        }
        if (faults.isEmpty()) {
            compareFields(fields);
        }
        return faults;
    }

    List<String> ofCounterexample() {
        if (trace.fired().contains(rule.id())) {
            faults.add(rule.id() + " fires in its counterexample \"" + written + "\"");
        } else if (!claimed().equals(marked.spans())) {
            faults.add("the counterexample \"" + written + "\" of " + rule.id() + " gives claims of " + words(claimed())
                    + ", so that just these must stand in brackets");
        }
        return faults;
    }

    private void fault(String what) {
        faults.add(rule.id() + " in \"" + written + "\"" + what);
    }

    /** Each value once, also if it is claimed of several metrics. */
    private List<Span> claimed() {
        return claims.stream().map(Claim::span).distinct().toList();
    }

    /** The numbers of which the rule made no claim. */
    private List<Span> noClaims() {
        CleanText clean = CleanText.of(RepairedText.of(marked.text()));
        return trace.refused(rule).stream()
                .map(quantity -> clean.span(quantity.start(), quantity.end()))
                .toList();
    }

    private List<String> words(List<Span> spans) {
        return spans.stream().map(marked::slice).toList();
    }

    private void compareClaims(List<Span> wanted, String insteadOf) {
        if (!claimed().equals(wanted)) {
            fault(" gives " + words(claimed()) + insteadOf);
        }
    }

    private void compareFields(List<String> fields) {
        if (fields.size() > claims.size()) {
            fault(" lists fields for " + fields.size() + " claims and marks " + claims.size());
        }
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            String listed = i < fields.size() ? fields.get(i) : "";
            String which = ": \"" + claim.text() + "\" ";
            if (listed.isBlank()) {
                fault(which + "lacks its fields, which are " + ExampleFields.describe(claim));
            } else {
                ExampleFields.differences(claim, listed).forEach(difference -> fault(which + difference));
            }
        }
    }
}
