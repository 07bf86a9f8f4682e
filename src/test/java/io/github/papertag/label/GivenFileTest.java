package io.github.papertag.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GivenFileTest {

    @TempDir
    Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("given");
    }

    @Test
    void aFileIsUnpackedWhateverItsName() throws IOException {
        Files.writeString(file, "text\n");
        assertThat(read()).isEqualTo("text\n");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write('z');
        }
        assertThat(read()).isEqualTo("z");
        try (OutputStream out = new ZstdOutputStream(Files.newOutputStream(file))) {
            out.write('s');
        }
        assertThat(read()).isEqualTo("s");
    }

    @Test
    void aLineMayBeAsLongAsTheLimit() throws IOException {
        write(GivenFile.LONGEST_LINE, "\nb\n");
        assertThat(read()).hasSize(GivenFile.LONGEST_LINE + 4);
    }

    /** A few kilobytes that unpack to it. */
    @Test
    void aLongerLineIsRefusedByItsNumber() throws IOException {
        write(GivenFile.LONGEST_LINE + 1, "\n");
        assertThat(file).satisfies(packed -> assertThat(Files.size(packed)).isLessThan(100_000));
        assertThatIOException().isThrownBy(this::read).withMessage(file + ", line 2: is longer than 16777216 bytes");
    }

    @Test
    void aFileThatIsCutOffIsNamed() throws IOException {
        write(100, "\n");
        byte[] whole = Files.readAllBytes(file);
        for (int length = 2; length < whole.length - 1; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThatIOException()
                    .isThrownBy(this::read)
                    .withMessageStartingWith(file + ": cannot be read")
                    .withMessageEndingWith("it was cut off");
        }
    }

    @Test
    void aFolderOrNothingIsRefused() {
        assertThatIOException()
                .isThrownBy(() -> GivenFile.open(folder))
                .withMessage(folder + ": is a folder, not a file");
        assertThatIOException().isThrownBy(() -> GivenFile.open(file)).withMessage(file + ": no such file");
    }

    private void write(int length, String end) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write('\n');
            out.write("a".repeat(length).getBytes(StandardCharsets.US_ASCII));
            out.write(end.getBytes(StandardCharsets.US_ASCII));
        }
    }

    private String read() throws IOException {
        try (InputStream in = GivenFile.open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
