package io.github.papertag.cli;

import io.github.papertag.claim.ClaimExtractor;
import io.github.papertag.claim.RuleSet;
import io.github.papertag.label.Fingerprint;
import io.github.papertag.label.Labeller;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What papers are labelled with. */
final class ModelOptions {

    @Option(
            names = "--models",
            split = ",",
            paramLabel = "MODEL",
            description = "bundled models by name or model folders by path (default: areas,contribution)")
    private List<String> models = Labeller.DEFAULT_MODELS;

    @Option(names = "--no-claims", description = "leave the claims out")
    private boolean noClaims;

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description = "claim rules of your own, tried before the standard ones")
    private @Nullable Path rules;

    @Option(names = "--explain", description = "give each label the terms that carried it, and where they stand")
    private boolean explain;

    Labeller load() throws IOException {
        Labeller labeller = noClaims ? Labeller.load(models, null) : Labeller.loadWith(models, this::extractor);
        return explain ? labeller.explaining() : labeller;
    }

    /** What labels depend on, by name. */
    Map<String, String> settings(Labeller labeller) throws IOException {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("--models", String.join(",", models));
        for (int i = 0; i < models.size(); i++) {
            settings.put(
                    "the content of model " + models.get(i),
                    String.valueOf(labeller.models().get(i).fingerprint()));
        }
        settings.put("the set of claim rules", noClaims ? "none" : rules == null ? "standard" : Fingerprint.of(rules));
        settings.put("--explain", Boolean.toString(explain));
        return settings;
    }

    private ClaimExtractor extractor() {
        return rules == null ? ClaimExtractor.standard() : ClaimExtractor.with(RuleSet.load(rules));
    }
}
