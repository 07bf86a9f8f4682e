package io.github.papertag.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what something was tried on where no data set is named: "82% for short texts", "Across six closed-shell systems, …". */
final class TestGround {

    private static final Set<String> PREPOSITIONS = Set.of("for", "in");

    private static final Set<String> OPENINGS = Set.of("on", "for", "across");

    /** Last words of phrases for how something was done, not on what. */
    private static final Set<String> MANNERS = Set.of(
            "settings",
            "setting",
            "regime",
            "regimes",
            "conditions",
            "condition",
            "time",
            "stage",
            "mode",
            "view",
            "level",
            "implementation",
            "models",
            "model",
            "iterations",
            "methods",
            "backbones",
            "architectures",
            "encoders",
            "approaches",
            "contexts",
            "pipelines");

    /** How far after a value its "for short texts" may begin, in tokens. */
    private static final int REACH = 6;

    /** Longest such phrase, in tokens. */
    private static final int MOST_WORDS = 6;

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    /** First words of phrases that say nothing about what something was tried on. */
    private static final Set<String> VAGUE = Set.of(
            "addition",
            "particular",
            "contrast",
            "this",
            "these",
            "that",
            "example",
            "instance",
            "total",
            "average",
            "general",
            "summary",
            "practice",
            "fact",
            "order",
            "our",
            "its",
            "their",
            "extensive",
            "most",
            "comparison",
            "terms",
            "all",
            "both",
            "each",
            "every",
            "some",
            "experiments",
            "experiment",
            "evaluation",
            "evaluations",
            "simulation",
            "simulations",
            "tests",
            "testing",
            "parallel",
            "turn",
            "case",
            "cases",
            "which",
            "only",
            "up",
            "further",
            "future",
            "it",
            "we",
            "more",
            "different",
            "various",
            "several",
            "multiple",
            "many",
            "such",
            "any",
            "one",
            "other",
            "inference",
            "training",
            "deployment",
            "time",
            "seconds",
            "minutes",
            "hours",
            "end",
            "least",
            "favor",
            "response",
            "line",
            "place",
            "addressing",
            "achieving",
            "improving",
            "reducing",
            "detail",
            "absolute",
            "relative",
            "overall",
            "results",
            "evaluating",
            "controlled",
            "comprehensive",
            "same",
            "full");

    private final TaggedSentence s;

    TestGround(TaggedSentence s) {
        this.s = s;
    }

    /** What stands right after a value: "82% accuracy for short texts". */
    @Nullable
    TokenRange after(int value) {
        int at = value + 1;
        int end = Math.min(s.size(), value + 1 + REACH);
        while (at < end && isPassed(at)) {
            at++;
        }
        TokenRange phrase = at < end && PREPOSITIONS.contains(s.token(at).lower()) ? phrase(at + 1) : null;
        return phrase != null && phrase.to() - phrase.from() > 1 ? phrase : null;
    }

    /** What the sentence opens with: "For alkali metals, …". */
    @Nullable
    TokenRange opening() {
        int start = s.size() > 2 && s.isAny(1, ",") ? 2 : 0;
        if (start + 1 >= s.size() || !OPENINGS.contains(s.token(start).lower())) {
            return null;
        }
        TokenRange phrase = phrase(start + 1);
        return phrase != null && s.isAny(phrase.to(), ",", "-", "—", "–") ? phrase : null;
    }

    /** Words and short remarks in brackets, but no further value and no end of the clause. */
    private boolean isPassed(int i) {
        Token token = s.token(i);
        boolean remark = token.is("(") || token.is(")") || (s.isAny(i - 1, "(") && s.isAny(i + 1, ")"));
        return remark
                || (token.isWord() && !PREPOSITIONS.contains(token.lower()) && !DatasetNames.isStop(token.lower()));
    }

    private @Nullable TokenRange phrase(int start) {
        int from = start;
        while (from < s.size() && ARTICLES.contains(s.token(from).lower())) {
            from++;
        }
        int to = from;
        while (to < s.size() && to - from <= MOST_WORDS && isPart(to)) {
            to++;
        }
        boolean fits = to > from && to - from <= MOST_WORDS && isContent(from, to);
        return fits ? new TokenRange(from, to) : null;
    }

    private boolean isPart(int i) {
        Token token = s.token(i);
        boolean joins = token.is("and")
                && i + 1 < s.size()
                && s.token(i + 1).isWord()
                && s.metricStartingAt(i + 1) == null
                && s.cueStartingAt(i + 1, "reach") == null
                && s.cueStartingAt(i + 1, "change-verb") == null;
        return token.isWord()
                && (joins || !DatasetNames.isStop(token.lower()))
                && (s.cueStartingAt(i, "reach") == null || token.glued());
    }

    private boolean isContent(int from, int to) {
        if (VAGUE.contains(s.token(from).lower())
                || MANNERS.contains(s.token(to - 1).lower())) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (s.metricStartingAt(i) != null
                    || s.cueStartingAt(i, "change-noun") != null
                    || s.cueStartingAt(i, "device") != null) {
                return false;
            }
        }
        return true;
    }
}
