package io.github.papertag.claim;

import io.github.papertag.Claim.Bound;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words around a number that bound it ("up to", "or more") or only introduce it ("an average of"). */
final class Bounds {

    private final Map<String, Bound> before = new HashMap<>();
    private final PhraseTrie<Bound> after = new PhraseTrie<>();
    private final Set<String> fillers = new HashSet<>();
    private final WordSet introductionBegins = new WordSet();
    private final WordSet introductionEnds = new WordSet();

    /** Takes lists of phrases in, those before and after a number by their bound. */
    Bounds(Map<String, String> before, Map<String, String> after, String fillers) {
        before.forEach((id, phrases) ->
                Units.phrases(phrases).forEach(words -> this.before.put(String.join(" ", words), bound(id))));
        after.forEach((id, phrases) -> Units.phrases(phrases).forEach(words -> this.after.add(words, bound(id))));
        Units.phrases(fillers).forEach(words -> this.fillers.add(String.join(" ", words)));
        this.before.keySet().forEach(this::addIntroduction);
        this.fillers.forEach(this::addIntroduction);
    }

    private void addIntroduction(String phrase) {
        introductionBegins.add(phrase.split(" ", 2)[0]);
        introductionEnds.add(phrase.substring(phrase.lastIndexOf(' ') + 1));
    }

    private static Bound bound(String id) {
        return Bound.valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The bound that the words from a token on state of the number before them, or null. */
    PhraseTrie.@Nullable Found<Bound> after(List<Token> tokens, int from) {
        return after.longest(tokens, from);
    }

    /** The bound that the given words state of a number behind them, or null. */
    @Nullable
    Bound of(String words) {
        return before.get(words);
    }

    boolean isFiller(String words) {
        return fillers.contains(words);
    }

    boolean beginsIntroduction(Token token) {
        return introductionBegins.has(token);
    }

    /** Whether a bound or filler can end in this word; most words before a number are neither. */
    boolean endsIntroduction(Token token) {
        return introductionEnds.has(token);
    }
}
