package io.github.papertag.report;

import io.github.papertag.LabelledPaper;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * One page of a dump's papers.
 *
 * @param target file of the dump's first page
 * @param number of this page, from 1
 * @param first number of its first paper in the dump, from 1
 * @param moreFollow whether there is a page after this one
 */
record BrowsePage(Path target, int number, int first, boolean moreFollow) {

    private static final int FILES_NAMED = 5;

    /** File of a page: the first is the target itself, the second {@code NAME-2.html} beside it. */
    static Path file(Path target, int number) {
        if (number == 1) {
            return target;
        }
        String name = target.getFileName().toString();
        int dot = name.lastIndexOf('.');
        int end = dot > 0 ? dot : name.length();
        return target.resolveSibling(name.substring(0, end) + "-" + number + name.substring(end));
    }

    void writeTo(OutputStream out, List<LabelledPaper> papers) throws IOException {
        new Page(title(papers.size()))
                .style("browse.css")
                .script("browse.js")
                .lead(lead(papers))
                .section("browse", "Papers and claims", BrowseBody.pieces(papers, first))
                .writeTo(out);
    }

    private String title(int papers) {
        if (number == 1 && !moreFollow) {
            return count(papers, "paper");
        }
        return String.format(Locale.ROOT, "Papers %,d to %,d", first, first + papers - 1);
    }

    private Html lead(List<LabelledPaper> papers) {
        Html lead = new Html().element("p", figures(papers), "class", "lead").line();
        addFiles(lead, papers);
        if (number > 1 || moreFollow) {
            lead.open("nav", "aria-label", "Pages").open("p");
            link(lead, number - 1, "Previous page", number > 1);
            lead.text(" Page " + number + " ");
            link(lead, number + 1, "Next page", moreFollow);
            lead.close("p").close("nav").line();
        }
        return lead;
    }

    private static String figures(List<LabelledPaper> papers) {
        int claims = papers.stream().mapToInt(paper -> paper.claims().size()).sum();
        long claiming =
                papers.stream().filter(paper -> !paper.claims().isEmpty()).count();
        long abstained = papers.stream().filter(paper -> !paper.isLabelled()).count();
        return count(claims, "claim") + " in " + count(claiming, "paper")
                + (abstained == 0 ? "" : String.format(Locale.ROOT, "; %,d not labelled", abstained));
    }

    private static void addFiles(Html lead, List<LabelledPaper> papers) {
        List<String> files = papers.stream()
                .map(paper -> paper.paper().source())
                .filter(Objects::nonNull)
                .map(PaperArticle::fileName)
                .distinct()
                .toList();
        if (!files.isEmpty()) {
            String named = String.join(", ", files.subList(0, Math.min(FILES_NAMED, files.size())));
            String more = files.size() > FILES_NAMED ? " and " + (files.size() - FILES_NAMED) + " more" : "";
            lead.open("p", "class", "note").text("from ").foreign(VisibleText.of(named));
            lead.text(more).close("p").line();
        }
    }

    private void link(Html lead, int page, String text, boolean there) {
        if (there) {
            String name = file(target, page).getFileName().toString();
            lead.element(
                    "a",
                    text,
                    "href",
                    URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
        }
    }

    private static String count(long number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }
}
