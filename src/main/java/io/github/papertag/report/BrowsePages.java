package io.github.papertag.report;

import io.github.papertag.Claim;
import io.github.papertag.LabelledPaper;
import io.github.papertag.label.OutputException;
import io.github.papertag.label.OutputFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Labelled papers as pages to read, search and filter, without a server or a network. The first {@value #LIMIT} papers,
 * or fewer if they are very long, go to the file asked for, the next to {@code NAME-2.html} beside it and so on, with links between neighbours; the
 * papers of one page are in memory at a time. All pages appear under their names when the last is complete. The same
 * papers give the same bytes. Not thread-safe.
 *
 * <pre>{@code
 * try (BrowsePages pages = new BrowsePages(Path.of("page.html"))) {
 *     pages.add(papertag.label(paper));
 *     pages.complete();
 * }
 * }</pre>
 */
public final class BrowsePages implements Closeable {

    /** Papers on a page. */
    public static final int LIMIT = 10_000;

    /** Four times what so many usual papers have; papers that are longer than usual make shorter pages. */
    static final long MOST_CHARACTERS = 80_000_000;

    /** What a claim has besides its texts. */
    private static final int CLAIM = 200;

    private final Path target;
    private final int limit;
    private final List<LabelledPaper> papers = new ArrayList<>();
    private final List<OutputFile> pages = new ArrayList<>();
    private int first = 1;
    private long characters;

    /**
     * Starts the first page.
     *
     * @throws OutputException if it cannot be written
     */
    public BrowsePages(Path target) throws OutputException {
        this(target, LIMIT);
    }

    BrowsePages(Path target, int limit) throws OutputException {
        this.target = target;
        this.limit = limit;
        pages.add(new OutputFile(target));
    }

    /**
     * Adds a paper; where its abstract is empty, its claims are shown without their text.
     *
     * @throws OutputException if a page cannot be written
     */
    public void add(LabelledPaper paper) throws OutputException {
        long more = characters(paper);
        if (papers.size() == limit || (characters + more > MOST_CHARACTERS && !papers.isEmpty())) {
            write(true);
            pages.add(new OutputFile(BrowsePage.file(target, pages.size() + 1)));
        }
        papers.add(paper);
        characters += more;
    }

    /**
     * Writes the last page and gives all of them their names.
     *
     * @throws OutputException if a page cannot be written
     */
    public void complete() throws OutputException {
        write(false);
        for (OutputFile page : pages) {
            page.complete();
        }
    }

    /** Without {@link #complete} before it, leaves nothing behind. */
    @Override
    public void close() throws IOException {
        for (OutputFile page : pages) {
            page.close();
        }
    }

    private void write(boolean moreFollow) throws OutputException {
        int number = pages.size();
        BrowsePage page = new BrowsePage(target, number, first, moreFollow);
        try {
            page.writeTo(pages.get(number - 1).stream(), papers);
        } catch (IOException e) {
            throw new OutputException(BrowsePage.file(target, number), e);
        }
        first += papers.size();
        papers.clear();
        characters = 0;
    }

    private static long characters(LabelledPaper paper) {
        long characters = paper.paper().title().length();
        characters += paper.paper().abstractText().length();
        for (Claim claim : paper.claims()) {
            characters += CLAIM + claim.text().length() + claim.metric().id().length();
        }
        return characters;
    }
}
