package io.github.papertag.claim;

import java.util.ArrayList;
import java.util.List;

/** Tells which phrases of a sentence are near a value, and where they stand, seen from there. */
final class LinkPlace {

    /** How far from a value a phrase may stand, in tokens. */
    private static final int REACH = 40;

    /** How many tokens at the start of a sentence count as its opening. */
    private static final int OPENING = 12;

    private static final int CLOSE = 2;
    private static final int NEAR = 6;
    private static final int FAR = 14;

    private static final WordSet PLACES = WordSet.of("on", "for", "in", "across");
    private static final WordSet OPENINGS = WordSet.of(",", ";", ":", ")", "while", "and", "notably", "specifically");
    private static final WordSet JOINTS = WordSet.of(",", "(", ":", "from", "by", "of", "=");

    private static final LinkFeatures LOCATIVE = LinkFeatures.of(
            LinkFeature.ON, LinkFeature.IN, LinkFeature.FOR, LinkFeature.ACROSS, LinkFeature.NAME_OF_SET);

    private final TaggedSentence s;
    private final Between between;

    /** For each token how many phrases begin before it, and how many of them are locative. */
    private final int[] phrasesBefore;

    private final int[] locativesBefore;

    /**
     * Takes a sentence in.
     *
     * @param phrases its phrases in the order of their first tokens
     */
    LinkPlace(TaggedSentence s, Between between, List<LinkPhrase> phrases) {
        this.s = s;
        this.between = between;
        this.phrasesBefore = new int[s.size() + 1];
        this.locativesBefore = new int[s.size() + 1];
        int phrase = 0;
        for (int i = 0; i < s.size(); i++) {
            boolean locative = false;
            for (; phrase < phrases.size() && phrases.get(phrase).range().from() == i; phrase++) {
                locative |= isLocative(phrases.get(phrase));
            }
            phrasesBefore[i + 1] = phrase;
            locativesBefore[i + 1] = locativesBefore[i] + (locative ? 1 : 0);
        }
    }

    private static boolean isLocative(LinkPhrase phrase) {
        return phrase.features().hasAny(LOCATIVE);
    }

    /** The phrases within reach of a group and those that open the sentence, none of them part of the group. */
    List<LinkPhrase> near(List<LinkPhrase> phrases, QuantityGroup group) {
        int from = Math.max(0, group.first() - REACH);
        int to = Math.min(s.size(), group.last() + REACH + 1);
        List<LinkPhrase> near = new ArrayList<>();
        addOutside(group, phrases, 0, phrasesBefore[Math.min(from, OPENING)], near);
        addOutside(group, phrases, phrasesBefore[from], phrasesBefore[to], near);
        return near;
    }

    private static void addOutside(
            QuantityGroup group, List<LinkPhrase> phrases, int from, int to, List<LinkPhrase> near) {
        for (int i = from; i < to; i++) {
            TokenRange range = phrases.get(i).range();
            if (range.from() > group.last() || range.to() <= group.first()) {
                near.add(phrases.get(i));
            }
        }
    }

    /** What is true of a phrase, seen from a value. */
    LinkFeatures describe(LinkPhrase phrase, Decision decision) {
        LinkFeatures features = phrase.features().copy();
        features.add(decision.metric().name().score() ? LinkFeature.SCORE : LinkFeature.RESOURCE);
        features.add(
                switch (decision.kind()) {
                    case ABSOLUTE -> LinkFeature.LEVEL;
                    case CHANGE -> LinkFeature.DIFFERENCE;
                    case RATIO -> LinkFeature.RATIO;
                });
        addPlace(phrase.range(), decision.group(), features);
        addNeighbours(phrase, decision.group(), features);
        keepSource(phrase.range(), decision.group(), features);
        return features;
    }

