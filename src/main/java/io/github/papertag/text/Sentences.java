package io.github.papertag.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits an abstract into sentences, for the claim extractor.
 *
 * <p>By rule and not by a trained model, because abstracts are edited prose: a full stop ends a sentence unless it belongs to a
 * number or an abbreviation. That needs no instance per thread and also splits the run-together sentences of scraped pages
 * ({@code "…of the task.Experiments show…"}).
 *
 * <p>Stateless; safe for use by several threads. Time is linear in the length of the text.
 */
public final class Sentences {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "e.g", "i.e", "vs", "al", "fig", "figs", "eq", "eqs", "sec", "cf", "approx", "resp", "no", "nos", "etc",
            "avg", "val", "w.r.t", "dr", "prof", "st", "ca", "est", "dept", "u.s", "u.k", "ref", "refs", "tab", "vol",
            "incl", "max", "min");

    private static final int LONGEST_ABBREVIATION = 6;

    private Sentences() {}

    /**
     * The sentences of a text, in order; together they cover it but for white space between them.
     *
     * @param text clean text
     */
    public static List<Sentence> of(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int start = skipSpace(text, 0);
        NextOf stops = new NextOf(text, ".!?");
        for (int i = stops.from(start); i < text.length(); i = stops.from(i + 1)) {
            if (endsSentence(text, i)) {
                int end = skipClosing(text, i + 1);
                sentences.add(new Sentence(sentences.size(), start, end));
                start = skipSpace(text, end);
                i = Math.max(i, start - 1);
            }
        }
        if (start < text.length()) {
            sentences.add(new Sentence(sentences.size(), start, text.length()));
        }
        return sentences;
    }

    private static boolean endsSentence(String text, int stop) {
        int next = skipClosing(text, stop + 1);
        if (next >= text.length()) {
            return true;
        }
        if (!Character.isWhitespace(text.charAt(next))) {
            return text.charAt(stop) == '.' && isRunTogether(text, stop, next);
        }
        next = skipSpace(text, next);
        if (next >= text.length()) {
            return true;
        }
        char first = text.charAt(next);
        return !Character.isLowerCase(first) && (text.charAt(stop) != '.' || !isAbbreviation(text, stop));
    }

    /** "task.Experiments", but not "Node.js", "U.S.A" or "v2.0". */
    private static boolean isRunTogether(String text, int stop, int next) {
        if (stop == 0 || next + 2 >= text.length() || !Character.isUpperCase(text.charAt(next))) {
            return false;
        }
        char before = text.charAt(stop - 1);
        boolean word = Character.isLowerCase(before) || before == ')' || before == '%';
        return word && Character.isLowerCase(text.charAt(next + 1)) && !isAbbreviation(text, stop);
    }

    private static boolean isAbbreviation(String text, int stop) {
        int from = stop;
        while (from > 0 && stop - from <= LONGEST_ABBREVIATION && isAbbreviationPart(text.charAt(from - 1))) {
            from--;
        }
        String word = text.substring(from, stop).toLowerCase(Locale.ROOT);
        boolean initial = word.length() == 1 && Character.isUpperCase(text.charAt(from)) && from > 0;
        return initial || ABBREVIATIONS.contains(word);
    }

    private static boolean isAbbreviationPart(char c) {
        return Character.isLetter(c) || c == '.';
    }

    private static int skipClosing(String text, int from) {
        int i = from;
        while (i < text.length() && ")]\"'”".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static int skipSpace(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
