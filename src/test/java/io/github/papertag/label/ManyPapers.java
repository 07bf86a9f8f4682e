package io.github.papertag.label;

import io.github.papertag.Paper;
import io.github.papertag.PaperDetails;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Program that shows generated papers to {@link Duplicates}, all of them different, then some of them again, and tells how
 * long it took and in how much memory. Its argument is their number.
 */
public final class ManyPapers {

    private static final int AGAIN = 1000;

    private ManyPapers() {}

    public static void main(String[] arguments) throws IOException {
        long count = Long.parseLong(arguments[0]);
        long start = System.nanoTime();
        try (Duplicates duplicates = new Duplicates()) {
            for (long i = 1; i <= count; i++) {
                check(!duplicates.isDuplicate(paper(i)), "paper " + i + " is taken for another");
                if (i % Math.max(1, count / 10) == 0) {
                    tell(i, System.nanoTime() - start);
                }
            }
            for (long i = 1; i <= count; i += Math.max(1, count / AGAIN)) {
                check(duplicates.isDuplicate(paper(i)), "paper " + i + " is not known again");
            }
        }
    }

    /** Each has a DOI, and every third an arXiv id as well. */
    private static Paper paper(long i) {
        String arxiv = i % 3 == 0 ? "generated/" + i : null;
        PaperDetails details = new PaperDetails("10.1234/study." + i, arxiv, 0, null);
        return new Paper("p" + i, "Study " + i, "", null, details);
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }

    private static void tell(long papers, long nanos) throws IOException {
        System.out.printf(Locale.ROOT, "%,d papers: %.0f s%s%n", papers, nanos / 1e9, memory());
    }

    /** What the system says, where it says it: memory of the process's own, and pages of mapped files. */
    private static String memory() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return "";
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("RssAnon") || line.startsWith("RssFile"))
                .map(line -> ", " + line.replaceAll("\\s+", " "))
                .collect(Collectors.joining());
    }
}
