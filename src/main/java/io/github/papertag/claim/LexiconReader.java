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

/** Reads the files under {@code lexicon/}: what phrases mean, which metrics and types of cues there are. */
final class LexiconReader {

    private record MetricLine(
            String id,
            String better,
            String unit,
            @Nullable Boolean reversed,
            @Nullable String ofShares,
            String aliases) {}

    private record CueLine(
            String type,
            @Nullable String trend,
            @Nullable String metric,
            @Nullable String forms,
            @Nullable String verbs,
            @Nullable String nouns) {}

    private record Metrics(
            List<MetricLine> metrics, String heads, String lowerHeads, String modified, String ends, String ignored) {}

    private record Cues(List<CueLine> cues) {}

    private record Datasets(String models, List<String> names) {}

    private static final Set<String> SCORE_UNITS = Set.of("percent", "none", "dB");

    private final PhraseTrie<Meaning> phrases = new PhraseTrie<>();
    /** What several lines mean, by all that tells meanings apart: the phrases of each have one object. */
    private final Map<String, Meaning> shared = new HashMap<>();

    private final Map<String, MetricName> metrics = new HashMap<>();
    private final Map<String, MetricName> metricsOfShares = new HashMap<>();
    private final Set<String> cueTypes = new HashSet<>();
    private final Set<String> modified;
    private final Set<String> ends;
    private final List<String> modelPrefixes;

    LexiconReader() {
        Metrics metricData = Yaml.resource("lexicon/metrics.yaml", Metrics.class);
        metricData.metrics.forEach(this::addMetric);
        MetricName higher = new MetricName("other", true, false, true, true);
        forms(metricData.heads).forEach(form -> addNoun(form, higher));
        MetricName lower = new MetricName("other", false, false, true, true);
        forms(metricData.lowerHeads).forEach(form -> addNoun(form, lower));
        modified = Set.copyOf(forms(metricData.modified));
        ends = Set.copyOf(forms(metricData.ends));
        Meaning ignored = new Meaning.Ignored();
        forms(metricData.ignored).forEach(form -> phrases.add(words(form), ignored));
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

    PhraseTrie<Meaning> phrases() {
        return phrases;
    }

    Map<String, MetricName> metrics() {
        return Map.copyOf(metrics);
    }

    /** Metrics by the words that mean them where they are of a value in percent, and something else where not. */
    Map<String, MetricName> metricsOfShares() {
        return Map.copyOf(metricsOfShares);
    }

    Set<String> cueTypes() {
        return Set.copyOf(cueTypes);
    }

    /** Last words of metrics; what ends otherwise may be the name of a method as well. */
    Set<String> ends() {
        return ends;
    }

    /** Nouns that a metric before them only describes: "safety benchmarks". */
    Set<String> modified() {
        return modified;
    }

    /** How the names of models begin, in lower case. */
    List<String> modelPrefixes() {
        return List.copyOf(modelPrefixes);
    }

    private void addMetric(MetricLine line) {
        boolean higher = line.better.equals("higher");
        boolean reversed = Boolean.TRUE.equals(line.reversed);
        boolean score = SCORE_UNITS.contains(line.unit);
        MetricName metric = (MetricName) shared.computeIfAbsent(
                line.id + higher + reversed + score, key -> new MetricName(line.id, higher, reversed, score, false));
        metrics.putIfAbsent(line.id, metric);
        if (line.ofShares != null) {
            forms(line.ofShares).forEach(form -> metricsOfShares.put("other:" + form, metric));
        }
        forms(line.aliases).forEach(form -> addNoun(form, metric));
    }

    private void addCue(CueLine line) {
        Trend trend = line.trend == null ? null : Trend.valueOf(line.trend.toUpperCase(Locale.ROOT));
        Cue cue = (Cue) shared.computeIfAbsent(
                line.type + " " + trend + " " + line.metric, key -> new Cue(line.type, trend, line.metric));
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
                forms.add(withSingleSpaces(form.strip()));
            }
        }
        return forms;
    }

    /** Without the line ends and indents of the file. */
    private static String withSingleSpaces(String form) {
        boolean wrapped = form.indexOf('\n') >= 0 || form.contains("  ");
        return wrapped ? form.replaceAll("\\s+", " ") : form;
    }

    /** A phrase of a lexicon goes through the lexer, so that it is cut as the text is. */
    private static List<String> words(String form) {
        return Lexer.tokens("w " + form, 2, form.length() + 2, Units.standard()).stream()
                .map(Token::text)
                .toList();
    }
}
