package io.github.papertag.spark;

import io.github.papertag.claim.ClaimExtractor;
import io.github.papertag.claim.RuleSet;
import io.github.papertag.label.BundledModels;
import io.github.papertag.label.Labeller;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/**
 * A labeller that travels with a task as little more than a name: each executor loads it once, when its first task asks,
 * and all its tasks share it. Models that are not bundled are broadcast as bytes. Immutable and thread-safe.
 */
final class SharedLabeller implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Map<String, Labeller> LOADED = new ConcurrentHashMap<>();

    /** The settings and a digest of every file, so that the same labeller is loaded once however often it is asked for. */
    private final String key;

    private final Model[] models;
    private final @Nullable Broadcast<byte[]> rules;
    private final boolean claims;
    private final boolean explain;

    /** A bundled model if {@code bytes} is null. */
    private record Model(String name, @Nullable Broadcast<byte[]> bytes) implements Serializable {}

    private SharedLabeller(String key, Model[] models, @Nullable Broadcast<byte[]> rules, LabelSettings settings) {
        this.key = key;
        this.models = models;
        this.rules = rules;
        this.claims = settings.claims();
        this.explain = settings.explain();
    }

    /**
     * Loads the labeller here, so that a wrong model is told before anything runs, and makes it ready to travel.
     *
     * @throws IOException with one sentence if a model or the rules are unknown or damaged
     */
    static SharedLabeller of(SparkSession spark, LabelSettings settings) throws IOException {
        Path rulesFile = settings.rules() == null ? null : Path.of(settings.rules());
        Labeller labeller = load(settings.models(), settings.claims(), rulesFile, settings.explain());
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        StringBuilder key = new StringBuilder(settings.toString());
        List<Model> models = new ArrayList<>();
        for (String name : settings.models()) {
            boolean bundled = BundledModels.NAMES.contains(name);
            models.add(new Model(name, bundled ? null : broadcast(context, modelFile(Path.of(name)), key)));
        }
        Broadcast<byte[]> rules = rulesFile == null ? null : broadcast(context, rulesFile, key);
        LOADED.put(key.toString(), labeller);
        return new SharedLabeller(key.toString(), models.toArray(Model[]::new), rules, settings);
    }

    /** The labeller of this executor. */
    Labeller get() {
        return LOADED.computeIfAbsent(key, unknown -> load());
    }

    private Labeller load() {
        try {
            Path folder = Files.createTempDirectory("papertag");
            try {
                return load(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the models cannot be loaded on this executor: " + e.getMessage(), e);
        }
    }

    private Labeller load(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        for (Model model : models) {
            names.add(model.bytes() == null ? model.name() : write(folder, "model" + names.size(), model.bytes()));
        }
        Path rulesFile = rules == null ? null : Path.of(write(folder, "rules.yaml", rules));
        return load(names, claims, rulesFile, explain);
    }

    private static Labeller load(List<String> models, boolean claims, @Nullable Path rules, boolean explain)
            throws IOException {
        ClaimExtractor standard = rules == null ? ClaimExtractor.standard() : ClaimExtractor.with(RuleSet.load(rules));
        Labeller labeller = Labeller.load(models, claims ? standard : null);
        return explain ? labeller.explaining() : labeller;
    }

    private static Path modelFile(Path path) {
        return Files.isDirectory(path) ? path.resolve("model.papertag") : path;
    }

    private static Broadcast<byte[]> broadcast(JavaSparkContext context, Path file, StringBuilder key)
            throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        key.append(' ').append(UUID.nameUUIDFromBytes(bytes));
        return context.broadcast(bytes);
    }

    private static String write(Path folder, String name, Broadcast<byte[]> bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes.value()).toString();
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
