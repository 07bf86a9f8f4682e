package io.github.papertag.claim;

import io.github.papertag.claim.Meaning.MetricName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Short names that an abstract itself gives: "Test Success Rate (TSR)" makes a metric of TSR, "Automatic Speech Recognition (ASR)" none of ASR. */
final class ShortNames {

    private static final int LONGEST = 8;

    /** More than any abstract defines; each is looked for in all of the text. */
    private static final int MOST = 60;

    /** Longest name in full, in chars. */
    private static final int LONGEST_IN_FULL = 90;

    private static final String SMALL_WORDS = " of the and for to in at on under with ";

    static final ShortNames NONE = new ShortNames();

    private final Map<String, Optional<MetricName>> metrics = new HashMap<>();

    /**
     * Reads the definitions of a text.
     *
     * @param text the clean text
     */
    static ShortNames in(String text, Lexicon lexicon) {
        ShortNames names = new ShortNames();
        int seen = 0;
        for (int open = text.indexOf('('); open >= 0 && seen < MOST; open = text.indexOf('(', open + 1)) {
            int close = end(text, open + 1);
            seen += close > 0 ? 1 : 0;
            int start = close > 0 && isUsed(text, open + 1, close) ? startInFull(text, open, close) : -1;
            if (start >= 0) {
                names.define(
                        text.substring(open + 1, close),
                        text.substring(start, open).strip(),
                        lexicon);
            }
        }
        return names;
    }

    /** Whether the text gives none. */
    boolean isEmpty() {
        return metrics.isEmpty();
    }

    /** Where a short name that is all in brackets ends; -1 if there is none. */
    private static int end(String text, int start) {
        int at = start;
        int capitals = 0;
        while (at < text.length() && at - start <= LONGEST && Character.isLetterOrDigit(text.charAt(at))) {
            capitals += Character.isUpperCase(text.charAt(at)) ? 1 : 0;
            at++;
        }
        boolean closes = at < text.length() && text.charAt(at) == ')';
        return closes && capitals >= 2 && at - start <= LONGEST ? at : -1;
    }

    private static boolean isUsed(String text, int start, int end) {
        String name = text.substring(start, end);
        return text.indexOf(name, end) >= 0 || text.lastIndexOf(name, start - 1) >= 0;
    }

    /** Where the words begin whose first letters are the short name, read backwards; -1 if they are not. */
    private static int startInFull(String text, int open, int close) {
        int letter = close - 1;
        int wordEnd = open;
        while (letter > open && wordEnd > 0 && open - wordEnd < LONGEST_IN_FULL) {
            int end = wordEnd;
            while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '-')) {
                end--;
            }
            int start = end;
            while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
                start--;
            }
            if (start == end) {
                return -1;
            }
            if (Character.toLowerCase(text.charAt(start)) == Character.toLowerCase(text.charAt(letter))) {
                letter--;
            } else if (!SMALL_WORDS.contains(" " + text.substring(start, end) + " ")) {
                return -1;
            }
            wordEnd = start;
        }
        return letter == open ? wordEnd : -1;
    }

    private void define(String name, String inFull, Lexicon lexicon) {
        List<Token> tokens = Lexer.tokens(inFull, 0, inFull.length(), Units.standard());
        MetricName metric = null;
        for (Mention mention : lexicon.mentions(tokens)) {
            if (mention.to() == tokens.size() && mention.meaning() instanceof MetricName found) {
                metric = found;
            }
        }
        if (metric == null) {
            metrics.put(name, Optional.empty());
        } else if (lexicon.endsMetric(tokens.get(tokens.size() - 1).lower()) && lexicon.metricWithin(name) == null) {
            metrics.put(name, Optional.of(metric.head() ? unknown(name, metric) : metric));
        }
    }

    private static MetricName unknown(String name, MetricName head) {
        return new MetricName("other:" + name, head.higherIsBetter(), false, true, false);
    }

    /** The mentions of a sentence, those of short names as the text defines them. */
    List<Mention> applied(List<Token> tokens, List<Mention> mentions) {
        if (metrics.isEmpty()) {
            return mentions;
        }
        List<Mention> all = mentions;
        for (int i = 0; i < tokens.size(); i++) {
            Optional<MetricName> metric = metrics.get(tokens.get(i).text());
            if (metric != null) {
                all = replaced(all, tokens, i, metric.orElse(null));
            }
        }
        return all;
    }

    private static List<Mention> replaced(List<Mention> all, List<Token> tokens, int i, @Nullable MetricName metric) {
        List<Mention> kept = new ArrayList<>();
        boolean covered = false;
        int place = 0;
        for (Mention mention : all) {
            boolean named = mention.meaning() instanceof MetricName && mention.from() <= i && mention.to() > i;
            if (!named || mention.to() > mention.from() + 1) {
                kept.add(mention);
                covered |= named;
            }
            place = mention.from() <= i ? kept.size() : place;
        }
        boolean defined = i > 0
                && tokens.get(i - 1).is("(")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).is(")");
        if (metric != null && !covered && !defined) {
            kept.add(place, new Mention(i, i + 1, metric));
        }
        return kept;
    }
}
