package io.github.papertag.cli;

import io.github.papertag.read.DumpSettings;
import io.github.papertag.read.Dumps;
import io.github.papertag.read.PaperReader;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** The dumps that a command was given, all opened before the first is read, so that a wrong path is told at once. */
final class DumpInputs implements Closeable {

    private static final String STANDARD_INPUT = "-";

    private final List<String> names;
    private final DumpSettings settings;
    private final List<PaperReader> readers = new ArrayList<>();
    private final AtomicLong bytesRead = new AtomicLong();

    private DumpInputs(List<String> names, DumpSettings settings) {
        this.names = names;
        this.settings = settings;
    }

    static DumpInputs open(List<String> names, DumpSettings settings) throws IOException {
        DumpInputs inputs = new DumpInputs(names, settings);
        try {
            for (String name : names) {
                inputs.readers.add(inputs.open(name));
            }
        } catch (IOException e) {
            inputs.close();
            throw e;
        }
        return inputs;
    }

    /** Does something with each dump, under its name. */
    void forEach(DumpConsumer consumer) throws IOException {
        for (int i = 0; i < readers.size(); i++) {
            consumer.accept(readers.get(i), names.get(i));
        }
    }

    interface DumpConsumer {
        void accept(PaperReader reader, String name) throws IOException;
    }

    /** Whether the dumps can be read more than once. */
    static boolean areFiles(List<String> names) {
        return names.stream()
                .allMatch(name -> !name.equals(STANDARD_INPUT) && (isFile(name) || Files.isDirectory(Path.of(name))));
    }

    /** How much there is to read, as it lies on the disk, or -1 if that is not known. */
    static long totalBytes(List<String> names) throws IOException {
        long total = 0;
        for (String name : names) {
            if (!isFile(name)) {
                return -1;
            }
            total += Files.size(Path.of(name));
        }
        return total;
    }

    /** How much of it was read. */
    long bytesRead() {
        return bytesRead.get();
    }

    /** What a later run needs to know that it reads the same, by name. */
    static Map<String, String> settings(List<String> names) throws IOException {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("the list of dumps", String.join(" ", names));
        for (String name : names) {
            if (!name.equals(STANDARD_INPUT)) {
                settings.put("the dump " + name, state(Path.of(name)));
            }
        }
        return settings;
    }

    @Override
    public void close() throws IOException {
        for (PaperReader reader : readers) {
            reader.close();
        }
    }

    private PaperReader open(String name) throws IOException {
        if (name.equals(STANDARD_INPUT)) {
            return Dumps.open(System.in, name, settings);
        }
        Path file = Path.of(name);
        // What cannot be opened is left to Dumps, which says why.
        return isFile(name) && Files.isReadable(file)
                ? Dumps.open(new Counting(Files.newInputStream(file)), name, settings)
                : Dumps.open(file, settings);
    }

    private static boolean isFile(String name) {
        return !name.equals(STANDARD_INPUT) && Files.isRegularFile(Path.of(name));
    }

    private static String state(Path path) throws IOException {
        if (Files.isRegularFile(path)) {
            return Files.size(path) + " bytes of " + Files.getLastModifiedTime(path);
        }
        long bytes = 0;
        long newest = 0;
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                bytes += Files.size(file);
                newest = Math.max(newest, Files.getLastModifiedTime(file).toMillis());
            }
        }
        return bytes + " bytes, the newest of " + Instant.ofEpochMilli(newest);
    }

    /** Counts the bytes that pass. */
    private final class Counting extends FilterInputStream {

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            bytesRead.addAndGet(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            bytesRead.addAndGet(Math.max(0, read));
            return read;
        }
    }
}
