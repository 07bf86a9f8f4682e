package io.github.papertag.report;

import io.github.papertag.Claim;
import io.github.papertag.LabelledPaper;
import io.github.papertag.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** An abstract in which each claim's value is a link to the claim. */
final class MarkedAbstract {

    /** A claim's place in its paper's list, from 1, and in the text. */
    private record Mark(int claim, Span span) {}

    private MarkedAbstract() {}

    /** Adds the abstract of the article {@code id}; nothing if its text is not known. */
    static void add(Html html, LabelledPaper paper, String id) {
        String text = paper.paper().abstractText();
        if (text.isBlank()) {
            return;
        }
        html.open("p", "class", "abstract", "dir", "auto");
        int done = 0;
        int codePoints = 0;
        for (Mark mark : marks(paper.claims(), text.codePointCount(0, text.length()))) {
            int start = text.offsetByCodePoints(done, mark.span().start() - codePoints);
            int end = text.offsetByCodePoints(
                    start, mark.span().end() - mark.span().start());
            html.text(VisibleText.of(text.substring(done, start)))
                    .element(
                            "a",
                            VisibleText.of(text.substring(start, end)),
                            "class",
                            "claim",
                            "href",
                            "#" + id + "c" + mark.claim());
            done = end;
            codePoints = mark.span().end();
        }
        html.text(VisibleText.of(text.substring(done))).close("p").line();
    }

    /** In the order of the text; of two that overlap only the one that begins first, and none beyond the text. */
    private static List<Mark> marks(List<Claim> claims, int codePoints) {
        List<Mark> all = new ArrayList<>();
        claims.forEach(claim -> all.add(new Mark(all.size() + 1, claim.span())));
        all.sort(Comparator.comparingInt(mark -> mark.span().start()));
        List<Mark> marks = new ArrayList<>();
        int done = 0;
        for (Mark mark : all) {
            if (mark.span().start() >= done && mark.span().end() <= codePoints) {
                marks.add(mark);
                done = mark.span().end();
            }
        }
        return marks;
    }
}
