package io.github.papertag;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Texts of third parties that are not in the repository. They are looked for beside it, in {@code ../shared}, or where
 * the system property {@code papertag.shared} says; a test that needs them is skipped where they are not.
 */
public final class SharedFiles {

    private SharedFiles() {}

    /** The page dumps of real papers, in the order of their names; skips the test if they are not there. */
    public static List<Path> seeds() throws IOException {
        Path folder =
                Path.of(System.getProperty("papertag.shared", "../shared")).resolve("seeds");
        assumeTrue(Files.isDirectory(folder), () -> "skipped: needs the dumps of real papers in " + folder);
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}
