package io.github.papertag.claim;

/** Reads noun phrases and tells what their words are. */
final class LinkPhraseWords {

    private static final WordSet ARTICLES = LinkWords.of("articles");
    private static final WordSet STOPS = LinkWords.of("phrase-ends");

    private final TaggedSentence s;
    private final LinkWordFeatures features;

    LinkPhraseWords(TaggedSentence s) {
        this.s = s;
        this.features = new LinkWordFeatures(s);
    }

    /** Whether a word is a noun after the name of what something was tried on. */
    boolean isSetNoun(int i) {
        return LinkWordFeatures.NOUNS.has(s.token(i));
    }

    boolean isTaskOrSetNoun(int i) {
        return LinkWordFeatures.TASKS.has(s.token(i)) || isSetNoun(i);
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
            return token.kind() == Token.Kind.SIGN && token.glued() && (joins(i) || isDoublePlus(i));
        }
        return (i > 0 && token.glued() && s.token(i - 1).isWord()) || !STOPS.has(token);
    }

    /** A sign inside a word: "C/C", "B+C", "Fern's", and the hyphen of "8-input circuits". */
    private boolean joins(int i) {
        boolean inside = s.isAny(i, "/", "+", "'") || (s.isAny(i, "-") && i > 0 && isNumber(s.token(i - 1)));
        return inside && isGluedWord(i + 1);
    }

    private static boolean isNumber(Token token) {
        return token.isWord()
                && Character.isDigit(token.text().charAt(token.text().length() - 1));
    }

    /** The end of "C++". */
    private boolean isDoublePlus(int i) {
        return s.isAny(i, "+") && (isGlued(i + 1, "+") || s.isAny(i - 1, "+"));
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

    private boolean isGlued(int i, String sign) {
        return s.isAny(i, sign) && s.token(i).glued();
    }

    private boolean isGluedWord(int i) {
        return i < s.size() && s.token(i).glued() && s.token(i).isWord();
    }

    private boolean isVerb(int i) {
        Token token = s.token(i);
        boolean hasObject = i + 1 < s.size() && !s.isAny(i + 1, ",", ".");
        return hasObject
                && !token.glued()
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
    void describe(int from, int to, LinkFeatures found) {
        boolean name = false;
        boolean all = true;
        for (int i = from; i < to; i++) {
            boolean looks = s.token(i).looksLikeName();
            name |= looks;
            all &= looks;
            found.addAll(features.ofWord(i));
        }
        found.add(all ? LinkFeature.NAME : name ? LinkFeature.MIXED : LinkFeature.LOWER);
        Mention known = s.datasetStartingAt(from);
        found.addIf(LinkFeature.KNOWN, known != null && known.to() <= to);
        found.addAll(features.ofFirst(from));
        found.addAll(features.ofLast(to - 1));
        found.addIf(LinkFeature.ENDS_BEFORE_WORD, to < s.size() && isPart(to));
        if (to < s.size()) {
            found.addAll(features.ofNext(to));
        }
        int length = to - from;
        found.add(
                length == 1
                        ? LinkFeature.ONE_WORD
                        : length == 2
                                ? LinkFeature.TWO_WORDS
                                : length == 3 ? LinkFeature.THREE_WORDS : LinkFeature.MANY_WORDS);
    }
}
