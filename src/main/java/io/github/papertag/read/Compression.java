package io.github.papertag.read;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.jspecify.annotations.Nullable;

/** How a file is compressed, told from its first bytes. Files that were put together are read to the end of the last. */
enum Compression {
    GZIP("\u001f\u008b") {
        @Override
        InputStream open(InputStream in) throws IOException {
            return GzipCompressorInputStream.builder()
                    .setInputStream(in)
                    .setDecompressConcatenated(true)
                    .get();
        }
    },
    BZIP2("BZh") {
        @Override
        InputStream open(InputStream in) throws IOException {
            return new BZip2CompressorInputStream(in, true);
        }
    },
    ZSTANDARD("(\u00b5/\u00fd") {
        @Override
        InputStream open(InputStream in) throws IOException {
            return new ZstdInputStream(in);
        }
    };

    /** A compressed file in a compressed file may be an accident; more is none. */
    private static final int DEEPEST = 2;

    private static final String ZIP = "PK\u0003\u0004";
    private static final int BUFFER = 1 << 16;

    private final String magic;

    /** @param magic its first bytes, each as the character of that number */
    Compression(String magic) {
        this.magic = magic;
    }

    abstract InputStream open(InputStream in) throws IOException;

    /** The bytes behind all compression. */
    static BufferedInputStream undo(InputStream in, Limits limits) throws IOException {
        BufferedInputStream buffered = buffered(in);
        for (int depth = 0; depth < DEEPEST; depth++) {
            Compression found = of(buffered);
            if (found == null) {
                return buffered;
            }
            CountedStream compressed = new CountedStream(buffered);
            InputStream opened = Decompressed.translating(() -> found.open(compressed));
            buffered = buffered(new Decompressed(opened, compressed, limits));
        }
        return buffered;
    }

    static boolean isZip(BufferedInputStream in) throws IOException {
        return startsWith(in, ZIP);
    }

    private static @Nullable Compression of(BufferedInputStream in) throws IOException {
        for (Compression compression : values()) {
            if (startsWith(in, compression.magic)) {
                return compression;
            }
        }
        return null;
    }

    private static boolean startsWith(BufferedInputStream in, String magic) throws IOException {
        in.mark(magic.length());
        byte[] first = in.readNBytes(magic.length());
        in.reset();
        return new String(first, StandardCharsets.ISO_8859_1).equals(magic);
    }

    private static BufferedInputStream buffered(InputStream in) {
        return in instanceof BufferedInputStream buffered ? buffered : new BufferedInputStream(in, BUFFER);
    }
}
