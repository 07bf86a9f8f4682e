package io.github.papertag.claim;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the phrases of a sentence that may say what a value is compared with. */
final class BaselinePhrases {

    private record Comparison(String cue, LinkFeature how) {}

    private static final List<Comparison> COMPARISONS = List.of(
            new Comparison("compare", LinkFeature.COMPARED),
            new Comparison("compare-loosely", LinkFeature.VERSUS),
            new Comparison("beat-verb", LinkFeature.BEATS),
            new Comparison("equal", LinkFeature.EQUALS),
            new Comparison("change-verb", LinkFeature.IMPROVES));

    private static final Map<String, LinkFeature> HOW_BY_PREPOSITION = Map.ofEntries(
            Map.entry("of", LinkFeature.OF),
            Map.entry("in", LinkFeature.IN),
            Map.entry("for", LinkFeature.FOR),
            Map.entry("by", LinkFeature.BY),
            Map.entry("with", LinkFeature.WITH),
            Map.entry("from", LinkFeature.FROM),
            Map.entry("to", LinkFeature.TO),
            Map.entry("on", LinkFeature.ON),
            Map.entry("as", LinkFeature.LIKE),
            Map.entry("like", LinkFeature.LIKE),
            Map.entry("using", LinkFeature.USING),
            Map.entry("without", LinkFeature.WITH),
            Map.entry("among", LinkFeature.ACROSS),
            Map.entry("the", LinkFeature.SUBJECT));

    private static final WordSet PREPOSITIONS = WordSet.of(HOW_BY_PREPOSITION.keySet());

    private static final LinkFeatures COMPARISON = LinkFeatures.of(
            LinkFeature.THAN,
            LinkFeature.OVER,
            LinkFeature.COMPARED,
            LinkFeature.BEATS,
            LinkFeature.VERSUS,
            LinkFeature.EQUALS);

    /** How many words between a preposition and its phrase are no part of it: "of all the". */
    private static final int MOST_SKIPPED = 3;

    private final TaggedSentence s;
    private final BaselineVariants variants;
    private final List<LinkPhrase> phrases;

    /** Tokens that introduce what the value before them is measured against. */
    private final BitSet measured = new BitSet();

    BaselinePhrases(TaggedSentence s, LinkPhraseWords words) {
        this.s = s;
        this.variants = new BaselineVariants(s, words);
        this.phrases = variants.phrases();
        for (int i = 0; i < s.size(); i++) {
            addIntroducedAt(i);
        }
        markOnly();
        phrases.sort(Comparator.comparingInt(p -> p.range().from()));
    }

    List<LinkPhrase> phrases() {
        return phrases;
    }

    /** Whether a phrase may be of a value: what "within 1% of" introduces is not of the values before that one. */
    boolean mayBeOf(LinkPhrase phrase, QuantityGroup group) {
        int by = measured.previousSetBit(phrase.range().from());
        if (by < 0 || by < phrase.range().from() - MOST_SKIPPED) {
            return true;
        }
        int value = by;
        while (value > 0 && s.quantity(value) == null) {
            value--;
        }
        return group.last() >= value;
    }

    /** Marks the phrases of comparisons, and that there is no other. */
    private void markOnly() {
        int first = -1;
        int last = -1;
        for (LinkPhrase phrase : phrases) {
            if (isComparison(phrase)) {
                phrase.features().add(LinkFeature.STRONG);
                first = first < 0 ? phrase.range().from() : first;
                last = phrase.range().from();
            }
        }
        if (first >= 0 && last - first <= 3) {
            phrases.stream().filter(BaselinePhrases::isComparison).forEach(p -> p.features()
                    .add(LinkFeature.ONLY_ONE));
        }
    }

    private static boolean isComparison(LinkPhrase phrase) {
        return phrase.features().hasAny(COMPARISON);
    }

    /** "Outperformed by" and not "outperformed". */
    private @Nullable Mention longestCue(int i, String type) {
        Mention longest = null;
        for (Mention mention : s.startingAt(i)) {
            boolean fits =
                    mention.meaning() instanceof Meaning.Cue cue && cue.type().equals(type);
            longest = fits && (longest == null || mention.to() > longest.to()) ? mention : longest;
        }
        return longest;
    }

    private void addIntroducedAt(int i) {
        int against = MeasuredAgainst.at(s, i);
        if (against >= 0) {
            variants.addFrom(against, LinkFeature.THAN);
        }
        TokenRange owner = MeasuredAgainst.owner(s, i);
        if (owner != null) {
            variants.add(owner, LinkFeature.THAN);
        }
        if (against == i + 1 || owner != null) {
            measured.set(i);
            return;
        }
        boolean compared = false;
        int most = s.startingAt(i).isEmpty() ? 0 : COMPARISONS.size();
        for (int c = 0; c < most; c++) {
            Mention cue = longestCue(i, COMPARISONS.get(c).cue());
            if (cue != null) {
                LinkFeature how = COMPARISONS.get(c).how();
                if (how == LinkFeature.COMPARED) {
                    how = s.isAny(i, "than") ? LinkFeature.THAN : s.isAny(i, "over") ? LinkFeature.OVER : how;
                }
                variants.addFrom(cue.to(), how);
                compared = true;
            }
        }
        LinkFeature preposition =
                s.isAny(i, PREPOSITIONS) ? HOW_BY_PREPOSITION.get(s.token(i).lower()) : null;
        if (!compared && preposition != null && preposition != LinkFeature.SUBJECT) {
            variants.addFrom(i + 1, preposition);
        }
        if (s.isAny(i, "(") && s.quantity(i - 1) != null) {
            variants.addFrom(i + 1, LinkFeature.BRACKET);
        }
        if (s.quantity(i) != null && s.isAny(i - 1, "(")) {
            variants.addBackwards(i - 1);
        }
    }
}
