package io.github.papertag.label;

import io.github.papertag.Claim;
import io.github.papertag.LabelledPaper;
import io.github.papertag.Paper;
import io.github.papertag.ScoredLabel;
import io.github.papertag.TermEvidence;
import io.github.papertag.claim.ClaimExtractor;
import io.github.papertag.text.RepairedText;
import io.github.papertag.topic.ModelBank;
import io.github.papertag.topic.TopicModel;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Applies models and extracts claims, one paper at a time. Immutable and thread-safe. */
public final class Labeller {

    /** The models applied unless others are asked for. */
    public static final List<String> DEFAULT_MODELS = List.of("areas", "contribution");

    private final ModelBank models;
    private final List<String> names;
    private final @Nullable ClaimExtractor claims;
    private final boolean explaining;

    /**
     * @param models the models to apply, in the order of the output
     * @param claims what extracts claims, or null to leave them out
     */
    public Labeller(List<TopicModel> models, @Nullable ClaimExtractor claims) {
        this(new ModelBank(models), claims, false);
    }

    private Labeller(ModelBank models, @Nullable ClaimExtractor claims, boolean explaining) {
        this.models = models;
        this.names = models.names();
        this.claims = claims;
        this.explaining = explaining;
    }

    /** Names of the models applied, in the order of the output. */
    public List<String> modelNames() {
        return names;
    }

    /** The models applied, in the order of the output. */
    public List<TopicModel> models() {
        return models.models();
    }

    /** The same, but every label comes with the terms that carried it, and every claim with the words that gave its fields. */
    public Labeller explaining() {
        return new Labeller(models, claims, true);
    }

    /**
     * Loads models by name or path, with the claim rules that come with Papertag.
     *
     * @throws IOException with one sentence if a model is unknown or damaged
     */
    public static Labeller load(List<String> models) throws IOException {
        return loadWith(models, ClaimExtractor::standard);
    }

    /**
     * Loads models by name or path and, at the same time, what extracts claims.
     *
     * @throws IOException with one sentence if a model is unknown or damaged
     */
    public static Labeller loadWith(List<String> models, Supplier<ClaimExtractor> claims) throws IOException {
        FutureTask<ClaimExtractor> meanwhile = new FutureTask<>(claims::get);
        new Thread(meanwhile, "papertag-rules").start();
        List<TopicModel> loaded = BundledModels.load(models);
        try {
            return new Labeller(loaded, meanwhile.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while loading the claim rules", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        }
    }

    /**
     * Loads models by name or path.
     *
     * @throws IOException with one sentence if a model is unknown or damaged
     */
    public static Labeller load(List<String> models, @Nullable ClaimExtractor claims) throws IOException {
        return new Labeller(BundledModels.load(models), claims);
    }

    /** Labels one paper; never null, never an exception for any title or abstract. */
    public LabelledPaper label(Paper paper) {
        RepairedText title = RepairedText.of(paper.title());
        RepairedText text = RepairedText.of(paper.abstractText());
        LabelledPaper.Reason reason = Abstention.unreadable(paper, text.text());
        List<Claim> found = claims == null ? List.of() : claims.extract(text, explaining);
        Map<String, List<ScoredLabel>> labels = new LinkedHashMap<>();
        names.forEach(name -> labels.put(name, List.of()));
        if (reason == null) {
            List<TopicModel.Opinion> opinions = models.label(title.text(), text.text());
            List<List<ScoredLabel>> told = Abstention.told(models.models(), opinions);
            reason = Abstention.undecided(opinions, told);
            for (int i = 0; i < told.size(); i++) {
                labels.put(names.get(i), told.get(i));
            }
        }
        if (explaining) {
            models.models()
                    .forEach(model -> labels.computeIfPresent(
                            model.name(),
                            (name, given) -> original(model.explain(given, title.text(), text.text()), text)));
        }
        return new LabelledPaper(paper, reason, labels, found);
    }

    /** The labels with the places of their terms in the text as read. */
    private static List<ScoredLabel> original(List<ScoredLabel> labels, RepairedText text) {
        return labels.stream()
                .map(label -> new ScoredLabel(
                        label.label(),
                        label.score(),
                        label.terms().stream()
                                .map(term -> new TermEvidence(
                                        term.term(),
                                        term.weight(),
                                        term.spans().stream()
                                                .map(text::original)
                                                .toList()))
                                .toList()))
                .toList();
    }
}
