package io.github.papertag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.label.ManyPapers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However many papers were seen, a small heap is enough to know them again. */
class DuplicatesMemoryIT {

    @TempDir
    Path folder = Path.of("");

    @Test
    void overAMillionPapersAreKnownAgain() throws Exception {
        show(1_300_000, "-Xmx128m");
    }

    @Test
    @Tag("long")
    void aHundredMillionPapersAreKnownAgain() throws Exception {
        show(Integer.getInteger("papertag.papers", 100_000_000), "-Xmx192m");
    }

    private void show(int papers, String memory) throws Exception {
        JarRun java = JarRun.in(folder, memory);
        Process process = java.process(ManyPapers.class, String.valueOf(papers)).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        System.out.println(told);
        assertThat(process.waitFor()).as(told + java.err()).isZero();
        assertThat(told.lines()).hasSize(10);
    }
}
