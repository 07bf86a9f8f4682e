package io.github.papertag.claim;

import io.github.papertag.claim.Element.CueOf;
import io.github.papertag.claim.Element.DatasetHere;
import io.github.papertag.claim.Element.Gap;
import io.github.papertag.claim.Element.MetricHere;
import io.github.papertag.claim.Element.Name;
import io.github.papertag.claim.Element.Named;
import io.github.papertag.claim.Element.NotWord;
import io.github.papertag.claim.Element.OtherQuantity;
import io.github.papertag.claim.Element.Word;
import io.github.papertag.claim.Pattern.Match;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks whether the elements on one side of a pattern's quantities stand in a sentence, from the nearest on. */
enum ElementSearch {
    BEFORE(-1),
    AFTER(1);

    private final int step;

    ElementSearch(int step) {
        this.step = step;
    }

    /** What the elements name if they stand from a token on, or null. */
    @Nullable
    Match match(TaggedSentence s, List<Element> elements, int from) {
        return match(s, elements, 0, from, Match.NONE);
    }

    /** A loop over what can stand in one way only; where there are several ways, each is tried. */
    private @Nullable Match match(TaggedSentence s, List<Element> elements, int start, int from, Match soFar) {
        int at = from;
        for (int e = start; e < elements.size(); e++) {
            Element element = elements.get(e);
            if (element instanceof Gap gap) {
                return matchGap(s, elements, e, at, gap, soFar);
            }
            boolean inside = at >= 0 && at < s.size();
            boolean optional = element.optional();
            if (element instanceof Named named) {
                Match found = inside ? matchMention(s, elements, e, at, named, soFar) : null;
                if (found != null || !optional) {
                    return found;
                }
            } else if (element instanceof NotWord none) {
                if (inside && none.words().has(s.token(at))) {
                    return null;
                }
            } else if (inside && stands(element, s, at)) {
                Match found = optional ? match(s, elements, e + 1, at + step, soFar) : null;
                if (found != null) {
                    return found;
                }
                at += optional ? 0 : step;
            } else if (!optional) {
                return null;
            }
        }
        return soFar;
    }

    private @Nullable Match matchGap(TaggedSentence s, List<Element> elements, int e, int at, Gap gap, Match soFar) {
        int here = at;
        for (int n = 0; n <= gap.most(); n++) {
            Match found = match(s, elements, e + 1, here, soFar);
            if (found != null) {
                return found;
            }
            if (here < 0 || here >= s.size() || Barrier.at(s, here, gap.wide())) {
                return null;
            }
            here += step;
        }
        return null;
    }

    private @Nullable Match matchMention(
            TaggedSentence s, List<Element> elements, int e, int at, Named named, Match soFar) {
        List<Mention> mentions = step > 0 ? s.startingAt(at) : s.endingAt(at + 1);
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (names(named, mention.meaning())) {
                int next = step > 0 ? mention.to() : mention.from() - 1;
                Match found = match(s, elements, e + 1, next, soFar.with(mention));
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Whether an element that takes up one token is that at this place. */
    private static boolean stands(Element element, TaggedSentence s, int at) {
        if (element instanceof Word word) {
            return word.words().has(s.token(at));
        }
        if (element instanceof Name name) {
            return s.token(at).isWord() && s.token(at).looksLikeName() != name.plain();
        }
        return element instanceof OtherQuantity && s.quantity(at) != null;
    }

    private static boolean names(Named element, Meaning meaning) {
        if (element instanceof CueOf cues) {
            return meaning instanceof Meaning.Cue cue && cues.types().contains(cue.type());
        }
        return element instanceof MetricHere metric
                ? meaning instanceof Meaning.MetricName name && (!metric.score() || name.score())
                : element instanceof DatasetHere && meaning instanceof Meaning.DatasetName;
    }
}
