package io.github.papertag.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void aFileAppearsWhenItIsComplete() throws IOException {
        Path target = folder.resolve("labelled.jsonl");
        try (OutputFile file = new OutputFile(target)) {
            write(file.stream(), "a record\n");
            file.stream().flush();
            assertThat(target).doesNotExist();
            file.complete();
            assertThat(target).hasContent("a record\n");
        }
        assertThat(folder).isDirectoryContaining(target::equals);
        assertThat(folder.toFile().list()).containsExactly("labelled.jsonl");
    }

    @Test
    void aFileThatIsNotCompletedLeavesNothingBehind() throws IOException {
        try (OutputFile file = new OutputFile(folder.resolve("labelled.jsonl"))) {
            write(file.stream(), "half a rec");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anOlderFileStaysAsItIsUntilTheNewOneIsComplete() throws IOException {
        Path target = Files.writeString(folder.resolve("labelled.jsonl"), "old\n");
        try (OutputFile file = new OutputFile(target)) {
            write(file.stream(), "half a rec");
        }
        assertThat(target).hasContent("old\n");
        try (OutputFile file = new OutputFile(target)) {
            write(file.stream(), "new\n");
            file.complete();
        }
        assertThat(target).hasContent("new\n");
        assertThat(folder.toFile().list()).containsExactly("labelled.jsonl");
    }

    @Test
    void aFileInAMissingFolderIsRefusedInOneSentence() {
        Path target = folder.resolve("no-such-folder").resolve("labelled.jsonl");
        assertThatExceptionOfType(OutputException.class)
                .isThrownBy(() -> new OutputFile(target))
                .withMessage("cannot write " + target + ": no such folder");
    }

    @Test
    void aFolderIsNoOutputFile() {
        assertThatExceptionOfType(OutputException.class)
                .isThrownBy(() -> new OutputFile(folder))
                .withMessage("cannot write " + folder + ": is a folder");
    }

    @Test
    void aFileBelowAFileIsRefusedUnderTheNameThatWasAskedFor() throws IOException {
        Path target = Files.writeString(folder.resolve("plain"), "").resolve("labelled.jsonl");
        assertThatExceptionOfType(OutputException.class)
                .isThrownBy(() -> new OutputFile(target))
                .withMessageStartingWith("cannot write " + target + ": ")
                .withMessageNotContainingAny(".partial", "null");
    }

    @Test
    void aTargetThatBecameAFolderMeanwhileIsToldInOneSentence() throws IOException {
        Path target = folder.resolve("labelled.jsonl");
        try (OutputFile file = new OutputFile(target)) {
            Files.writeString(Files.createDirectory(target).resolve("in-the-way"), "");
            assertThatExceptionOfType(OutputException.class)
                    .isThrownBy(file::complete)
                    .withMessageStartingWith("cannot write " + target + ": ")
                    .withMessageNotContaining("null");
        }
        assertThat(folder.toFile().list()).containsExactly("labelled.jsonl");
    }

    @Test
    void aDeviceIsWrittenToDirectlyAndStays() throws IOException {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device), "skipped: this system has no /dev/null");
        try (OutputFile file = new OutputFile(device)) {
            write(file.stream(), "a record\n");
            file.complete();
        }
        assertThat(Files.isRegularFile(device)).isFalse();
        assertThat(device).exists();
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
