package io.github.papertag.label;

import io.github.papertag.Claim;
import io.github.papertag.LabelledPaper;
import io.github.papertag.Paper;
import io.github.papertag.ScoredLabel;
import io.github.papertag.TermEvidence;
import io.github.papertag.claim.ClaimExtractor;
import io.github.papertag.text.EnglishText;
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

    /** Of 123,000 real abstracts none is shorter that is not an erratum or a placeholder. */
    private static final int MIN_WORDS = 12;

    /** A text of which a model knows fewer terms says nothing about its topic. */
    private static final int MIN_KNOWN_TERMS = 8;

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

    /** The same, but every label comes with the terms that carried it. */
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
        List<Claim> found = claims == null ? List.of() : claims.extract(paper.abstractText());
        LabelledPaper.Reason unreadable = unreadable(paper);
        RepairedText title = RepairedText.of(paper.title());
        RepairedText text = RepairedText.of(paper.abstractText());
        Map<String, List<ScoredLabel>> labels = new LinkedHashMap<>();
        names.forEach(name -> labels.put(name, List.of()));
        int knownTerms = 0;
        if (unreadable == null) {
            List<TopicModel.Opinion> opinions = models.label(title.text(), text.text());
            for (int i = 0; i < opinions.size(); i++) {
                labels.put(names.get(i), opinions.get(i).labels());
                knownTerms = Math.max(knownTerms, opinions.get(i).knownTerms());
            }
        }
        LabelledPaper.Reason reason = unreadable != null ? unreadable : undecided(labels, knownTerms);
        if (reason != null) {
            labels.replaceAll((model, given) -> List.of());
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

    private static LabelledPaper.@Nullable Reason unreadable(Paper paper) {
        LabelledPaper.Reason notice = Notices.reason(paper);
        if (notice != null) {
            return notice;
        }
        String abstractText = paper.abstractText();
        if (abstractText.isBlank()) {
            return LabelledPaper.Reason.EMPTY_ABSTRACT;
        }
        if (words(abstractText) < MIN_WORDS) {
            return LabelledPaper.Reason.TOO_SHORT;
        }
        return EnglishText.isEnglish(abstractText) ? null : LabelledPaper.Reason.NOT_ENGLISH;
    }

    private static LabelledPaper.@Nullable Reason undecided(Map<String, List<ScoredLabel>> labels, int knownTerms) {
        if (knownTerms < MIN_KNOWN_TERMS) {
            return LabelledPaper.Reason.NO_KNOWN_TERMS;
        }
        boolean none = labels.values().stream().allMatch(List::isEmpty);
        return none ? LabelledPaper.Reason.LOW_CONFIDENCE : null;
    }

    private static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length() && words < MIN_WORDS; i++) {
            boolean letter = Character.isLetter(text.charAt(i));
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return words;
    }
}
