package io.github.papertag.topic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * The folder {@code training-data/}: labels, titles and term counts, from which a model is trained to the last bit.
 *
 * <ul>
 *   <li>{@code documents.jsonl}: a document a line: id, title, labels by facet;
 *   <li>{@code terms.txt.gz}: a term a line, ascending;
 *   <li>{@code counts.txt.gz}: for the document on the same line, {@code term:count} pairs, the term being its 0-based
 *       line in {@code terms.txt.gz};
 *   <li>{@code term-vectors.gz}, which may be missing: what a large corpus says of the terms.
 * </ul>
 */
public final class TrainingData {

    private static final String DOCUMENTS = "documents.jsonl";
    private static final String TERMS = "terms.txt.gz";
    private static final String COUNTS = "counts.txt.gz";
    private static final String VECTORS = "term-vectors.gz";

    /** The names of the files in the folder. */
    public static final List<String> FILES = List.of(DOCUMENTS, TERMS, COUNTS, VECTORS);

    private TrainingData() {}

    /** Writes {@code corpus} to the folder {@code directory}, which is made if need be. */
    public static void write(Corpus corpus, Path directory) throws IOException {
        Files.createDirectories(directory);
        WholeFile.write(directory.resolve(DOCUMENTS), out -> DocumentLines.write(corpus, out));
        WholeFile.writeGzipped(directory.resolve(TERMS), out -> writeTerms(corpus, out));
        WholeFile.writeGzipped(directory.resolve(COUNTS), out -> writeCounts(corpus, out));
        Files.deleteIfExists(directory.resolve(VECTORS));
        if (corpus.vectors().dimensions() > 0) {
            TermVectorFile.write(corpus.vectors(), directory.resolve(VECTORS));
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException with one sentence that names file and line if something is missing or does not fit
     */
    public static Corpus read(Path directory) throws IOException {
        List<String> terms = lines(directory.resolve(TERMS));
        List<SparseCounts> counts = counts(directory.resolve(COUNTS), terms.size());
        List<String> lines = lines(directory.resolve(DOCUMENTS));
        if (counts.size() != lines.size()) {
            throw new IOException(
                    directory.resolve(COUNTS) + " has " + (counts.size() < lines.size() ? "fewer" : "more")
                            + " lines than " + directory.resolve(DOCUMENTS));
        }
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            documents.add(DocumentLines.parse(lines.get(i), counts.get(i), directory.resolve(DOCUMENTS), i + 1));
        }
        Path vectors = directory.resolve(VECTORS);
        return new Corpus(
                terms,
                documents,
                Files.exists(vectors) ? TermVectorFile.read(vectors, terms.size()) : TermVectors.NONE);
    }

    /** SHA-256 of the files' contents before compression: the name of this training data in a model file. */
    public static String sha256(Corpus corpus) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
                DocumentLines.write(corpus, out);
                writeTerms(corpus, out);
                writeCounts(corpus, out);
                if (corpus.vectors().dimensions() > 0) {
                    TermVectorFile.write(corpus.vectors(), out);
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException | IOException e) {
            throw new IllegalStateException("every Java platform has SHA-256, and the null stream takes all", e);
        }
    }

    private static void writeTerms(Corpus corpus, OutputStream out) throws IOException {
        for (String term : corpus.terms()) {
            out.write((term + '\n').getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void writeCounts(Corpus corpus, OutputStream out) throws IOException {
        for (Document document : corpus.documents()) {
            StringBuilder line = new StringBuilder();
            SparseCounts counts = document.abstractTerms();
            for (int i = 0; i < counts.terms().length; i++) {
                line.append(i == 0 ? "" : " ")
                        .append(counts.terms()[i])
                        .append(':')
                        .append(counts.counts()[i]);
            }
            out.write(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static List<String> lines(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException(file + ": no such file");
        }
        try (InputStream in = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
                BufferedReader text =
                        new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8.newDecoder()))) {
            List<String> lines = new ArrayList<>();
            for (String line = text.readLine(); line != null; line = text.readLine()) {
                lines.add(line);
            }
            return lines;
        } catch (IOException e) {
            throw new IOException(file + ": cannot be read to its end, so it is damaged", e);
        }
    }

    private static List<SparseCounts> counts(Path file, int terms) throws IOException {
        List<SparseCounts> counts = new ArrayList<>();
        for (String line : lines(file)) {
            counts.add(parseCounts(line, terms, file, counts.size() + 1));
        }
        return counts;
    }

    private static SparseCounts parseCounts(String line, int terms, Path file, int number) throws IOException {
        if (line.isEmpty()) {
            return new SparseCounts(new int[0], new int[0]);
        }
        String[] pairs = line.split(" ", -1);
        int[] numbers = new int[pairs.length];
        int[] counts = new int[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            int colon = pairs[i].indexOf(':');
            try {
                numbers[i] = Integer.parseInt(pairs[i].substring(0, Math.max(0, colon)));
                counts[i] = Integer.parseInt(pairs[i].substring(colon + 1));
            } catch (NumberFormatException e) {
                throw new IOException(file + ", line " + number + ": '" + pairs[i] + "' is not term:count", e);
            }
            if (numbers[i] < 0 || numbers[i] >= terms || counts[i] < 1) {
                throw new IOException(file + ", line " + number + ": '" + pairs[i] + "' needs a term below " + terms
                        + " and a count of 1 or more");
            }
            if (i > 0 && numbers[i] <= numbers[i - 1]) {
                throw new IOException(file + ", line " + number + ": '" + pairs[i] + "' is out of order");
            }
        }
        return new SparseCounts(numbers, counts);
    }
}
