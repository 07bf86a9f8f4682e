package io.github.papertag.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells by their words whether a title and an abstract belong together. */
final class TitleMatch {

    /** Words are compared by their beginnings, so that "models" meets "modelling". */
    private static final int STEM = 6;

    /** Least share of a title's words that its abstract must hold, where other pairings are possible. */
    private static final double MIN_SHARE = 0.34;

    /** Shorter words are mostly function words. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{4,}+");

    private TitleMatch() {}

    /**
     * Whether the last title and the first abstract of a broken group belong together, and neither fits another line of
     * the group as well.
     */
    static boolean lastWithFirst(List<String> titles, List<String> abstracts) {
        if (titles.isEmpty() || abstracts.isEmpty()) {
            return false;
        }
        String title = titles.get(titles.size() - 1);
        double share = share(title, abstracts.get(0));
        return share >= MIN_SHARE
                && titles.subList(0, titles.size() - 1).stream()
                        .allMatch(other -> share(other, abstracts.get(0)) < share)
                && abstracts.subList(1, abstracts.size()).stream().allMatch(other -> share(title, other) < share);
    }

    /** Share of the title's words, in [0, 1], whose beginnings the abstract holds. */
    static double share(String title, String abstractText) {
        Set<String> wanted = stems(title);
        if (wanted.isEmpty()) {
            return 0;
        }
        Set<String> held = stems(abstractText);
        return (double) wanted.stream().filter(held::contains).count() / wanted.size();
    }

    private static Set<String> stems(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(word ->
                        word.group().substring(0, Math.min(STEM, word.group().length())))
                .collect(Collectors.toSet());
    }
}
