package io.github.papertag;

import io.github.papertag.label.Labeller;
import java.io.IOException;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

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
        return new Papertag(Labeller.load(models));
    }

    /** Labels one paper; never null, never an exception for any title or abstract. */
    public LabelledPaper label(Paper paper) {
        return labeller.label(paper);
    }

    /**
     * Labels papers one by one as the stream is consumed, in their order; a dump that was opened by {@code Dumps.open} is
     * such papers.
     *
     * @return a sequential stream, whose terminal operation throws what the papers throw when they are read: {@link
     *     java.io.UncheckedIOException} if a dump can no longer be read
     */
    public Stream<LabelledPaper> label(Iterable<Paper> papers) {
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(
                                papers.iterator(), Spliterator.ORDERED | Spliterator.NONNULL),
                        false)
                .map(this::label);
    }
}
