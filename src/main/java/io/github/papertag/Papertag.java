package io.github.papertag;

import io.github.papertag.claim.ClaimExtractor;
import io.github.papertag.label.Labeller;
import java.io.IOException;
import java.util.List;

/**
 * Labels papers. Immutable and thread-safe: load one and share it.
 *
 * <pre>{@code
 * Papertag papertag = Papertag.load();
 * LabelledPaper labelled = papertag.label(Paper.of(title, abstractText));
 * labelled.labels("areas").forEach(label -> System.out.println(label.label() + " " + label.score()));
 * }</pre>
 */
public final class Papertag {

    private final Labeller labeller;

    private Papertag(Labeller labeller) {
        this.labeller = labeller;
    }

    /**
     * Loads the bundled models {@code areas} and {@code contribution}.
     *
     * @throws IOException if the program's own model files are damaged
     */
    public static Papertag load() throws IOException {
        return load(Labeller.DEFAULT_MODELS);
    }

    /**
     * Loads models, in the order in which their labels are to be given.
     *
     * @param models names of bundled models, or paths of model folders
     * @throws IOException with one sentence if a model is unknown or damaged
     */
    public static Papertag load(List<String> models) throws IOException {
        return new Papertag(Labeller.load(models, ClaimExtractor.standard()));
    }

    /** Labels one paper; never null, never an exception for any title or abstract. */
    public LabelledPaper label(Paper paper) {
        return labeller.label(paper);
    }
}
