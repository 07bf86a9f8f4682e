package io.github.papertag;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.papertag.evaluate.GoldFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Texts of third parties that are not in the repository. They are looked for beside it, in {@code ../shared}, or where
 * the system property {@code papertag.shared} says; a test that needs them is skipped where they are not.
 */
public final class SharedFiles {

    private static final Path FOLDER = Path.of(System.getProperty("papertag.shared", "../shared"));

    private static final List<String> ABSTRACTS = List.of(
            "gold/seeds-dev.jsonl", "gold/arxiv2026-dev.jsonl", "gold/areas-extra.jsonl", "data/arxiv-dev.jsonl.gz");

    private SharedFiles() {}

    /** The page dumps of real papers, in the order of their names; skips the test if they are not there. */
    public static List<Path> seeds() throws IOException {
        Path folder = FOLDER.resolve("seeds");
        assumeTrue(Files.isDirectory(folder), () -> "skipped: needs the dumps of real papers in " + folder);
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    /** One of every {@code step} papers of all files that have abstracts; skips the test if one is not there. */
    public static List<Paper> papers(int step) throws IOException {
        List<Paper> papers = new ArrayList<>();
        for (String name : ABSTRACTS) {
            GoldFile.forEach(
                    List.of(file(name)), gold -> papers.add(new Paper(gold.id(), gold.title(), gold.abstractText())));
        }
        return IntStream.range(0, papers.size())
                .filter(i -> i % step == 0)
                .mapToObj(papers::get)
                .toList();
    }

    /** A file by its path in the folder; skips the test if it is not there. */
    public static Path file(String name) {
        Path file = FOLDER.resolve(name);
        assumeTrue(Files.isRegularFile(file), () -> "skipped: needs " + file);
        return file;
    }
}
