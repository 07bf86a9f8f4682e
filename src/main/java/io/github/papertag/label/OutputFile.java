package io.github.papertag.label;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * A file that appears under its name only when it is complete: it is written under a temporary name beside it and moved
 * by {@link #complete}. Closed before that, it leaves nothing behind. A target that exists and is no ordinary file, such
 * as a device or a pipe, is written to directly.
 */
public final class OutputFile implements AutoCloseable {

    static final String PARTIAL = ".partial";

    /** What the names of files end in that stand beside an output while it is not complete. */
    public static final List<String> BESIDE = List.of(PARTIAL, Checkpoint.ENDING, Checkpoint.NEXT, ParquetFile.MAKING);

    private final Path target;
    private final Path temporary;
    private final OutputStream stream;

    /**
     * Starts a file.
     *
     * @throws OutputException if it cannot be made
     */
    public OutputFile(Path target) throws OutputException {
        this.target = target;
        boolean direct = Files.exists(target) && !Files.isRegularFile(target);
        this.temporary = direct ? target : target.resolveSibling(target.getFileName() + PARTIAL);
        try {
            if (Files.isDirectory(target)) {
                throw new IOException("is a folder");
            }
            this.stream = new BufferedOutputStream(Files.newOutputStream(temporary), 1 << 16);
        } catch (IOException e) {
            throw new OutputException(target, e);
        }
        if (!direct) {
            temporary.toFile().deleteOnExit();
        }
    }

    /**
     * Writes a whole file of UTF-8 text.
     *
     * @throws OutputException if it cannot be written
     */
    public static void write(Path target, String text) throws OutputException {
        write(target, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes a whole file.
     *
     * @throws OutputException if it cannot be written
     */
    public static void write(Path target, byte[] bytes) throws OutputException {
        try (OutputFile file = new OutputFile(target)) {
            file.stream().write(bytes);
            file.complete();
        } catch (OutputException e) {
            throw e;
        } catch (IOException e) {
            throw new OutputException(target, e);
        }
    }

    /** Where to write. */
    public OutputStream stream() {
        return stream;
    }

    /** Gives the file its name. */
    public void complete() throws OutputException {
        try {
            stream.close();
            if (!temporary.equals(target)) {
                Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new OutputException(target, e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            stream.close();
        } finally {
            if (!temporary.equals(target)) {
                Files.deleteIfExists(temporary);
            }
        }
    }
}