    private void addPlace(TokenRange range, QuantityGroup group, LinkFeatures features) {
        boolean after = range.from() > group.first();
        int start = after ? lastOfPair(group.last()) + 1 : range.to();
        int end = Math.max(start, after ? range.from() : firstOfPair(group.first()));
        features.add(after ? LinkFeature.AFTER : LinkFeature.BEFORE);
        if (between.hasQuantity(start, end)) {
            features.add(after ? LinkFeature.AFTER_PAST_VALUES : LinkFeature.BEFORE_PAST_VALUES);
        }
        if (between.hasClauseStart(start, end)) {
            features.add(LinkFeature.OTHER_CLAUSE);
        }
        if (between.hasComma(start, end)) {
            features.add(after ? LinkFeature.AFTER_PAST_COMMA : LinkFeature.BEFORE_PAST_COMMA);
        }
        features.add(distance(end - start));
        if (!after && adjoins(range.to(), group)) {
            features.add(LinkFeature.ADJOINS);
        }
        if (!after && opens(range.from())) {
            features.add(LinkFeature.OPENS);
        }
    }

    private static LinkFeature distance(int tokens) {
        return tokens <= CLOSE
                ? LinkFeature.CLOSE
                : tokens <= NEAR ? LinkFeature.NEAR : tokens <= FAR ? LinkFeature.FAR : LinkFeature.VERY_FAR;
    }

    /** Whether it is the next phrase that a preposition of place introduces. */
    private void addNeighbours(LinkPhrase phrase, QuantityGroup group, LinkFeatures features) {
        int from = phrase.range().from();
        if (isLocative(phrase) && from > group.last() && locativesBefore[from] == locativesBefore[group.last() + 1]) {
            features.add(LinkFeature.NEXT_AFTER);
        }
        if (isLocative(phrase) && from < group.first() && locativesBefore[group.first()] == locativesBefore[from + 1]) {
            features.add(LinkFeature.NEXT_BEFORE);
        }
        if (between.hasQuantity(0, group.first())) {
            features.add(LinkFeature.LATER_VALUE);
        }
    }

    /** Brackets and words before a metric say something of their own value only. */
    private static void keepSource(TokenRange range, QuantityGroup group, LinkFeatures features) {
        if (range.from() != group.last() + 2 && features.removes(LinkFeature.BRACKET)) {
            features.add(LinkFeature.OTHER_BRACKET);
        }
        if (range.to() != group.first() - 1 && features.removes(LinkFeature.BRACKET_BEFORE)) {
            features.add(LinkFeature.OTHER_BRACKET);
        }
        boolean near = features.has(LinkFeature.CLOSE) || features.has(LinkFeature.NEAR);
        boolean past = features.has(LinkFeature.AFTER_PAST_VALUES) || features.has(LinkFeature.BEFORE_PAST_VALUES);
        if ((!near || past) && features.removes(LinkFeature.METRIC_OF)) {
            features.add(LinkFeature.OTHER_METRIC);
        }
    }

    /** In "from 3 to 4" what follows the second follows the first. */
    private int lastOfPair(int last) {
        boolean pair = s.isAny(last + 1, "to", "→") && s.quantity(last + 2) != null;
        return pair ? last + 2 : last;
    }

    private int firstOfPair(int first) {
        boolean pair = s.isAny(first - 1, "to", "→") && s.quantity(first - 2) != null;
        return pair ? first - 2 : first;
    }

    /** "on X from A to B", "X (A)", "on X, by A". */
    private boolean adjoins(int nameEnd, QuantityGroup group) {
        int value = firstOfPair(group.first());
        for (int i = nameEnd; i < value; i++) {
            if (i > nameEnd + 2 || !s.isAny(i, JOINTS)) {
                return false;
            }
        }
        return nameEnd <= value && !s.isAny(value - 1, ",");
    }

    /** "On X, we …", "In experiments on X, …". */
    private boolean opens(int from) {
        int i = from - 1;
        while (i >= 0 && i >= from - 4 && !s.isAny(i, PLACES)) {
            i--;
        }
        return i >= 0 && s.isAny(i, PLACES) && (i == 0 || s.isAny(i - 1, OPENINGS));
    }
}
