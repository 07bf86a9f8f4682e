package io.github.papertag.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads noun phrases and tells what their words are. */
final class LinkPhraseWords {

    private static final Set<String> ARTICLES = LinkWords.of("articles");
    private static final Set<String> NOUNS = LinkWords.of("set-nouns");
    private static final Set<String> TASKS = LinkWords.of("tasks");
    private static final Set<String> MANNERS = LinkWords.of("manners");
    private static final Set<String> VAGUE = LinkWords.of("vague");
    private static final Set<String> STUDIES = LinkWords.of("studies");
    private static final Set<String> METHODS = LinkWords.of("methods");
    private static final Set<String> STOPS = LinkWords.of("phrase-ends");

    /** What is true of most words; nothing is ever added to it. */
    private static final EnumSet<LinkFeature> NOTHING = EnumSet.noneOf(LinkFeature.class);

    private final TaggedSentence s;
    private final List<EnumSet<LinkFeature>> ofToken = new ArrayList<>();

    LinkPhraseWords(TaggedSentence s) {
        this.s = s;
        for (int i = 0; i < s.size(); i++) {
            ofToken.add(describe(i));
        }
    }

    private EnumSet<LinkFeature> describe(int i) {
        if (s.startingAt(i).isEmpty() && s.quantity(i) == null && !s.token(i).looksLikeName()) {
            return NOTHING;
        }
        EnumSet<LinkFeature> features = EnumSet.noneOf(LinkFeature.class);
        boolean change = s.cueStartingAt(i, "change-noun") != null || s.cueStartingAt(i, "change-verb") != null;
        boolean name = s.token(i).looksLikeName();
        add(features, LinkFeature.METRIC, s.metricStartingAt(i) != null);
        add(features, LinkFeature.DEVICE, s.cueStartingAt(i, "device") != null);
        add(features, LinkFeature.CHANGE, change);
        add(features, LinkFeature.COUNT, s.quantity(i) != null);
        add(
                features,
                LinkFeature.MODEL,
                name && Lexicon.standard().isModelName(s.token(i).lower()));
        return features;
    }

    /** Whether a word is a noun after the name of what something was tried on. */
    boolean isSetNoun(int i) {
        return NOUNS.contains(s.token(i).lower());
    }

    boolean isArticle(int i) {
        return ARTICLES.contains(s.token(i).lower());
    }

    /** The first token that is no article, at most three further. */
    int skipArticles(int start) {
        int from = start;
        while (from < s.size() && ARTICLES.contains(s.token(from).lower()) && from < start + 3) {
            from++;
        }
        return from;
    }

    /** Whether a token may be part of a noun phrase. */
    boolean isPart(int i) {
        if (i < 0 || i >= s.size()) {
            return false;
        }
        Token token = s.token(i);
        if (!token.isWord()) {
            return token.kind() == Token.Kind.SIGN
                    && token.glued()
                    && (token.is("/") || token.is("+") || token.is("'"))
                    && i + 1 < s.size()
                    && s.token(i + 1).glued()
                    && s.token(i + 1).isWord();
        }
        return (i > 0 && token.glued() && s.token(i - 1).isWord()) || !STOPS.contains(token.lower());
    }

    /** Where the noun phrase from a token on ends, which may begin with a count; the token itself if there is none. */
    int chunkEnd(int from, int most) {
        int to = from;
        Quantity count = s.quantity(from);
        if (count != null && count.type() == QuantityType.NUMBER && count.unit().equals("none")) {
            to++;
        }
        while (to < s.size() && to - from < most && isPart(to) && !(to > from && isVerb(to))) {
            to++;
        }
        return to > from && s.quantity(to - 1) != null ? from : to;
    }

    private boolean isVerb(int i) {
        Token token = s.token(i);
        return !token.glued()
                && !token.looksLikeName()
                && (s.cueStartingAt(i, "reach") != null || s.cueStartingAt(i, "beat-verb") != null);
    }

    /** After "and", a comma or both before another noun phrase; the token itself if there is none. */
    int afterCoordinator(int i) {
        if (s.isAny(i, "and", "/", "&")) {
            return i + 1;
        }
        if (s.isAny(i, ",")) {
            return s.isAny(i + 1, "and") ? i + 2 : i + 1;
        }
        return i;
    }

    /** Adds what the words of tokens {@code [from, to)} are. */
    void describe(int from, int to, Set<LinkFeature> features) {
        boolean name = false;
        boolean all = true;
        for (int i = from; i < to; i++) {
            boolean looks = s.token(i).looksLikeName();
            name |= looks;
            all &= looks;
            features.addAll(ofToken.get(i));
        }
        features.add(all ? LinkFeature.NAME : name ? LinkFeature.MIXED : LinkFeature.LOWER);
        Mention known = s.datasetStartingAt(from);
        add(features, LinkFeature.KNOWN, known != null && known.to() <= to);
        addWords(s.token(from).lower(), s.token(to - 1).lower(), features);
        addEnd(to, features);
        int length = to - from;
        features.add(
                length == 1
                        ? LinkFeature.ONE_WORD
                        : length == 2
                                ? LinkFeature.TWO_WORDS
                                : length == 3 ? LinkFeature.THREE_WORDS : LinkFeature.MANY_WORDS);
    }

    private static void addWords(String first, String last, Set<LinkFeature> features) {
        add(features, LinkFeature.VAGUE, VAGUE.contains(first));
        add(features, LinkFeature.VERBAL, first.endsWith("ing"));
        add(features, LinkFeature.MANNER, MANNERS.contains(last));
        add(features, LinkFeature.TASK_NOUN, TASKS.contains(last));
        add(features, LinkFeature.STUDY, STUDIES.contains(last));
        add(features, LinkFeature.METHOD, METHODS.contains(last));
        add(features, LinkFeature.DATASET_NOUN, NOUNS.contains(last));
        boolean adjective = last.endsWith("ed")
                || last.endsWith("ive")
                || last.endsWith("al")
                || last.endsWith("ly")
                || last.endsWith("ous");
        add(features, LinkFeature.ADJECTIVE_END, adjective);
    }

    /** "NAME reduces", "NAME outperforms": NAME is a method. */
    private boolean isActive(int i) {
        boolean verb = s.cueStartingAt(i, "reach") != null
                || s.cueStartingAt(i, "beat-verb") != null
                || s.cueStartingAt(i, "change-verb") != null;
        return verb && s.token(i).lower().endsWith("s");
    }

    /** What stands behind a phrase, which may be cut off too early. */
    private void addEnd(int to, Set<LinkFeature> features) {
        add(
                features,
                LinkFeature.DATASET_NOUN_NEXT,
                to < s.size() && NOUNS.contains(s.token(to).lower()));
        add(features, LinkFeature.ACTS, to < s.size() && isActive(to));
        add(features, LinkFeature.ENDS_BEFORE_WORD, to < s.size() && isPart(to));
        add(features, LinkFeature.ENDS_BEFORE_OF, s.isAny(to, "of"));
        add(features, LinkFeature.ENDS_BEFORE_AND, s.isAny(to, "and"));
    }

    private static void add(Set<LinkFeature> features, LinkFeature feature, boolean holds) {
        if (holds) {
            features.add(feature);
        }
    }
}
