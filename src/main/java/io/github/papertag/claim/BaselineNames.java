package io.github.papertag.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the noun phrases that name what something is compared with. */
final class BaselineNames {

    private static final Set<String> ENDS = Set.of(
            "on",
            "in",
            "by",
            "while",
            "with",
            "for",
            "at",
            "when",
            "under",
            "across",
            "which",
            "that",
            "as",
            "using",
            "respectively",
            "to",
            "from",
            "is",
            "are",
            "was",
            "were",
            "and",
            "or",
            "but",
            "whereas",
            "without",
            "through",
            "via",
            "both",
            "achieving",
            "reducing",
            "improving",
            "after",
            "during",
            "within",
            "than",
            "over",
            "where",
            "demonstrating",
            "even",
            "significantly",
            "despite",
            "highlighting",
            "showing",
            "maintaining",
            "running",
            "setting",
            "averaged",
            "if",
            "only",
            "indicating",
            "we",
            "it",
            "our",
            "this",
            "not",
            "then",
            "thus",
            "also",
            "can",
            "respectivel",
            "like",
            "such",
            "including");

    private static final Set<String> SKIPPED =
            Set.of("the", "a", "an", "its", "their", "that", "of", "those", "all", "other", "using");

    /** Nouns that authors put after a name and annotators leave out. */
    private static final Set<String> AFTER_NAME =
            Set.of("model", "baseline", "models", "baselines", "method", "backbone");

    private static final int MOST_WORDS = 10;
    private static final int MOST_NAMES = 6;
    private static final int LONGEST_ASIDE = 5;

    private final TaggedSentence s;

    BaselineNames(TaggedSentence s) {
        this.s = s;
    }

    /** The coordinated names that begin at a token; none if it does not begin a noun phrase. */
    List<TokenRange> from(int start) {
        List<TokenRange> names = new ArrayList<>();
        int at = start;
        while (at < s.size() && names.size() < MOST_NAMES) {
            TokenRange phrase = phraseAt(at);
            if (phrase == null) {
                break;
            }
            names.add(core(phrase));
            int next = skipCoordinator(phrase.to());
            if (next == phrase.to()) {
                break;
            }
            at = next;
        }
        return names;
    }

    /** After "and" or ", and" before another name, or a comma in a list of names. */
    private int skipCoordinator(int at) {
        if (s.isAny(at, ",") && s.isAny(at + 1, "and") && isName(at + 2)) {
            return at + 2;
        }
        if (s.isAny(at, "and", "/") && at + 1 < s.size() && isNominal(at + 1)) {
            return at + 1;
        }
        boolean list = s.isAny(at, ",") && isName(at + 1) && s.isAny(at + 2, ",", "and");
        return list ? at + 1 : at;
    }

    private boolean isName(int i) {
        return i < s.size() && s.token(i).looksLikeName() && s.quantity(i) == null;
    }

    private boolean isNominal(int i) {
        Token token = s.token(i);
        boolean verb = s.cueStartingAt(i, "reach") != null
                || s.cueStartingAt(i, "change-verb") != null
                || s.cueStartingAt(i, "spend") != null
                || s.cueStartingAt(i, "beat-verb") != null;
        return token.isWord()
                && !verb
                && !ENDS.contains(token.lower())
                && !token.lower().endsWith("ly");
    }

    private @Nullable TokenRange phraseAt(int start) {
        int from = start;
        while (from < s.size()
                && SKIPPED.contains(s.token(from).lower())
                && !s.token(from).glued()) {
            from++;
        }
        int to = from;
        while (to < s.size() && to - from < MOST_WORDS) {
            int aside = to > from ? endOfAside(to) : to;
            if (aside > to) {
                to = aside;
            } else if (continues(from, to)) {
                to++;
            } else {
                break;
            }
        }
        while (to > from && s.token(to - 1).kind() == Token.Kind.SIGN && !s.isAny(to - 1, ")")) {
            to--;
        }
        return to == from ? null : new TokenRange(from, to);
    }

    /** A short remark in brackets belongs to the name: "accelerators (A and B)". */
    private int endOfAside(int at) {
        if (!s.isAny(at, "(")) {
            return at;
        }
        for (int i = at + 1; i < s.size() && i <= at + LONGEST_ASIDE; i++) {
            if (s.quantity(i) != null || s.isAny(i, "(")) {
                return at;
            }
            if (s.isAny(i, ")")) {
                return i > at + 1 ? i + 1 : at;
            }
        }
        return at;
    }

    private boolean continues(int from, int i) {
        Token token = s.token(i);
        if (token.quantity() != null) {
            return false;
        }
        if (token.kind() == Token.Kind.SIGN) {
            return i > from && token.glued() && (token.is("/") || token.is("'") || token.is("+") || token.is("-"));
        }
        boolean inner = i > from && s.token(i).start() == s.token(i - 1).end() + 1 && token.glued();
        return inner || !ENDS.contains(token.lower());
    }

    /** The name in "the strong nnU-Net baseline". */
    private TokenRange core(TokenRange phrase) {
        int from = phrase.from();
        int to = phrase.to();
        if (to - from > 1 && AFTER_NAME.contains(s.token(to - 1).lower()) && isProperName(to - 2)) {
            to--;
        }
        if (isProperName(to - 1)) {
            int first = to - 1;
            while (first > from && (s.token(first).glued() || isProperName(first - 1))) {
                first--;
            }
            from = first;
        }
        return new TokenRange(from, to);
    }

    /** A word with a capital or digit that is no abbreviation of a common phrase. */
    private boolean isProperName(int i) {
        Token token = s.token(i);
        return token.looksLikeName() && !token.is("sota") && !token.is("llms") && !token.is("cnns");
    }
}
