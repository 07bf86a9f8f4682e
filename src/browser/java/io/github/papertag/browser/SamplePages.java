package io.github.papertag.browser;

import io.github.papertag.LabelledPaper;
import io.github.papertag.Paper;
import io.github.papertag.Papertag;
import io.github.papertag.read.Dumps;
import io.github.papertag.read.PaperReader;
import io.github.papertag.read.ReadResult;
import io.github.papertag.report.BrowsePages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The pages that are tried in the browser; a page that the repository holds is added with a line. */
enum SamplePages {
    BROWSE {
        @Override
        Path write(Path folder) throws IOException {
            return browse(folder.resolve("browse.html"), sample());
        }
    },
    HOSTILE {
        @Override
        Path write(Path folder) throws IOException {
            return browse(folder.resolve("hostile.html"), HOSTILE_PAPERS);
        }
    },
    REPORT {
        @Override
        Path write(Path folder) {
            return REPORTS.resolve("arxiv2026-dev").resolve("report.html");
        }
    },
    CROSS_VALIDATED {
        @Override
        Path write(Path folder) {
            return REPORTS.resolve("cross-validated").resolve("report.html");
        }
    };

    private static final Path REPORTS = Path.of("eval", "report");

    /** Where they are written, for people to look at. */
    static final Path FOLDER = Path.of("target", "pages");

    /** Texts that try to be more than text. */
    static final List<Paper> HOSTILE_PAPERS = List.of(
            paper("<script>window.injected = 1</script>", "</article><h1>Over</h1><style>body{display:none}</style>"),
            paper(
                    "<img src=x onerror=\"window.injected = 1\">",
                    "<svg onload='window.injected = 1'> &lt;b&gt; &amp;amp;"),
            paper(
                    "</title></script><script>window.injected = 1",
                    "--> ]]> <!-- <base href=//example.org> ${7*7} {{7*7}}"),
            paper(
                    "Paid in full \u202Egnp.exe\u202C again",
                    "An override \u202E that \u2066 is \u2069 never \u200F closed"),
            paper("Half of a pair \uD800 and a NUL \u0000 and a bell \u0007", "\uDC00 \uFFFF \u0085 \u2028 \uFEFF"),
            paper("مقالة عن الشبكات العصبية 84% accuracy", "تصل الطريقة إلى 92.5% من الدقة on ImageNet."),
            paper("W" + "o".repeat(3000) + "rd", "x".repeat(20_000)),
            paper("\" onmouseover=\"window.injected = 1\" x=\"", "javascript:window.injected=1 ' \" ` = >"));

    private static final Papertag PAPERTAG = load();

    /** Makes the page, or says where it is. */
    abstract Path write(Path folder) throws IOException;

    private static Paper paper(String title, String abstractText) {
        return Paper.of(
                title,
                abstractText + " We propose a network for image classification that reaches 84.3% top-1 accuracy on"
                        + " ImageNet and is 1.7x faster than EfficientNet, with 38% fewer parameters than before.");
    }

    private static Papertag load() {
        try {
            return Papertag.load();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Paper> sample() throws IOException {
        List<Paper> papers = new ArrayList<>();
        try (PaperReader reader = Dumps.open(Path.of("eval", "sample", "trending.txt"))) {
            for (ReadResult result = reader.next(); result != null; result = reader.next()) {
                if (result instanceof ReadResult.Accepted accepted) {
                    papers.add(accepted.paper());
                }
            }
        }
        return papers;
    }

    private static Path browse(Path page, List<Paper> papers) throws IOException {
        Files.createDirectories(page.toAbsolutePath().getParent());
        try (BrowsePages pages = new BrowsePages(page)) {
            for (Paper paper : papers) {
                LabelledPaper labelled = PAPERTAG.label(paper);
                pages.add(labelled);
            }
            pages.complete();
        }
        return page;
    }
}
