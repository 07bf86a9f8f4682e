package io.github.papertag.claim;

import org.jspecify.annotations.Nullable;

/** What a word says of the phrases in which it stands, which begin or end with it, or which it follows; found out once for all of them. */
final class LinkWordFeatures {

    static final WordSet NOUNS = LinkWords.of("set-nouns");
    static final WordSet TASKS = LinkWords.of("tasks");

    private static final WordSet MANNERS = LinkWords.of("manners");
    private static final WordSet VAGUE = LinkWords.of("vague");
    private static final WordSet STUDIES = LinkWords.of("studies");
    private static final WordSet METHODS = LinkWords.of("methods");

    /** What is true of most words; nothing is ever added to it. */
    private static final LinkFeatures NOTHING = LinkFeatures.none();

    private final TaggedSentence s;

    /** What each token says in each of four ways, once it is asked for. */
    private final @Nullable LinkFeatures[] known;

    /** Where features are put together: most words have none, and need no set of their own. */
    private final LinkFeatures found = LinkFeatures.none();

    LinkWordFeatures(TaggedSentence s) {
        this.s = s;
        this.known = new LinkFeatures[4 * s.size()];
    }

    /** What is true of a phrase with this word. */
    LinkFeatures ofWord(int i) {
        LinkFeatures features = known[4 * i];
        if (features == null) {
            findWord(i);
            features = keep(4 * i);
        }
        return features;
    }

    /** What is true of a phrase that begins with it. */
    LinkFeatures ofFirst(int i) {
        LinkFeatures features = known[4 * i + 1];
        if (features == null) {
            findFirst(s.token(i));
            features = keep(4 * i + 1);
        }
        return features;
    }

    /** What is true of a phrase that ends with it. */
    LinkFeatures ofLast(int i) {
        LinkFeatures features = known[4 * i + 2];
        if (features == null) {
            findLast(s.token(i));
            features = keep(4 * i + 2);
        }
        return features;
    }

    /** What is true of a phrase, which may be cut off too early, that stands right before it. */
    LinkFeatures ofNext(int i) {
        LinkFeatures features = known[4 * i + 3];
        if (features == null) {
            findNext(i);
            features = keep(4 * i + 3);
        }
        return features;
    }

    private LinkFeatures keep(int place) {
        LinkFeatures features = found.isEmpty() ? NOTHING : found.copy();
        found.clear();
        known[place] = features;
        return features;
    }

    private void findWord(int i) {
        Token token = s.token(i);
        boolean name = token.looksLikeName();
        if (s.startingAt(i).isEmpty() && s.quantity(i) == null && !name) {
            return;
        }
        boolean change = s.cueStartingAt(i, "change-noun") != null || s.cueStartingAt(i, "change-verb") != null;
        found.addIf(LinkFeature.METRIC, s.metricStartingAt(i) != null);
        found.addIf(LinkFeature.DEVICE, s.cueStartingAt(i, "device") != null);
        found.addIf(LinkFeature.CHANGE, change);
        found.addIf(LinkFeature.COUNT, s.quantity(i) != null);
        found.addIf(LinkFeature.MODEL, name && Lexicon.standard().isModelName(token.lower()));
    }

    private void findFirst(Token token) {
        found.addIf(LinkFeature.VAGUE, VAGUE.has(token));
        found.addIf(LinkFeature.VERBAL, token.lower().endsWith("ing"));
    }

    private void findLast(Token token) {
        found.addIf(LinkFeature.MANNER, MANNERS.has(token));
        found.addIf(LinkFeature.TASK_NOUN, TASKS.has(token));
        found.addIf(LinkFeature.STUDY, STUDIES.has(token));
        found.addIf(LinkFeature.METHOD, METHODS.has(token));
        found.addIf(LinkFeature.DATASET_NOUN, NOUNS.has(token));
        found.addIf(LinkFeature.ADJECTIVE_END, isAdjective(token.lower()));
    }

    private static boolean isAdjective(String word) {
        return word.endsWith("ed")
                || word.endsWith("ive")
                || word.endsWith("al")
                || word.endsWith("ly")
                || word.endsWith("ous");
    }

    private void findNext(int i) {
        found.addIf(LinkFeature.DATASET_NOUN_NEXT, NOUNS.has(s.token(i)));
        found.addIf(LinkFeature.ACTS, isActive(i));
        found.addIf(LinkFeature.ENDS_BEFORE_OF, s.isAny(i, "of"));
        found.addIf(LinkFeature.ENDS_BEFORE_AND, s.isAny(i, "and"));
    }

    /** "NAME reduces", "NAME outperforms": NAME is a method. */
    private boolean isActive(int i) {
        boolean verb = s.cueStartingAt(i, "reach") != null
                || s.cueStartingAt(i, "beat-verb") != null
                || s.cueStartingAt(i, "change-verb") != null;
        return verb && s.token(i).lower().endsWith("s");
    }
}
