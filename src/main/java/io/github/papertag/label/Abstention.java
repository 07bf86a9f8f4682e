package io.github.papertag.label;

import io.github.papertag.LabelledPaper.Reason;
import io.github.papertag.Paper;
import io.github.papertag.ScoredLabel;
import io.github.papertag.text.EnglishText;
import io.github.papertag.topic.TopicModel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which papers get no labels, and why. The limits were measured on 127,297 abstracts of arXiv. */
final class Abstention {

    /** No real abstract is shorter that is not an erratum or a placeholder. */
    static final int MIN_WORDS = 12;

    /** A text of which the models know fewer terms says nothing about its topic. */
    static final int MIN_KNOWN_TERMS = 8;

    /** So many terms cover the language of science; what a smaller vocabulary does not know says nothing. */
    private static final int WIDE_VOCABULARY = 50_000;

    /**
     * Recipes, leases, news and letters know other words: half of their terms are known, of an abstract's 0.69 as a
     * median. The fewer, the surer a label must be: without one such a text is no paper of these fields.
     */
    private static final double MIN_KNOWN_SHARE = 0.52;

    /** Of real abstracts one in 20,000 has fewer known terms; words in no order have, and foreign texts that quote English ones. */
    private static final double LEAST_KNOWN_SHARE = 0.44;

    /** News, letters, laws and manuals have fewer words of papers, or more of every day. */
    private static final double MIN_PAPER_SHARE = 0.024;

    /** What the share of known terms and the score of the surest label must make together. */
    private static final double SURE = 1.25;

    private Abstention() {}

    /** Why a paper, whose abstract reads as given, cannot be labelled whatever the models say, or null. */
    static @Nullable Reason unreadable(Paper paper, String abstractText) {
        Reason notice = Notices.reason(paper);
        if (notice != null) {
            return notice;
        }
        if (abstractText.isBlank()) {
            return Reason.EMPTY_ABSTRACT;
        }
        if (words(abstractText) < MIN_WORDS) {
            return Reason.TOO_SHORT;
        }
        return EnglishText.isEnglish(abstractText) ? null : Reason.NOT_ENGLISH;
    }

    /** What of the models' opinions, given in the same order, is worth telling: the labels of each, none of those that know too little. */
    static List<List<ScoredLabel>> told(List<TopicModel> models, List<TopicModel.Opinion> opinions) {
        List<List<ScoredLabel>> told = new ArrayList<>();
        for (int i = 0; i < opinions.size(); i++) {
            TopicModel.Opinion opinion = opinions.get(i);
            boolean tells = opinion.knownTerms() >= MIN_KNOWN_TERMS
                    && opinion.paperShare() >= MIN_PAPER_SHARE
                    && (models.get(i).terms() < WIDE_VOCABULARY || isItsKindOfText(opinion));
            told.add(tells ? opinion.labels() : List.of());
        }
        return told;
    }

    private static boolean isItsKindOfText(TopicModel.Opinion opinion) {
        double share = opinion.knownShare();
        double best = opinion.labels().isEmpty() ? 0 : opinion.labels().get(0).score();
        return share >= MIN_KNOWN_SHARE || (share >= LEAST_KNOWN_SHARE && best + share >= SURE);
    }

    /** Why nothing is told, or null if something is. */
    static @Nullable Reason undecided(List<TopicModel.Opinion> opinions, List<List<ScoredLabel>> told) {
        if (!told.stream().allMatch(List::isEmpty)) {
            return null;
        }
        boolean unknown = opinions.stream().allMatch(opinion -> opinion.knownTerms() < MIN_KNOWN_TERMS);
        return unknown ? Reason.NO_KNOWN_TERMS : Reason.LOW_CONFIDENCE;
    }

    private static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length() && words < MIN_WORDS; i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetter(c);
            words += letter && (!inside || EnglishText.isWordAlone(c)) ? 1 : 0;
            inside = letter;
        }
        return words;
    }
}
