package io.github.papertag.claim;

/** Tells by the subject of a level that others reached it: "Prior work reaches 61%", "…, whereas GitLeaks has 61%". */
final class Competitor {

    private static final WordSet OWN_WORDS = ClaimWords.of("first-person");

    private static final int LONGEST_CLAUSE = 16;

    private static final int LONGEST_NAME = 3;

    private Competitor() {}

    static boolean begins(TaggedSentence s, int first) {
        int start = first;
        while (start > 0 && first - start < LONGEST_CLAUSE && isInClause(s, start - 1)) {
            start--;
        }
        if (start == 0) {
            boolean contrasted = isNameThatReaches(s, 0, first) && Contrast.leadsToOurs(s, first, false);
            return contrasted || (OwnerLinker.isCompetitor(s, 0) && !beats(s, first));
        }
        boolean contrast = s.isAny(start - 1, "while", "whereas") && isNameThatReaches(s, start, first);
        return (contrast && (saysWe(s, start) || Contrast.leadsToOurs(s, first, true)))
                || isKnownModelThatReaches(s, start - 1, first);
    }

    /** "Our tagger attains 81%, and BERT reaches 45%": a name that only "and" puts beside the own level must be one that others gave. */
    private static boolean isKnownModelThatReaches(TaggedSentence s, int from, int first) {
        for (int i = from; i < first - 1; i++) {
            if (s.isAny(i, "and", "but", ";")
                    && Lexicon.standard().isModelName(s.token(i + 1).lower())) {
                return isNameThatReaches(s, i + 1, first) && saysWe(s, i);
            }
        }
        return false;
    }

    /** "Vanilla tuning reaches 21%, outperforming X": what wins is no competitor. */
    private static boolean beats(TaggedSentence s, int first) {
        for (int i = first; i < s.size() && i < first + LONGEST_CLAUSE; i++) {
            if (s.cueStartingAt(i, "beat-verb") != null) {
                return true;
            }
        }
        return false;
    }

    /** Neither first person nor another result stands between a subject and its level. */
    private static boolean isInClause(TaggedSentence s, int i) {
        boolean contrast = s.isAny(i, "while", "whereas", ";");
        return !contrast && !s.isAny(i, OWN_WORDS) && (s.quantity(i) == null || Version.at(s, i));
    }

    private static boolean isNameThatReaches(TaggedSentence s, int start, int first) {
        int end = start;
        while (end < first && end - start < LONGEST_NAME && (s.token(end).looksLikeName() || Version.at(s, end))) {
            end++;
        }
        return end > start
                && s.metricStartingAt(start) == null
                && (reaches(s, end) || s.cueStartingAt(end, "spend") != null);
    }

    /** Whether the paper's own level stands before: a study of many models has no competitors. */
    private static boolean saysWe(TaggedSentence s, int before) {
        for (int i = 0; i < before; i++) {
            if (Contrast.isOurSubject(s, i)) {
                return true;
            }
        }
        return false;
    }

    static boolean reaches(TaggedSentence s, int verb) {
        return s.cueStartingAt(verb, "reach") != null || s.cueStartingAt(verb, "finding") != null;
    }
}
