package io.github.papertag.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the data sets that a sentence names: those of the lexicon, and names after "on" or before "dataset". */
final class DatasetNames {

    private static final WordSet NOUNS = LinkWords.of("dataset-nouns");

    private static final WordSet PLURALS = LinkWords.of("dataset-plurals");

    /** Nouns for what a method is tried on. */
    private static final WordSet THINGS = LinkWords.of("tried-on");

    private static final WordSet STOPS = LinkWords.of("description-ends");

    private static final WordSet VAGUE = LinkWords.of("description-vague");

    private static final WordSet NOT_NAMES = LinkWords.of("no-names");

    private static final WordSet BEFORE_KNOWN = ClaimWords.of("before-datasets");

    private static final WordSet BEHIND_KNOWN = ClaimWords.of("behind-datasets");
    private static final WordSet COORDINATORS = ClaimWords.of("dataset-coordinators");
    private static final WordSet BEFORE_DESCRIPTION = ClaimWords.of("before-descriptions");
    private static final WordSet BEFORE_PLURAL = ClaimWords.of("before-plurals");

    /** Longest known name that may also be a word, in letters. */
    private static final int LONGEST_ORDINARY = 7;

    /** Longest name of a data set, in tokens. */
    private static final int MOST_WORDS = 5;

    /** Longest rest of a list of names, in tokens. */
    private static final int LONGEST_LIST = 24;

    private final TaggedSentence s;

    DatasetNames(TaggedSentence s) {
        this.s = s;
    }

    /** The names in order, coordinated ones together. */
    List<List<TokenRange>> runs() {
        List<List<TokenRange>> runs = new ArrayList<>();
        List<TokenRange> run = new ArrayList<>();
        int i = 0;
        while (i < s.size()) {
            TokenRange name = nameAt(i, run);
            if (name == null) {
                i++;
                continue;
            }
            if (!run.isEmpty() && !coordinated(run.get(run.size() - 1).to(), i)) {
                runs.add(run);
                run = new ArrayList<>();
            }
            run.add(name);
            i = name.to();
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }

    /** "SGD converges", "Fisher information": a known name that is also a word must stand where data sets stand. */
    private boolean isOrdinaryWord(int i, Mention known) {
        boolean oneWord = known.to() == i + 1 && s.token(i).text().chars().allMatch(Character::isLetter);
        if (!oneWord || s.token(i).text().length() > LONGEST_ORDINARY) {
            return false;
        }
        boolean after = s.quantity(i - 1) != null || s.isAny(i - 1, BEFORE_KNOWN);
        boolean noun = i + 1 < s.size()
                && (NOUNS.has(s.token(i + 1))
                        || PLURALS.has(s.token(i + 1))
                        || s.metricStartingAt(i + 1) != null
                        || s.quantity(i + 1) != null
                        || s.isAny(i + 1, BEHIND_KNOWN));
        return !after && !noun;
    }

    private boolean coordinated(int end, int next) {
        int between = next - end;
        if (between == 1) {
            return s.isAny(end, COORDINATORS);
        }
        return between == 2 && s.isAny(end, ",") && s.isAny(end + 1, "and");
    }

    private @Nullable TokenRange nameAt(int i, List<TokenRange> run) {
        boolean capitalised = isCapitalised(i);
        if (!capitalised && !s.isAny(i - 1, BEFORE_DESCRIPTION)) {
            return null;
        }
        if (NOT_NAMES.has(s.token(i))) {
            return null;
        }
        Mention known = s.datasetStartingAt(i);
        if (known != null && !isOrdinaryWord(i, known)) {
            return new TokenRange(i, known.to());
        }
        TokenRange described = describedAt(i);
        if (described != null) {
            return described;
        }
        if (!capitalised || isCapitalised(i - 1) || s.metricStartingAt(i) != null || isDevice(i)) {
            return null;
        }
        int end = i;
        while (end < s.size()
                && end - i < MOST_WORDS
                && s.token(end).looksLikeName()
                && s.datasetStartingAt(end) == null) {
            end++;
        }
        if (end == i || isDevice(end) || isDevice(end - 1) || s.isAny(i - 1, "than")) {
            return null;
        }
        boolean on = s.isAny(i - 1, "on") || (s.isAny(i - 1, "the", "our") && s.isAny(i - 2, "on"));
        boolean noun = end < s.size() && NOUNS.has(s.token(end));
        boolean plural = end < s.size() && PLURALS.has(s.token(end)) && s.isAny(i - 1, BEFORE_PLURAL);
        boolean listed = !run.isEmpty()
                && (s.isAny(i - 1, "and") || isWithinList(end))
                && coordinated(run.get(run.size() - 1).to(), i)
                && looksLikeDataset(i);
        boolean benchmark = s.token(end - 1).lower().endsWith("bench");
        return on || noun || plural || listed || benchmark ? new TokenRange(i, end) : null;
    }

    /** "on held-out legal texts": what it was tried on, described and not named. */
    private @Nullable TokenRange describedAt(int i) {
        boolean on = s.isAny(i - 1, "on", "across") || (s.isAny(i - 1, "the", "a") && s.isAny(i - 2, "on"));
        if (!on) {
            return null;
        }
        int end = i;
        while (end < s.size() && end - i < MOST_WORDS && s.token(end).isWord() && !STOPS.has(s.token(end))) {
            end++;
        }
        boolean things = end - i > 1 && THINGS.has(s.token(end - 1)) && !VAGUE.has(s.token(i));
        return things ? new TokenRange(i, end) : null;
    }

    /** Whether a list goes on to its last name: the middle of "FernNet, MossNet, and PeatNet", but not "on FernNet, MossNet wins". */
    private boolean isWithinList(int end) {
        int next = end;
        while (next < s.size() && next - end < LONGEST_LIST && s.isAny(next, ",")) {
            next += s.isAny(next + 1, "and") ? 1 : 0;
            if (s.isAny(next, "and")) {
                return isCapitalised(next + 1);
            }
            next++;
            while (next < s.size() && s.token(next).looksLikeName()) {
                next++;
            }
        }
        return s.isAny(next, "and") && next + 1 < s.size() && isCapitalised(next + 1);
    }

    private boolean looksLikeDataset(int i) {
        String text = s.token(i).text();
        return text.length() > 1 && !text.equals(text.toLowerCase(java.util.Locale.ROOT)) && isMixed(text);
    }

    /** Capitals inside a word, or all capitals, as names of data sets have. */
    private static boolean isMixed(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i)) || Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isDevice(int i) {
        return i < s.size()
                && (s.cueStartingAt(i, "device") != null
                        || Lexicon.standard().isModelName(s.token(i).lower()));
    }

    private boolean isCapitalised(int i) {
        return i >= 0 && s.token(i).isCapitalised();
    }
}
