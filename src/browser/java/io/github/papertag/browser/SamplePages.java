package io.github.papertag.browser;

import io.github.papertag.LabelledPaper;
import io.github.papertag.Paper;
import io.github.papertag.PaperId;
import io.github.papertag.Papertag;
import io.github.papertag.ScoredLabel;
import io.github.papertag.evaluate.Comparison;
import io.github.papertag.evaluate.GivenLabels;
import io.github.papertag.evaluate.GoldFile;
import io.github.papertag.evaluate.GoldRecord;
import io.github.papertag.evaluate.ReportFixtures;
import io.github.papertag.read.Dumps;
import io.github.papertag.read.PaperReader;
import io.github.papertag.read.ReadResult;
import io.github.papertag.report.BrowsePages;
import io.github.papertag.report.ComparisonPage;
import io.github.papertag.report.EvaluationPage;
import io.github.papertag.report.ReportJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The pages that are tried in the browser, one of every kind, as this version makes them. */
enum SamplePages {
    BROWSE(folder -> browse(folder.resolve("browse.html"), sample())),
    HOSTILE(SamplePages::hostile),
    REPORT(folder -> report(folder, "arxiv2026-dev")),
    CROSS_VALIDATED(folder -> report(folder, "cross-validated")),
    ARXIV(folder -> report(folder, "arxiv-kept-apart")),
    CLAIMS(folder -> report(folder, "claims-of-page-dumps")),
    HOSTILE_REPORT(folder -> page(folder, "hostile-report.html", EvaluationPage.of(ReportFixtures.report(60, 6)))),
    COMPARE(SamplePages::comparison);

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

    @SuppressWarnings("ImmutableEnumChecker") // the makers have no state
    private final Maker maker;

    SamplePages(Maker maker) {
        this.maker = maker;
    }

    /** Makes a page in a folder. */
    @FunctionalInterface
    private interface Maker {
        Path make(Path folder) throws IOException;
    }

    /** Makes the page. */
    Path write(Path folder) throws IOException {
        return maker.make(folder);
    }

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

    /** The papers of the sample dump. */
    static List<Paper> sample() throws IOException {
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

    /** The page of a report that the repository holds. */
    private static Path report(Path folder, String name) throws IOException {
        Path numbers = Path.of("eval", "report", name, "report.json");
        return page(folder, name + ".html", EvaluationPage.of(ReportJson.read(numbers)));
    }

    private static Path hostile(Path folder) throws IOException {
        return browse(folder.resolve("hostile.html"), HOSTILE_PAPERS);
    }

    private static Path comparison(Path folder) throws IOException {
        List<GoldRecord> gold = GoldFile.read(List.of(Path.of("eval", "sample", "gold.jsonl")));
        GivenLabels all = given("all", gold, Integer.MAX_VALUE);
        GivenLabels some = given("two of three papers", gold, 3);
        List<Comparison> facets = all.facets().stream()
                .map(facet -> Comparison.of(facet, gold, all, some))
                .toList();
        return page(folder, "compare.html", ComparisonPage.of(facets));
    }

    /** Labels of the gold's papers; every so many papers have none. */
    private static GivenLabels given(String name, List<GoldRecord> gold, int every) {
        Map<String, Set<String>> known = new LinkedHashMap<>();
        Map<String, Map<String, List<String>>> labels = new LinkedHashMap<>();
        for (int i = 0; i < gold.size(); i++) {
            GoldRecord record = gold.get(i);
            LabelledPaper labelled = PAPERTAG.label(new Paper(record.id(), record.title(), record.abstractText()));
            Map<String, List<String>> byFacet = new LinkedHashMap<>();
            boolean none = i % every == every - 1;
            labelled.labels().forEach((facet, scored) -> {
                List<String> names = scored.stream().map(ScoredLabel::label).toList();
                known.computeIfAbsent(facet, first -> new TreeSet<>()).addAll(names);
                byFacet.put(facet, none ? List.of() : names);
            });
            labels.put(PaperId.bare(record.id()), byFacet);
        }
        return new GivenLabels(name, known, labels);
    }

    private static Path page(Path folder, String name, byte[] bytes) throws IOException {
        Files.createDirectories(folder);
        return Files.write(folder.resolve(name), bytes);
    }

    static Path browse(Path page, List<Paper> papers) throws IOException {
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
