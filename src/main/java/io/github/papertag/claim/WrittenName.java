package io.github.papertag.claim;

import io.github.papertag.Claim.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words by which a sentence names a metric that the lexicon doesn't know: "share of X", "53% fewer X", "lowers X by". */
final class WrittenName {

    private static final Set<String> NO_NAMES = ClaimWords.ids("no-names");

    private static final WordSet SUBJECTS = ClaimWords.of("subjects");

    private static final WordSet REACHING = ClaimWords.of("reaching");

    private static final WordSet OVERTAKING = ClaimWords.of("overtaking");

    private static final WordSet LINKS = ClaimWords.of("name-links");

    private static final WordSet BETWEEN = ClaimWords.of("before-unnamed");

    private static final WordSet COPULAS = ClaimWords.of("copulas");

    /** How far behind an opening bracket a value may stand, in tokens. */
    private static final int BRACKETED = 8;

    /** How far before a bracket "is lower" may stand that its values tell, in tokens. */
    private static final int COMPARED = 14;

    private static final TokenRange NONE = new TokenRange(0, 0);

    private final TaggedSentence s;
    private final QuantityGroup group;
    private final NamePhrases phrases;

    private WrittenName(TaggedSentence s, QuantityGroup group) {
        this.s = s;
        this.group = group;
        this.phrases = new NamePhrases(s);
    }

    /** The name, or null where the words around the value are none. */
    static @Nullable String of(TaggedSentence s, QuantityGroup group, Kind kind) {
        TokenRange found = new WrittenName(s, group).find(kind);
        return found.isEmpty() ? null : s.words(found.from(), found.to());
    }

    private TokenRange find(Kind kind) {
        TokenRange after = after();
        if (isName(after) && !(kind == Kind.RATIO && isRest())) {
            return after;
        }
        int open = opening();
        TokenRange compared = open < 0 ? NONE : compared(open);
        TokenRange before = isName(compared) ? compared : phrases.before(group.first());
        if (isName(before) && !(kind == Kind.ABSOLUTE && isSubject(before))) {
            return before;
        }
        TokenRange outside = open < 0 ? NONE : phrases.before(open);
        return isName(outside) && !isSubject(outside) ? outside : NONE;
    }

    /** No pronoun, and no name of a model alone. */
    private boolean isName(TokenRange found) {
        if (found.isEmpty()) {
            return false;
        }
        Token first = s.token(found.from());
        boolean one = found.to() - found.from() == 1;
        boolean model = isNames(found) && Lexicon.standard().isModelName(first.lower());
        return !model && !(one && NO_NAMES.contains(first.lower()));
    }

    private boolean isNames(TokenRange found) {
        for (int i = found.from(); i < found.to(); i++) {
            if (!s.token(i).looksLikeName()) {
                return false;
            }
        }
        return true;
    }

    /** "FernNet averages 71%", "random guessing yields 25%", "it outperforms FernNet (71%)": what has a result is none. */
    private boolean isSubject(TokenRange found) {
        Token last = s.token(found.to() - 1);
        boolean reaches = s.isAny(found.to(), REACHING);
        boolean verb = found.to() - found.from() == 1 && last.lower().endsWith("ing");
        return verb
                || SUBJECTS.has(last)
                || s.cueEndingAt(found.from(), "beat-verb") != null
                || s.isAny(found.from() - 1, OVERTAKING)
                || s.isAny(found.to() + 1, "this", "it")
                || (reaches && (isNames(found) || last.lower().endsWith("ing")));
    }

    private TokenRange after() {
        int at = group.last() + 1;
        if (s.isAny(at, "as") && s.isAny(at + 1, "many", "much")) {
            return phrases.from(at + 2);
        }
        for (int i = at; i < s.size() && i <= at + 3 && s.token(i).isWord(); i++) {
            boolean links = s.isAny(i, LINKS) || (s.isAny(i, "in") && s.cueEndingAt(i, "change-noun") != null);
            if (links) {
                return phrases.from(i + 1);
            }
        }
        boolean introduced = group.first() > 0 && !s.token(group.first() - 1).isWord();
        boolean between = introduced || s.isAny(group.first() - 1, BETWEEN);
        return between ? NONE : phrases.behindVerbs(at);
    }

    /** "reduced to 20% of X": what is reduced stands before. */
    private boolean isRest() {
        return s.isAny(group.first() - 1, "to") && s.isAny(group.last() + 1, "of");
    }

    /** Where the brackets open in which the value stands; -1 if it stands in none. */
    private int opening() {
        for (int i = group.first() - 1; i > 0 && i >= group.first() - BRACKETED && !s.isAny(i, ")"); i--) {
            if (s.isAny(i, "(")) {
                return i;
            }
        }
        return -1;
    }

    /** "the share of X was lower for A than for B (4% vs. 17%)". */
    private TokenRange compared(int open) {
        for (int i = open - 1; i > 0 && i >= open - COMPARED && s.quantity(i) == null; i--) {
            int verb = s.token(i - 1).lower().endsWith("ly") ? i - 2 : i - 1;
            if (s.cueEndingAt(i + 1, "more") != null && s.isAny(verb, COPULAS)) {
                return phrases.before(verb);
            }
        }
        return NONE;
    }
}
