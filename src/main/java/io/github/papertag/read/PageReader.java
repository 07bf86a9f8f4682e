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
 * missing or one too many, and pairing blindly would put titles onto the wrong abstracts: the last title goes with the
 * first abstract only if {@link TitleMatch} finds that these two belong together better than any other two of the
 * group. Whatever is left over is rejected, and the next group starts afresh.
 */
final class PageReader implements PaperReader {

    /** More titles or abstracts than this in a row and the earliest cannot belong to a paper any more. */
    private static final int MAX_GROUP = 8;

    private final LineSource lines;
    private final String name;
    private final Deque<ReadResult> ready = new ArrayDeque<>();
    private final List<LineSource.Line> titles = new ArrayList<>();
    private final List<LineSource.Line> abstracts = new ArrayList<>();
    private long records;
    private boolean ended;

    PageReader(LineSource lines, String name) {
        this.lines = lines;
        this.name = name;
    }

    @Override
    public @Nullable ReadResult next() throws IOException {
        while (ready.isEmpty() && !ended) {
            LineSource.Line line = lines.next();
            if (line == null) {
                ended = true;
                closeGroup();
            } else {
                take(line);
            }
        }
        return ready.poll();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private void take(LineSource.Line line) {
        if (line.cut()) {
            closeGroup();
            reject(line, "the line is longer than " + LineSource.MAX_LINE + " characters");
            return;
        }
        switch (PageLine.kind(line.text())) {
            case TITLE -> takeTitle(line);
            case ABSTRACT -> takeAbstract(line);
            case BLANK, FURNITURE -> {}
        }
    }

    private void takeTitle(LineSource.Line line) {
        if (!abstracts.isEmpty()) {
            closeGroup();
        }
        if (titles.size() == MAX_GROUP) {
            reject(titles.remove(0), "a title without an abstract");
        }
        titles.add(line);
    }

    private void takeAbstract(LineSource.Line line) {
        if (abstracts.size() == MAX_GROUP) {
            closeGroup();
        }
        abstracts.add(line);
    }

    private void closeGroup() {
        boolean regular = titles.size() == 1 && abstracts.size() == 1;
        boolean paired = regular || TitleMatch.lastWithFirst(texts(titles), texts(abstracts));
        int alone = paired ? titles.size() - 1 : titles.size();
        boolean doubtful = !paired && !titles.isEmpty() && !abstracts.isEmpty();
        String reason = doubtful ? " that surely belongs to it" : "";
        for (LineSource.Line title : titles.subList(0, alone)) {
            reject(title, "a title without an abstract" + reason);
        }
        if (paired) {
            accept(titles.get(alone), abstracts.get(0));
        }
        for (LineSource.Line text : abstracts.subList(paired ? 1 : 0, abstracts.size())) {
            reject(text, "an abstract without a title" + reason);
        }
        titles.clear();
        abstracts.clear();
    }

    private void accept(LineSource.Line title, LineSource.Line text) {
        String clean = PageLine.withoutGluedButton(title.text().strip());
        ready.add(new ReadResult.Accepted(
                new Paper(PaperId.ofTitle(clean), clean, text.text().strip(), source(title))));
    }

    private void reject(LineSource.Line line, String reason) {
        ready.add(new ReadResult.Rejected(source(line), reason, line.text().strip()));
    }

    private Source source(LineSource.Line line) {
        return new Source(name, ++records, line.number());
    }

    private static List<String> texts(List<LineSource.Line> lines) {
        return lines.stream().map(LineSource.Line::text).toList();
    }
}
