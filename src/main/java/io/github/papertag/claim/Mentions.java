package io.github.papertag.claim;

import io.github.papertag.claim.Meaning.Cue;
import io.github.papertag.claim.Meaning.DatasetName;
import io.github.papertag.claim.Meaning.MetricName;
import java.util.ArrayList;
import java.util.List;

/** Finds the phrases of a lexicon in a sentence. */
final class Mentions {

    private static final WordSet GENERIC_NOUNS = WordSet.of(
            "score", "scores", "metric", "metrics", "value", "values", "rate", "rates", "coefficient", "index");

    private Mentions() {}

    /** "mAP50 score" is one mention, of mAP50. */
    private static Mention withGenericNoun(List<Token> tokens, Mention metric) {
        boolean more = metric.to() < tokens.size() && GENERIC_NOUNS.has(tokens.get(metric.to()));
        return more ? new Mention(metric.from(), metric.to() + 1, metric.meaning()) : metric;
    }

    /** "cost-optimized" is no cost. */
    private static boolean isInCompound(List<Token> tokens, int end) {
        return end < tokens.size()
                && tokens.get(end).isWord()
                && tokens.get(end).glued()
                && tokens.get(end - 1).isWord()
                && tokens.get(end).start() == tokens.get(end - 1).end() + 1;
    }

    /** "closed-loop" closes nothing. */
    private static boolean isVerbInCompound(List<Token> tokens, Mention mention) {
        return mention.meaning() instanceof Cue cue
                && cue.type().equals("change-verb")
                && isInCompound(tokens, mention.to());
    }

    /** "price volatility" is no price. */
    private static boolean isModifier(List<Token> tokens, int end, WordSet modified) {
        return end < tokens.size() && modified.has(tokens.get(end));
    }

    /** All mentions in a sentence; of metrics and data sets only the longest at each place, without overlaps. */
    static List<Mention> of(List<Token> tokens, PhraseTrie<Meaning> phrases, WordSet modified) {
        List<Mention> found = new ArrayList<>();
        int metricEnd = 0;
        int datasetEnd = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Mention metric = null;
            Mention dataset = null;
            List<PhraseTrie.Found<Meaning>> here = phrases.all(tokens, i);
            for (int p = 0; p < here.size(); p++) {
                PhraseTrie.Found<Meaning> phrase = here.get(p);
                for (int v = 0; v < phrase.values().size(); v++) {
                    Meaning meaning = phrase.values().get(v);
                    Mention mention = new Mention(i, phrase.end(), meaning);
                    if (meaning instanceof MetricName || meaning instanceof Meaning.Ignored) {
                        metric = isInCompound(tokens, mention.to()) ? metric : mention;
                    } else if (meaning instanceof DatasetName) {
                        dataset = mention;
                    } else if (!isVerbInCompound(tokens, mention)) {
                        found.add(mention);
                    }
                }
            }
            if (metric != null && i >= metricEnd) {
                metric = withGenericNoun(tokens, metric);
                if (metric.meaning() instanceof MetricName && !isModifier(tokens, metric.to(), modified)) {
                    found.add(metric);
                }
                metricEnd = metric.to();
            }
            if (dataset != null && i >= datasetEnd) {
                found.add(dataset);
                datasetEnd = dataset.to();
            }
        }
        return found;
    }
}
