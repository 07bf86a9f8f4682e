package io.github.papertag.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Links values to what they are compared with, by ranking the phrases that may name it. */
final class BaselineLinker {

    private final TaggedSentence s;
    private final EarlierLinks earlier;
    private final BaselinePhrases found;
    private final List<LinkPhrase> phrases;
    private final LinkPlace place;
    private final boolean compares;
    private final LinkChoice choice;

    BaselineLinker(LinkContext context) {
        this.s = context.s();
        this.earlier = context.earlier();
        this.found = new BaselinePhrases(s, context.words());
        this.phrases = found.phrases();
        this.place = new LinkPlace(s, context.between(), phrases);
        this.compares = anyStrong(phrases);
        this.choice = new LinkChoice(context);
    }

    private static boolean anyStrong(List<LinkPhrase> phrases) {
        for (LinkPhrase phrase : phrases) {
            if (phrase.features().has(LinkFeature.STRONG)) {
                return true;
            }
        }
        return false;
    }

    /** Keeps what the last value was linked to for the next sentence. */
    void remember() {
        if (!choice.isFirst()) {
            earlier.link(choice.previous(), choice.linked());
        }
    }

    /** The baseline of each member of a group, null where none is named; groups must come in order. */
    List<@Nullable NamedThing> of(List<Decision> decisions, int at) {
        QuantityGroup group = decisions.get(at).group();
        int members = group.members().size();
        List<@Nullable NamedThing> each = new ArrayList<>();
        for (int m = 0; m < members; m++) {
            Decision decision = decisions.get(at + m);
            each.add(choice.choose(decision, candidates(decision, m), compares));
        }
        return each;
    }

    private List<LinkCandidate> candidates(Decision decision, int member) {
        int members = decision.group().members().size();
        List<LinkCandidate> candidates =
                earlier.candidates(decision.metric().name().score());
        TokenRange beaten = members > 1 ? null : Alignment.beaten(s, decision);
        for (LinkPhrase phrase : place.near(phrases, decision.group())) {
            if (!found.mayBeOf(phrase, decision.group())) {
                continue;
            }
            LinkFeatures features = place.describe(phrase, decision);
            if (members > 1 && phrase.members().size() == members) {
                TokenRange own = phrase.members().get(member);
                candidates.add(LinkCandidate.aligned(s, own, features));
            }
            if (members > 1) {
                features.add(LinkFeature.MANY_VALUES);
            }
            TokenRange range = beaten != null && features.has(LinkFeature.BEATS) ? beaten : phrase.range();
            candidates.add(LinkCandidate.of(s, range, features));
        }
        return candidates;
    }
}
