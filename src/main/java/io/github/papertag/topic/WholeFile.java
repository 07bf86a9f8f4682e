package io.github.papertag.topic;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPOutputStream;

/** Writes files that appear under their names when they are complete; what fails before leaves nothing behind. */
final class WholeFile {

    private WholeFile() {}

    /** Something that writes. */
    interface Content {
        /** Writes all of it; the stream stays open. */
        void writeTo(OutputStream out) throws IOException;
    }

    static void write(Path target, Content content) throws IOException {
        Path temporary = target.resolveSibling(target.getFileName() + ".partial");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
                content.writeTo(out);
            }
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** The same, gzipped. */
    static void writeGzipped(Path target, Content content) throws IOException {
        write(target, out -> {
            GZIPOutputStream gzip = new GZIPOutputStream(out);
            content.writeTo(gzip);
            gzip.finish();
        });
    }
}
