package io.github.papertag.claim;

import io.github.papertag.Claim;
import io.github.papertag.Claim.Amount;
import io.github.papertag.Claim.Bound;
import io.github.papertag.Claim.Evidence;
import io.github.papertag.Claim.Metric;
import io.github.papertag.Claim.Origin;
import io.github.papertag.Claim.Scope;
import io.github.papertag.text.CleanText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes claims of the decisions about one sentence. */
final class ClaimBuilder {

    private final CleanText clean;
    private final TaggedSentence s;
    private final boolean explain;
    private final DatasetLinker datasets;
    private final BaselineLinker baselines;

    ClaimBuilder(CleanText clean, TaggedSentence s, boolean explain) {
        this.clean = clean;
        this.s = s;
        this.explain = explain;
        this.datasets = new DatasetLinker(s);
        this.baselines = new BaselineLinker(s);
    }

    List<Claim> build(List<Decision> decisions) {
        List<Claim> claims = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (Decision decision : decisions) {
            int member = decision.group().members().indexOf(decision.token());
            NamedThing dataset = datasets.of(decision.group()).get(member);
            NamedThing baseline = baselines.of(decision.group()).get(member);
            Claim claim = claim(decision, dataset, baseline);
            if (claim != null && seen.add(List.of(claim.span(), claim.metric().id()))) {
                claims.add(claim);
            }
        }
        return claims;
    }

    private @Nullable Claim claim(Decision decision, @Nullable NamedThing dataset, @Nullable NamedThing baseline) {
        Quantity quantity = s.quantity(decision.token());
        if (quantity == null) {
            return null;
        }
        Mention mention = decision.metric().mention();
        Metric metric =
                new Metric(decision.metric().id(), mention == null ? null : original(mention.from(), mention.to()));
        Scope scope = new Scope(original(dataset), original(baseline), OwnerLinker.of(s, decision));
        Origin origin = new Origin(
                s.sentence().number(),
                decision.rule().id(),
                decision.rule().confidence(),
                explain ? evidence(mention, dataset, baseline) : List.of());
        Bound bound = sharedBound(decision, quantity);
        return new Claim(
                clean.span(quantity.start(), quantity.end()),
                clean.original(quantity.start(), quantity.end()),
                metric,
                decision.kind(),
                new Amount(quantity.value(), quantity.high(), quantity.unit(), bound),
                decision.direction(),
                scope,
                origin);
    }

    /** One "up to" before coordinated values bounds them all. */
    private Bound sharedBound(Decision decision, Quantity quantity) {
        Quantity first = s.quantity(decision.group().first());
        return quantity.bound() == Bound.EXACT && first != null ? first.bound() : quantity.bound();
    }

    private @Nullable String original(@Nullable NamedThing thing) {
        return thing == null ? null : original(thing.from(), thing.to());
    }

    private String original(int fromToken, int toToken) {
        return clean.original(s.token(fromToken).start(), s.token(toToken - 1).end());
    }

    private List<Evidence> evidence(
            @Nullable Mention metric, @Nullable NamedThing dataset, @Nullable NamedThing baseline) {
        List<Evidence> evidence = new ArrayList<>();
        if (metric != null) {
            evidence.add(evidence("metric", metric.from(), metric.to()));
        }
        if (dataset != null) {
            evidence.add(evidence("dataset", dataset.from(), dataset.to()));
        }
        if (baseline != null) {
            evidence.add(evidence("baseline", baseline.from(), baseline.to()));
        }
        return evidence;
    }

    private Evidence evidence(String field, int from, int to) {
        int start = s.token(from).start();
        int end = s.token(to - 1).end();
        return new Evidence(field, clean.original(start, end), clean.span(start, end));
    }
}
