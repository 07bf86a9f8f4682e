package io.github.papertag.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** Collects the phrases of a sentence that may say what a value is compared with. */
final class BaselinePhrases {

    private record Comparison(String cue, LinkFeature how) {}

    private static final List<Comparison> COMPARISONS = List.of(
            new Comparison("compare", LinkFeature.COMPARED),
            new Comparison("compare-loosely", LinkFeature.VERSUS),
            new Comparison("beat-verb", LinkFeature.BEATS),
            new Comparison("equal", LinkFeature.EQUALS),
            new Comparison("change-verb", LinkFeature.IMPROVES));

    private static final Map<String, LinkFeature> PREPOSITIONS = Map.ofEntries(
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

    private static final int MOST_NAMES = 6;

    private final TaggedSentence s;
    private final BaselineNames names;
    private final LinkPhraseWords words;
    private final List<LinkPhrase> phrases = new ArrayList<>();

    BaselinePhrases(TaggedSentence s) {
        this.s = s;
        this.names = new BaselineNames(s);
        this.words = new LinkPhraseWords(s);
        for (int i = 0; i < s.size(); i++) {
            addIntroducedAt(i);
        }
        markOnly();
        phrases.sort(Comparator.comparingInt(p -> p.range().from()));
    }

    List<LinkPhrase> phrases() {
        return phrases;
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
        return phrase.features().contains(LinkFeature.THAN)
                || phrase.features().contains(LinkFeature.OVER)
                || phrase.features().contains(LinkFeature.COMPARED)
                || phrase.features().contains(LinkFeature.BEATS)
                || phrase.features().contains(LinkFeature.VERSUS)
                || phrase.features().contains(LinkFeature.EQUALS);
    }

    private void addIntroducedAt(int i) {
        boolean compared = false;
        int most = s.startingAt(i).isEmpty() ? 0 : COMPARISONS.size();
        for (int c = 0; c < most; c++) {
            Mention cue = s.cueStartingAt(i, COMPARISONS.get(c).cue());
            if (cue != null) {
                LinkFeature how = COMPARISONS.get(c).how();
                if (how == LinkFeature.COMPARED) {
                    how = s.isAny(i, "than") ? LinkFeature.THAN : s.isAny(i, "over") ? LinkFeature.OVER : how;
                }
                addFrom(cue.to(), how);
                compared = true;
            }
        }
        LinkFeature preposition = PREPOSITIONS.get(s.token(i).lower());
        if (!compared && preposition != null && preposition != LinkFeature.SUBJECT) {
            addFrom(i + 1, preposition);
        }
        if (s.isAny(i, "(") && s.quantity(i - 1) != null) {
            addFrom(i + 1, LinkFeature.BRACKET);
        }
        if (s.quantity(i) != null && s.isAny(i - 1, "(")) {
            addBackwards(i - 1);
        }
    }

    private void addFrom(int start, LinkFeature how) {
        if (start >= s.size()) {
            return;
        }
        TokenRange whole = names.phraseAt(start);
        List<TokenRange> cores = names.from(start, MOST_NAMES);
        if (whole == null || cores.isEmpty()) {
            return;
        }
        TokenRange core = cores.get(0);
        List<TokenRange> members = cores;
        add(core.from(), core.to(), how, LinkFeature.CORE, members);
        if (!whole.equals(core)) {
            add(whole.from(), whole.to(), how, LinkFeature.FULL, members);
        }
        if (cores.size() > 1) {
            add(core.from(), cores.get(cores.size() - 1).to(), how, LinkFeature.JOINED, members);
        }
        addExtended(core, whole, how);
        addName(whole, how);
        List<TokenRange> pair = names.from(start, 1);
        if (pair.size() > 1 && pair.size() < cores.size()) {
            add(core.from(), pair.get(pair.size() - 1).to(), how, LinkFeature.JOINED, pair);
        }
    }

    /** "models with 24 layers", "models trained on X". */
    private void addExtended(TokenRange core, TokenRange whole, LinkFeature how) {
        int to = whole.to();
        if (s.isAny(to, "with", "of", "on", "in", "for", "by", "without", "that", "from", "using", "to")) {
            int from = words.skipArticles(to + 1);
            int end = words.chunkEnd(from, 5);
            if (end < s.size() && end > from && s.isAny(end, "and", "with", "of")) {
                int more = words.chunkEnd(words.skipArticles(end + 1), 5);
                if (more > end + 1) {
                    add(core.from(), more, how, LinkFeature.MEMBER, List.of());
                }
            }
            if (end > from) {
                add(core.from(), end, how, LinkFeature.EXTENDED, List.of());
            }
        }
    }

    /** The name in "the best method (NAME)" and "the best method, NAME,". */
    private void addName(TokenRange whole, LinkFeature how) {
        for (int i = whole.from() + 1; i < whole.to() - 1; i++) {
            if (s.isAny(i, "(") && s.isAny(whole.to() - 1, ")")) {
                add(i + 1, whole.to() - 1, how, LinkFeature.ASIDE, List.of());
                add(whole.from(), i, how, LinkFeature.WITHOUT_NOUN, List.of());
            }
        }
        int to = whole.to();
        boolean apposed = s.isAny(to, ",", "(", "-", ":")
                && to + 1 < s.size()
                && s.token(to + 1).looksLikeName();
        if (apposed) {
            int end = words.chunkEnd(to + 1, 4);
            if (end > to + 1) {
                add(to + 1, end, how, LinkFeature.ASIDE, List.of());
            }
        }
        for (int more = 1; more <= 2 && whole.to() - whole.from() > more; more++) {
            add(whole.from() + more, whole.to(), how, LinkFeature.WITHOUT_FIRST, List.of());
        }
    }

    private void addBackwards(int end) {
        int from = end;
        while (from > 0 && end - from < 4 && words.isPart(from - 1) && !words.isArticle(from - 1)) {
            from--;
        }
        for (int i = from; i < end; i++) {
            add(
                    i,
                    end,
                    LinkFeature.BRACKET_BEFORE,
                    i == from ? LinkFeature.PLAIN : LinkFeature.WITHOUT_FIRST,
                    List.of());
        }
    }

    private void add(int from, int to, LinkFeature how, LinkFeature span, List<TokenRange> members) {
        if (to <= from) {
            return;
        }
        EnumSet<LinkFeature> features = EnumSet.of(how, span);
        words.describe(from, to, features);
        phrases.add(new LinkPhrase(new TokenRange(from, to), features, members));
    }
}
