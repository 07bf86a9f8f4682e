package io.github.papertag.claim;

import io.github.papertag.claim.Meaning.Cue;
import io.github.papertag.claim.Meaning.DatasetName;
import io.github.papertag.claim.Meaning.MetricName;
import io.github.papertag.claim.Meaning.Trend;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Metrics, data sets and cues, as read from the files under {@code lexicon/}. */
final class Lexicon {

    private record MetricLine(
            String id, String better, String unit, @Nullable Boolean reversed, String aliases) {}

    private record CueLine(
            String type,
            @Nullable String trend,
            @Nullable String metric,
            @Nullable String forms,
            @Nullable String verbs,
            @Nullable String nouns) {}

    private record Metrics(List<MetricLine> metrics, String heads, String lowerHeads, String ignored) {}

    private record Cues(List<CueLine> cues) {}

    private record Datasets(String models, List<String> names) {}

    private static final Set<String> SCORE_UNITS = Set.of("percent", "none", "dB");

    private static final Set<String> GENERIC_NOUNS =
            Set.of("score", "scores", "metric", "metrics", "value", "values", "rate", "rates", "coefficient", "index");

    private static final Lexicon STANDARD = new Lexicon();

    private final PhraseTrie<Meaning> phrases = new PhraseTrie<>();
    private final Map<String, MetricName> metrics = new HashMap<>();
    private final Set<String> cueTypes = new HashSet<>();
    private final List<String> modelPrefixes;

    private Lexicon() {
        Metrics metricData = Yaml.resource("lexicon/metrics.yaml", Metrics.class);
        metricData.metrics.forEach(this::addMetric);
        MetricName higher = new MetricName("other", true, false, true, true);
        forms(metricData.heads).forEach(form -> addNoun(form, higher));
        MetricName lower = new MetricName("other", false, false, true, true);
        forms(metricData.lowerHeads).forEach(form -> addNoun(form, lower));
        forms(metricData.ignored).forEach(form -> phrases.add(words(form), new Meaning.Ignored()));
        for (CueLine line : Yaml.resource("lexicon/cues.yaml", Cues.class).cues) {
            addCue(line);
        }
        DatasetName dataset = new DatasetName();
        Datasets datasets = Yaml.resource("lexicon/datasets.yaml", Datasets.class);
        modelPrefixes = forms(datasets.models);
        for (String names : datasets.names) {
            forms(names).forEach(form -> phrases.add(words(form), dataset));
        }
    }

    static Lexicon standard() {
        return STANDARD;
    }

    private void addMetric(MetricLine line) {
        MetricName metric = new MetricName(
                line.id,
                line.better.equals("higher"),
                Boolean.TRUE.equals(line.reversed),
                SCORE_UNITS.contains(line.unit),
                false);
        metrics.putIfAbsent(line.id, metric);
        forms(line.aliases).forEach(form -> addNoun(form, metric));
    }

    private void addCue(CueLine line) {
        Trend trend = line.trend == null ? null : Trend.valueOf(line.trend.toUpperCase(Locale.ROOT));
        Cue cue = new Cue(line.type, trend, line.metric);
        cueTypes.add(line.type);
        if (line.forms != null) {
            forms(line.forms).forEach(form -> phrases.add(words(form), cue));
        }
        if (line.nouns != null) {
            forms(line.nouns).forEach(form -> addNoun(form, cue));
        }
        if (line.verbs != null) {
            forms(line.verbs).forEach(verb -> Inflections.of(verb).forEach(form -> phrases.add(words(form), cue)));
        }
    }

    private void addNoun(String form, Meaning meaning) {
        phrases.add(words(form), meaning);
        phrases.add(words(Inflections.plural(form)), meaning);
    }

    private static List<String> forms(String list) {
        List<String> forms = new ArrayList<>();
        for (String form : list.split(",", -1)) {
            if (!form.isBlank()) {
                forms.add(form.strip().replaceAll("\\s+", " "));
            }
        }
        return forms;
    }

    /** A phrase of a lexicon goes through the lexer, so that it is cut as the text is. */
    private static List<String> words(String form) {
        return Lexer.tokens("w " + form, 2, form.length() + 2, Units.standard()).stream()
                .map(Token::text)
                .toList();
    }

    boolean hasCue(String type) {
        return cueTypes.contains(type);
    }

    /** Whether a word begins like the name of a model. */
    boolean isModelName(String lower) {
        for (String prefix : modelPrefixes) {
            if (lower.startsWith(prefix)) {
                return true;
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

    /** "mAP50 score" is one mention, of mAP50. */
    private static Mention withGenericNoun(List<Token> tokens, Mention metric) {
        boolean more = metric.to() < tokens.size()
                && GENERIC_NOUNS.contains(tokens.get(metric.to()).lower());
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

    /** All mentions in a sentence; of metrics and data sets only the longest at each place, without overlaps. */
    List<Mention> mentions(List<Token> tokens) {
        List<Mention> found = new ArrayList<>();
        int metricEnd = 0;
        int datasetEnd = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Mention metric = null;
            Mention dataset = null;
            List<PhraseTrie.Found<Meaning>> here = phrases.all(tokens, i);
            for (int p = 0; p < here.size(); p++) {
                PhraseTrie.Found<Meaning> phrase = here.get(p);
                for (Meaning meaning : phrase.values()) {
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
                if (metric.meaning() instanceof MetricName) {
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
