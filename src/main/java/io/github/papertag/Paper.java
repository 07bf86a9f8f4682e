package io.github.papertag;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A paper to be labelled.
 *
 * <pre>{@code
 * var paper = Paper.of("Attention Is All You Need", "The dominant sequence transduction models ...");
 * }</pre>
 *
 * @param id the dump's own id (such as {@code arxiv:2406.01234}), else {@link PaperId#ofTitle}
 * @param title the title as read
 * @param abstractText the abstract as read; every offset in the output points into this text
 * @param source where it was read, or null for a paper made by a caller
 * @param details what else is known of it
 */
public record Paper(
        String id,
        String title,
        String abstractText,
        @Nullable Source source,
        PaperDetails details) {

    public Paper {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(abstractText, "abstractText");
        Objects.requireNonNull(details, "details");
    }

    /** A paper of which nothing else is known. */
    public Paper(String id, String title, String abstractText, @Nullable Source source) {
        this(id, title, abstractText, source, PaperDetails.NONE);
    }

    /** A paper that was not read from a dump. */
    public Paper(String id, String title, String abstractText) {
        this(id, title, abstractText, null);
    }

    /** A paper without an id of its own: it gets the one derived from its title. */
    public static Paper of(String title, String abstractText) {
        return new Paper(PaperId.ofTitle(title), title, abstractText);
    }
}
