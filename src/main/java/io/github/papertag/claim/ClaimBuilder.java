package io.github.papertag.claim;

import io.github.papertag.Claim;
import io.github.papertag.Claim.Amount;
import io.github.papertag.Claim.Bound;
import io.github.papertag.Claim.Direction;
import io.github.papertag.Claim.Evidence;
import io.github.papertag.Claim.Kind;
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
    private final SentenceLinks links;

    ClaimBuilder(CleanText clean, TaggedSentence s, SentenceLinks links, boolean explain) {
        this.clean = clean;
        this.s = s;
        this.explain = explain;
        this.links = links;
    }

    List<Claim> build(List<Decision> decisions) {
        List<Claim> claims = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < decisions.size(); i++) {
            QuantityGroup group = decisions.get(i).group();
            List<@Nullable NamedThing> on = links.datasets().of(decisions, i);
            List<@Nullable NamedThing> against = links.baselines().of(decisions, i);
            for (int m = 0; m < group.members().size(); m++) {
                for (Claim claim : claims(decisions.get(i + m), on.get(m), against.get(m))) {
                    if (seen.add(List.of(claim.span(), claim.metric().id()))) {
                        claims.add(claim);
                    }
                }
            }
            i += group.members().size() - 1;
        }
        return claims;
    }

    /** One claim for each metric that the value is said of. */
    private List<Claim> claims(Decision decision, @Nullable NamedThing dataset, @Nullable NamedThing baseline) {
        Quantity quantity = s.quantity(decision.token());
        if (quantity == null) {
            return List.of();
        }
        List<Claim> claims = new ArrayList<>();
        claims.add(claim(decision, quantity, decision.metric(), decision.direction(), dataset, baseline));
        for (Decision.Also also : decision.also()) {
            claims.add(claim(decision, quantity, also.metric(), also.direction(), dataset, baseline));
        }
        return claims;
    }

    private Claim claim(
            Decision decision,
            Quantity quantity,
            NamedMetric named,
            @Nullable Direction direction,
            @Nullable NamedThing dataset,
            @Nullable NamedThing baseline) {
        Mention mention = named.mention();
        Metric metric = new Metric(named.id(), mention == null ? null : original(mention.from(), mention.to()));
        Scope scope = new Scope(original(dataset), original(baseline), decision.owner());
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
                new Amount(value(decision, quantity), quantity.high(), quantity.unit(), bound),
                direction,
                scope,
                origin);
    }

    /** The sign of a level belongs to its value; that of a change says which way it went. */
    private static double value(Decision decision, Quantity quantity) {
        boolean below = decision.kind() == Kind.ABSOLUTE && quantity.sign() == '-' && quantity.high() == null;
        return below ? -quantity.value() : quantity.value();
    }

    /** One "up to" before coordinated values bounds them all. */
    private Bound sharedBound(Decision decision, Quantity quantity) {
        Quantity first = s.quantity(decision.group().first());
        return quantity.bound() == Bound.EXACT && first != null ? first.bound() : quantity.bound();
    }

    private @Nullable String original(@Nullable NamedThing thing) {
        return thing == null ? null : clean.original(thing.start(), thing.end());
    }

    private String original(int fromToken, int toToken) {
        return clean.original(s.token(fromToken).start(), s.token(toToken - 1).end());
    }

    private List<Evidence> evidence(
            @Nullable Mention metric, @Nullable NamedThing dataset, @Nullable NamedThing baseline) {
        NamedThing named = metric == null ? null : NamedThing.of(s, metric.from(), metric.to());
        return List.of(evidence("metric", named), evidence("dataset", dataset), evidence("baseline", baseline));
    }

    private Evidence evidence(String field, @Nullable NamedThing words) {
        if (words == null) {
            return new Evidence(field, null, null);
        }
        return new Evidence(field, clean.original(words.start(), words.end()), clean.span(words.start(), words.end()));
    }
}
