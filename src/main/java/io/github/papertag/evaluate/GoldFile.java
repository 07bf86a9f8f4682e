package io.github.papertag.evaluate;

import io.github.papertag.PaperId;
import io.github.papertag.label.GivenFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Reads gold: a JSON object a line with {@code id} or {@code title}, {@code abstract} and the labels, where every field
 * that is a list of strings is a facet, such as {@code "areas": ["computer-vision"]}; {@code labels} may be a text, as
 * {@link LabelCell} has it, and {@code claims} is a list of claims with the fields of {@link ClaimFields}. A file named {@code .csv} or {@code .tsv} is read as a {@link GoldTable}.
 */
public final class GoldFile {

    private GoldFile() {}

    /**
     * Reads several files as one, in order.
     *
     * @throws IOException with one sentence that names file and line if a line is no gold record, an id occurs twice or
     *     nothing is in the files
     */
    public static List<GoldRecord> read(List<Path> files) throws IOException {
        return read(files, GoldColumns.STANDARD);
    }

    /** The same of files whose fields have other names. */
    public static List<GoldRecord> read(List<Path> files, GoldColumns columns) throws IOException {
        List<GoldRecord> records = new ArrayList<>();
        forEach(files, columns, records::add);
        return List.copyOf(records);
    }

    /**
     * The records of each file, in order.
     *
     * @throws IOException as {@link #read} does, and if nothing is in one of the files
     */
    static Map<Path, List<GoldRecord>> readByFile(List<Path> files, GoldColumns columns) throws IOException {
        Set<String> ids = new HashSet<>();
        Map<Path, List<GoldRecord>> records = new LinkedHashMap<>();
        for (Path file : files) {
            List<GoldRecord> inFile = new ArrayList<>();
            forEach(file, columns, ids, inFile::add);
            if (inFile.isEmpty()) {
                throw new IOException(file + ": no gold records");
            }
            records.put(file, inFile);
        }
        return records;
    }

    /**
     * Reads several files as one, in order, without holding more than one record; files may be packed.
     *
     * @throws IOException as {@link #read} does
     */
    public static void forEach(List<Path> files, Consumer<GoldRecord> sink) throws IOException {
        forEach(files, GoldColumns.STANDARD, sink);
    }

    /** The same of files whose fields have other names. */
    static void forEach(List<Path> files, GoldColumns columns, Consumer<GoldRecord> sink) throws IOException {
        Set<String> ids = new HashSet<>();
        for (Path file : files) {
            forEach(file, columns, ids, sink);
        }
        if (ids.isEmpty()) {
            throw new IOException(files + ": no gold records");
        }
    }

    private static void forEach(Path file, GoldColumns columns, Set<String> ids, Consumer<GoldRecord> sink)
            throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException(file
                    + (Files.isDirectory(file)
                            ? ": is a folder, not a file"
                            : Files.exists(file) ? ": is no ordinary file" : ": no such file"));
        }
        GoldTable.Sink distinct = (gold, place) -> {
            if (!ids.add(gold.id())) {
                throw new IOException(place + ": " + twice(gold));
            }
            sink.accept(gold);
        };
        try (BufferedReader in = open(file)) {
            if (GoldTable.is(file)) {
                GoldTable.forEach(in, file, columns, distinct);
            } else {
                forEachLine(in, file, columns, distinct);
            }
        } catch (CharacterCodingException e) {
            throw new IOException(file + ": is not text in UTF-8", e);
        }
    }

    private static String twice(GoldRecord gold) {
        return gold.id().equals(PaperId.ofTitle(gold.title()))
                ? "the title '" + onOneLine(gold.title()) + "' occurs twice, without an id to tell the papers apart"
                : "the id '" + onOneLine(gold.id()) + "' occurs twice";
    }

    /** A paper's own id or, as in dumps, one made from its title. */
    static String id(String own, String title, String place) throws IOException {
        if (own.isBlank() && title.isBlank()) {
            throw new IOException(place + ": a gold record needs an 'id' or a 'title'");
        }
        return own.isBlank() ? PaperId.ofTitle(title) : own;
    }

    /** SHA-256 of a file's bytes, in hex. */
    public static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void forEachLine(BufferedReader in, Path file, GoldColumns columns, GoldTable.Sink sink)
            throws IOException {
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (!line.isBlank()) {
                String place = file + ", line " + number;
                sink.accept(GoldJson.parse(line, place, columns), place);
            }
        }
    }

    /** A text of a file, as it may stand in a sentence about the file. */
    static String onOneLine(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining(" "));
    }

    private static BufferedReader open(Path file) throws IOException {
        return new BufferedReader(new InputStreamReader(GivenFile.open(file), StandardCharsets.UTF_8.newDecoder()));
    }
}
