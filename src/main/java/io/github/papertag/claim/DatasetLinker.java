package io.github.papertag.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Links values to the data set or task on which they were measured, by ranking the phrases that may name it. */
final class DatasetLinker {

    private final TaggedSentence s;
    private final EarlierLinks earlier;
    private final boolean named;
    private final List<LinkPhrase> phrases;
    private final LinkPlace place;
    private final LinkChoice choice;

    DatasetLinker(LinkContext context) {
        this.s = context.s();
        this.earlier = context.earlier();
        DatasetPhrases found = new DatasetPhrases(s, context.words());
        this.named = found.isNamed();
        this.phrases = found.all();
        this.place = new LinkPlace(s, context.between(), phrases);
        this.choice = new LinkChoice(context);
    }

    /** Keeps what this sentence names, and what its last value was linked to, for the next. */
    void remember() {
        earlier.add(s, phrases);
        if (!choice.isFirst()) {
            earlier.link(choice.previous(), choice.linked());
        }
    }

    /** The data set of each member of a group, null where none is named; groups must come in order. */
    List<@Nullable NamedThing> of(List<Decision> decisions, int at) {
        List<Decision> members =
                decisions.subList(at, at + decisions.get(at).group().members().size());
        List<@Nullable NamedThing> each = new ArrayList<>();
        for (int m = 0; m < members.size(); m++) {
            List<LinkCandidate> candidates = candidates(decisions, at + m, m, members.size());
            each.add(choice.choose(members.get(m), candidates, named));
        }
        return each;
    }

    private List<LinkCandidate> candidates(List<Decision> decisions, int at, int member, int members) {
        Decision decision = decisions.get(at);
        List<LinkCandidate> candidates =
                earlier.candidates(decision.metric().name().score());
        List<LinkPhrase> near = place.near(phrases, decision.group());
        Map<TokenRange, TokenRange> own = Alignment.ownParts(s, near, member, members);
        for (LinkPhrase phrase : near) {
            LinkFeatures features = place.describe(phrase, decision);
            TokenRange aligned = aligned(phrase, decisions, at, member, members);
            if (aligned != null) {
                candidates.add(LinkCandidate.aligned(s, aligned, features));
            }
            if (members > 1) {
                features.add(LinkFeature.MANY_VALUES);
            }
            candidates.add(LinkCandidate.of(s, own.getOrDefault(phrase.range(), phrase.range()), features));
        }
        return candidates;
    }

    /** The part of a coordinated phrase that goes with one of as many values. */
    private @Nullable TokenRange aligned(LinkPhrase phrase, List<Decision> decisions, int at, int member, int members) {
        int parts = phrase.members().size();
        if (parts < 2) {
            return null;
        }
        if (members > 1) {
            return parts == members ? phrase.members().get(member) : null;
        }
        int before = at;
        while (before + 1 < decisions.size()
                && decisions.get(before + 1).token() < phrase.range().from()) {
            before++;
        }
        int part = at - (before + 1 - parts);
        boolean respectively = phrase.features().has(LinkFeature.RESPECTIVELY);
        return respectively && part >= 0 && part < parts ? phrase.members().get(part) : null;
    }
}
