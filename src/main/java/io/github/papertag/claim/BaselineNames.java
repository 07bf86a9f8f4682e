package io.github.papertag.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the noun phrases that name what something is compared with. */
final class BaselineNames {

    private static final WordSet ENDS = LinkWords.of("baseline-ends");

    private static final WordSet SKIPPED = LinkWords.of("baseline-skipped");

    /** Nouns that a name may stand in apposition to: "the state-of-the-art method NAME". */
    private static final WordSet METHODS = LinkWords.of("method-heads");

    private static final int MOST_WORDS = 10;
    private static final int MOST_NAMES = 6;
    private static final int LONGEST_ASIDE = 5;

    private final TaggedSentence s;
    private final NameCore core;

    BaselineNames(TaggedSentence s) {
        this.s = s;
        this.core = new NameCore(s);
    }

    /**
     * The coordinated names that begin at a token; none if it does not begin a noun phrase.
     *
     * @param wanted how many values there are, so that "A, b, and c" is split for three
     */
    List<TokenRange> from(int start, int wanted) {
        List<TokenRange> names = new ArrayList<>();
        int at = start;
        while (at < s.size() && names.size() < MOST_NAMES) {
            TokenRange phrase = phraseAt(at);
            if (phrase == null) {
                break;
            }
            int example = firstExample(phrase);
            if (names.isEmpty() && example > phrase.to()) {
                at = example;
                continue;
            }
            names.add(core.of(phrase));
            int next = skipCoordinator(phrase.to(), wanted - names.size());
            if (next == phrase.to()) {
                break;
            }
            at = next;
        }
        return names;
    }

    /** The name in "libraries such as NAME", "tools like NAME", "the best method, NAME"; the phrase's end if there is none. */
    private int firstExample(TokenRange phrase) {
        int at = phrase.to();
        boolean generic = s.token(at - 1).isWord() && !s.token(at - 1).looksLikeName();
        if (generic && s.isAny(at, "such") && s.isAny(at + 1, "as") && isName(at + 2)) {
            return at + 2;
        }
        if (generic && s.isAny(at, "like") && isName(at + 1)) {
            return at + 1;
        }
        boolean apposition = s.isAny(at, ",") && isName(at + 1) && s.isAny(at + 2, ",", ".");
        return generic && apposition && METHODS.has(s.token(at - 1)) ? at + 1 : at;
    }

    /** After "and" or ", and" before another name, or a comma in a list of names. */
    private int skipCoordinator(int at, int more) {
        if (more > 0 && s.isAny(at, ",")) {
            boolean last = s.isAny(at + 1, "and");
            int next = last ? at + 2 : at + 1;
            TokenRange phrase = next < s.size() && isNominal(next) ? phraseAt(next) : null;
            boolean listed = phrase != null && (last || s.isAny(phrase.to(), ",", "and"));
            return listed ? next : at;
        }
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
                && !isVerb(i)
                && !ENDS.has(token)
                && !token.lower().endsWith("ly");
    }

    /** "and holds 8 times as many", "and generates the same text": what ends in "s" before a value or an article. */
    boolean isVerb(int i) {
        Token token = s.token(i);
        boolean inflected =
                token.isWord() && !token.isCapitalised() && token.lower().endsWith("s");
        return inflected && i + 1 < s.size() && (s.quantity(i + 1) != null || s.isAny(i + 1, "a", "an", "the"));
    }

    @Nullable
    TokenRange phraseAt(int start) {
        int from = start;
        if (s.isAny(from, "all") && !s.isAny(from + 1, "baselines", "methods")) {
            from++;
        }
        while (from < s.size() && SKIPPED.has(s.token(from)) && !s.token(from).glued()) {
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
        while (to > from && (isLoose(to - 1) || s.isAny(to - 1, "of"))) {
            to--;
        }
        return to == from ? null : new TokenRange(from, to);
    }

    /** A sign that ends no name. */
    private boolean isLoose(int i) {
        return s.token(i).kind() == Token.Kind.SIGN && !s.isAny(i, ")");
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
        if (s.isAny(i, "without")) {
            return i > from && i + 1 < s.size() && !s.token(i + 1).lower().endsWith("ing");
        }
        if (token.quantity() != null) {
            boolean index =
                    token.glued() && s.isAny(i - 1, "/") && s.token(i - 1).glued();
            return i > from && (index || isVersion(i));
        }
        if (token.kind() == Token.Kind.SIGN) {
            return i > from && token.glued() && (token.is("/") || token.is("'") || token.is("+") || token.is("-"));
        }
        boolean inner = i > from && s.token(i).start() == s.token(i - 1).end() + 1 && token.glued();
        return inner || opensCompound(i) || !ENDS.has(token);
    }

    /** The "in" of "in-context learning". */
    private boolean opensCompound(int i) {
        return i + 1 < s.size()
                && s.token(i + 1).isWord()
                && s.token(i + 1).glued()
                && s.token(i + 1).start() == s.token(i).end() + 1;
    }

    /** The number in "GPT 3.5 Turbo" and "RTX 4090". */
    private boolean isVersion(int i) {
        Quantity quantity = s.quantity(i);
        if (quantity == null || quantity.type() != QuantityType.NUMBER || !isName(i - 1)) {
            return false;
        }
        boolean ends = i + 1 == s.size() || s.isAny(i + 1, ".", ",", ";", ")", "and") || s.isAny(i + 1, ENDS);
        return quantity.isDecimal() ? isName(i + 1) : ends;
    }
}
