package io.github.papertag.read;

import io.github.papertag.Paper;
import io.github.papertag.PaperId;
import io.github.papertag.Source;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads pages of trending papers saved as text: title and abstract on lines of their own, with or without blank lines
 * between them and with the page's furniture on top.
 *
 * <p>The lines come in groups: titles, then abstracts. A group of one and one is a paper. In any other group a line is
 * missing or one too many, and nothing in it tells which: all of it is rejected, and the next group starts afresh. A line
 * missing or too many thus costs its own paper and at most one neighbour, and never puts a title onto another paper's
 * abstract. Telling by common words which lines of a group belong together would save most neighbours, but it takes half
 * a title or half an abstract for a whole one and pairs a stray title on the abstract's subject.
 */
final class PageReader implements PaperReader {

    /** Two titles or abstracts in a row are enough to know that something is wrong; more need not be kept. */
    private static final int MAX_GROUP = 2;

    private final LineSource lines;
    private final Input input;
    private final Deque<ReadResult> ready = new ArrayDeque<>();
    private final List<RawRecord> titles = new ArrayList<>();
    private final List<RawRecord> abstracts = new ArrayList<>();
    private long records;
    private boolean topOfPage = true;
    private boolean ended;

    PageReader(LineSource lines, Input input) {
        this.lines = lines;
        this.input = input;
    }

    @Override
    public @Nullable ReadResult next() throws IOException {
        while (ready.isEmpty() && !ended) {
            RawRecord line = lines.next();
            if (line == null) {
                ended = true;
                closeGroup();
            } else {
                input.repaired(line);
                take(line);
            }
        }
        return ready.poll();
    }

    @Override
    public void close() throws IOException {
        input.bytes().close();
    }

    private void take(RawRecord line) {
        String problem = line.problem();
        if (problem != null) {
            closeGroup();
            reject(line, problem);
            return;
        }
        switch (PageLine.kind(line.text())) {
            case TITLE -> takeTitle(line);
            case ABSTRACT -> takeAbstract(line);
            case FURNITURE -> takeFurniture();
            case BLANK -> {}
        }
    }

    private void takeFurniture() {
        if (!abstracts.isEmpty()) {
            closeGroup();
        }
        topOfPage = true;
    }

    private void takeTitle(RawRecord line) {
        if (!abstracts.isEmpty()) {
            closeGroup();
        }
        if (titles.size() == MAX_GROUP) {
            reject(titles.remove(0), "a title without an abstract");
        }
        titles.add(line);
    }

    private void takeAbstract(RawRecord line) {
        if (abstracts.size() == MAX_GROUP) {
            closeGroup();
        }
        abstracts.add(line);
    }

    private void closeGroup() {
        if (titles.size() == 1 && abstracts.size() == 1) {
            accept(titles.get(0), abstracts.get(0));
        } else {
            boolean doubtful = !titles.isEmpty() && !abstracts.isEmpty();
            String reason = doubtful ? " that surely belongs to it" : "";
            titles.forEach(title -> reject(title, "a title without an abstract" + reason));
            abstracts.forEach(text -> reject(text, "an abstract without a title" + reason));
        }
        titles.clear();
        abstracts.clear();
    }

    private void accept(RawRecord title, RawRecord text) {
        String read = title.text().strip();
        String clean = topOfPage ? PageLine.withoutGluedButton(read) : read;
        topOfPage = false;
        ready.add(new ReadResult.Accepted(
                new Paper(PaperId.ofTitle(clean), clean, text.text().strip(), source(title))));
    }

    private void reject(RawRecord line, String reason) {
        ready.add(new ReadResult.Rejected(
                source(line), line.place().offset(), reason, line.text().strip()));
    }

    private Source source(RawRecord line) {
        return new Source(input.name(), ++records, line.place().line());
    }
}
