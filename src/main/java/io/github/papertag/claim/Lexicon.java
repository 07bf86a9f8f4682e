package io.github.papertag.claim;

import io.github.papertag.claim.Meaning.Cue;
import io.github.papertag.claim.Meaning.MetricName;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Metrics, data sets and cues, as read from the files under {@code lexicon/}. */
final class Lexicon {

    private static final String[] NO_PREFIXES = {};

    private static final Lexicon STANDARD = new Lexicon(new LexiconReader());

    private final PhraseTrie<Meaning> phrases;
    private final Map<String, MetricName> metrics;
    private final Map<String, MetricName> metricsOfShares;
    private final Set<String> cueTypes;

    /** How the names of models begin, by their first letters. */
    private final Map<Character, String[]> modelPrefixes;

    private final WordSet modified;
    private final Set<String> ends;

    private Lexicon(LexiconReader reader) {
        phrases = reader.phrases();
        metrics = reader.metrics();
        metricsOfShares = reader.metricsOfShares();
        cueTypes = reader.cueTypes();
        modelPrefixes = reader.modelPrefixes().stream()
                .collect(Collectors.groupingBy(
                        prefix -> prefix.charAt(0),
                        Collectors.collectingAndThen(Collectors.toList(), list -> list.toArray(String[]::new))));
        modified = WordSet.of(reader.modified());
        ends = reader.ends();
    }

    static Lexicon standard() {
        return STANDARD;
    }

    boolean hasCue(String type) {
        return cueTypes.contains(type);
    }

    /** Whether a word begins like the name of a model. */
    boolean isModelName(String lower) {
        for (String prefix : modelPrefixes.getOrDefault(lower.charAt(0), NO_PREFIXES)) {
            if (lower.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name that ends in a word is surely that of a metric and not of a method. */
    boolean endsMetric(String lower) {
        return ends.contains(lower);
    }

    /** Whether a comparative or a noun of change begins at a token. */
    boolean isComparative(List<Token> tokens, int at) {
        for (PhraseTrie.Found<Meaning> found : phrases.all(tokens, at)) {
            for (Meaning meaning : found.values()) {
                if (meaning instanceof Cue cue
                        && (cue.type().equals("more") || cue.type().equals("change-noun"))) {
                    return true;
                }
            }
        }
        return false;
    }

    Set<String> metricIds() {
        return metrics.keySet();
    }

    MetricName metric(String id) {
        return metrics.getOrDefault(id, new MetricName(id, true, false, true, false));
    }

    /** What a metric that goes by its words means where the value is in percent, if that is another: "error" is an error rate. */
    @Nullable
    MetricName metricOfShare(String id) {
        return metricsOfShares.get(id);
    }

    /** The metric that is named somewhere in a few words, or null. */
    @Nullable
    MetricName metricWithin(String words) {
        for (Mention mention : mentions(Lexer.tokens(words, 0, words.length(), Units.standard()))) {
            if (mention.meaning() instanceof MetricName metric && !metric.head()) {
                return metric;
            }
        }
        return null;
    }

    /** All mentions in a sentence; of metrics and data sets only the longest at each place, without overlaps. */
    List<Mention> mentions(List<Token> tokens) {
        return Mentions.of(tokens, phrases, modified);
    }
}
