package io.github.papertag.label;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/**
 * How an output is compressed, told from its name. Pieces are compressed by themselves (a gzip member or zstd frame each),
 * so that workers do it side by side and a run can go on after any of them; every tool reads the pieces as one.
 */
enum Compression {
    NONE(""),
    GZIP(".gz"),
    ZSTD(".zst");

    private static final int ZSTD_LEVEL = 3;

    private final String suffix;

    Compression(String suffix) {
        this.suffix = suffix;
    }

    static Compression of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        for (Compression compression : new Compression[] {GZIP, ZSTD}) {
            if (name.endsWith(compression.suffix)) {
                return compression;
            }
        }
        return NONE;
    }

    /** The file's name in lower case, without what tells of its compression. */
    static String nameWithin(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.substring(0, name.length() - of(file).suffix.length());
    }

    /** A piece of output as it goes into the file; nothing stays nothing. */
    byte[] compress(byte[] piece) {
        if (piece.length == 0) {
            return piece;
        }
        return switch (this) {
            case NONE -> piece;
            case GZIP -> gzip(piece);
            case ZSTD -> Zstd.compress(piece, ZSTD_LEVEL);
        };
    }

    private static byte[] gzip(byte[] piece) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(piece.length / 4 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(piece);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
        return out.toByteArray();
    }
}
