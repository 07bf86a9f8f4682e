package io.github.papertag.report;

import io.github.papertag.LabelledPaper;
import io.github.papertag.Paper;
import io.github.papertag.label.OutputException;
import io.github.papertag.label.RecordJson;
import io.github.papertag.label.RecordReader;
import io.github.papertag.read.PaperReader;
import io.github.papertag.read.ReadResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * Pages as the output of a run: takes the run's JSON lines, and beside them the abstracts, which it hears from the readers
 * that the run reads through it. The lines may be written by another thread than the one that reads.
 *
 * <pre>{@code
 * try (PageOutput page = new PageOutput(Path.of("page.html"))) {
 *     run(page.heard(reader), page); // reads the papers, writes their records in the same order
 *     page.complete();
 * }
 * }</pre>
 */
public final class PageOutput extends OutputStream {

    private final BrowsePages pages;
    private final Queue<Paper> underWay = new ConcurrentLinkedQueue<>();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(4096);

    /**
     * Starts the pages.
     *
     * @throws OutputException if the first cannot be written
     */
    public PageOutput(Path target) throws OutputException {
        this.pages = new BrowsePages(target);
    }

    /** A reader of the same records. */
    public PaperReader heard(PaperReader reader) {
        return new PaperReader() {
            @Override
            public @Nullable ReadResult next() throws IOException {
                ReadResult result = reader.next();
                if (result instanceof ReadResult.Accepted accepted) {
                    underWay.add(accepted.paper());
                }
                return result;
            }

            @Override
            public void close() throws IOException {
                reader.close();
            }
        };
    }

    @Override
    public void write(int character) throws IOException {
        if (character == '\n') {
            add(RecordReader.parse(line.toString(StandardCharsets.UTF_8)));
            line.reset();
        } else {
            line.write(character);
        }
    }

    /** Gives the pages their names. */
    public void complete() throws OutputException {
        pages.complete();
    }

    @Override
    public void close() throws IOException {
        pages.close();
    }

    /** Papers before this one that have no record are duplicates that the run left out. */
    private void add(LabelledPaper record) throws OutputException {
        Paper paper = underWay.remove();
        while (!RecordJson.wellFormed(paper.id()).equals(record.paper().id())) {
            paper = underWay.remove();
        }
        pages.add(new LabelledPaper(paper, record.reason(), record.labels(), record.claims()));
    }
}
