package io.github.papertag.claim;

import org.jspecify.annotations.Nullable;

/** Reads noun phrases and tells what their words are. */
final class LinkPhraseWords {

    private static final WordSet ARTICLES = LinkWords.of("articles");
    private static final WordSet NOUNS = LinkWords.of("set-nouns");
    private static final WordSet TASKS = LinkWords.of("tasks");
    private static final WordSet MANNERS = LinkWords.of("manners");
    private static final WordSet VAGUE = LinkWords.of("vague");
    private static final WordSet STUDIES = LinkWords.of("studies");
    private static final WordSet METHODS = LinkWords.of("methods");
    private static final WordSet STOPS = LinkWords.of("phrase-ends");

    /** What is true of most words; nothing is ever added to it. */
    private static final LinkFeatures NOTHING = LinkFeatures.none();

    private final TaggedSentence s;

    /** What is true of each word, once it is asked for. */
    private final @Nullable LinkFeatures[] ofToken;

    LinkPhraseWords(TaggedSentence s) {
        this.s = s;
        this.ofToken = new LinkFeatures[s.size()];
    }

    private LinkFeatures ofToken(int i) {
        LinkFeatures features = ofToken[i];
        if (features == null) {
            features = describe(i);
            ofToken[i] = features;
        }
        return features;
    }

    private LinkFeatures describe(int i) {
        if (s.startingAt(i).isEmpty() && s.quantity(i) == null && !s.token(i).looksLikeName()) {
            return NOTHING;
        }
        LinkFeatures features = LinkFeatures.none();
        boolean change = s.cueStartingAt(i, "change-noun") != null || s.cueStartingAt(i, "change-verb") != null;
        boolean name = s.token(i).looksLikeName();
        features.addIf(LinkFeature.METRIC, s.metricStartingAt(i) != null);
        features.addIf(LinkFeature.DEVICE, s.cueStartingAt(i, "device") != null);
        features.addIf(LinkFeature.CHANGE, change);
        features.addIf(LinkFeature.COUNT, s.quantity(i) != null);
        features.addIf(
                LinkFeature.MODEL,
                name && Lexicon.standard().isModelName(s.token(i).lower()));
        return features;
    }

    /** Whether a word is a noun after the name of what something was tried on. */
    boolean isSetNoun(int i) {
        return NOUNS.has(s.token(i));
    }

    boolean isTaskOrSetNoun(int i) {
        return TASKS.has(s.token(i)) || NOUNS.has(s.token(i));
    }

    boolean isArticle(int i) {
        return ARTICLES.has(s.token(i));
    }

    /** The first token that is no article, at most three further. */
    int skipArticles(int start) {
        int from = start;
        while (from < s.size() && ARTICLES.has(s.token(from)) && from < start + 3 && !isBeforeSlash(from)) {
            from++;
        }
        return from;
    }

    /** The A of an "A/B test" is no article. */
    private boolean isBeforeSlash(int i) {
        return s.isAny(i + 1, "/") && s.token(i + 1).glued();
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
        return (i > 0 && token.glued() && s.token(i - 1).isWord()) || !STOPS.has(token);
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
    void describe(int from, int to, LinkFeatures features) {
        boolean name = false;
        boolean all = true;
        for (int i = from; i < to; i++) {
            boolean looks = s.token(i).looksLikeName();
            name |= looks;
            all &= looks;
            features.addAll(ofToken(i));
        }
        features.add(all ? LinkFeature.NAME : name ? LinkFeature.MIXED : LinkFeature.LOWER);
        Mention known = s.datasetStartingAt(from);
        features.addIf(LinkFeature.KNOWN, known != null && known.to() <= to);
        addWords(s.token(from), s.token(to - 1), features);
        addEnd(to, features);
        int length = to - from;
        features.add(
                length == 1
                        ? LinkFeature.ONE_WORD
                        : length == 2
                                ? LinkFeature.TWO_WORDS
                                : length == 3 ? LinkFeature.THREE_WORDS : LinkFeature.MANY_WORDS);
    }

    private static void addWords(Token first, Token last, LinkFeatures features) {
        features.addIf(LinkFeature.VAGUE, VAGUE.has(first));
        features.addIf(LinkFeature.VERBAL, first.lower().endsWith("ing"));
        features.addIf(LinkFeature.MANNER, MANNERS.has(last));
        features.addIf(LinkFeature.TASK_NOUN, TASKS.has(last));
        features.addIf(LinkFeature.STUDY, STUDIES.has(last));
        features.addIf(LinkFeature.METHOD, METHODS.has(last));
        features.addIf(LinkFeature.DATASET_NOUN, NOUNS.has(last));
        features.addIf(LinkFeature.ADJECTIVE_END, isAdjective(last.lower()));
    }

    private static boolean isAdjective(String word) {
        return word.endsWith("ed")
                || word.endsWith("ive")
                || word.endsWith("al")
                || word.endsWith("ly")
                || word.endsWith("ous");
    }

    /** "NAME reduces", "NAME outperforms": NAME is a method. */
    private boolean isActive(int i) {
        boolean verb = s.cueStartingAt(i, "reach") != null
                || s.cueStartingAt(i, "beat-verb") != null
                || s.cueStartingAt(i, "change-verb") != null;
        return verb && s.token(i).lower().endsWith("s");
    }

    /** What stands behind a phrase, which may be cut off too early. */
    private void addEnd(int to, LinkFeatures features) {
        features.addIf(LinkFeature.DATASET_NOUN_NEXT, to < s.size() && NOUNS.has(s.token(to)));
        features.addIf(LinkFeature.ACTS, to < s.size() && isActive(to));
        features.addIf(LinkFeature.ENDS_BEFORE_WORD, to < s.size() && isPart(to));
        features.addIf(LinkFeature.ENDS_BEFORE_OF, s.isAny(to, "of"));
        features.addIf(LinkFeature.ENDS_BEFORE_AND, s.isAny(to, "and"));
    }
}
