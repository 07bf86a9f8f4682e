package io.github.papertag.topic;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * {@code term-vectors.gz}: gzipped big-endian numbers. Number of terms and of dimensions (int), the terms' positions in
 * {@code terms.txt.gz} (int, ascending), one scale a dimension (float), and one byte a dimension within a term.
 */
final class TermVectorFile {

    private static final int MAX_NUMBERS = 1 << 28;

    private TermVectorFile() {}

    static void write(TermVectors vectors, Path file) throws IOException {
        WholeFile.writeGzipped(file, out -> write(vectors, out));
    }

    static void write(TermVectors vectors, OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(vectors.terms().length);
        out.writeInt(vectors.dimensions());
        for (int term : vectors.terms()) {
            out.writeInt(term);
        }
        for (float scale : vectors.scale()) {
            out.writeFloat(scale);
        }
        out.write(vectors.steps());
        out.flush();
    }

    /**
     * Reads vectors for a corpus of {@code corpusTerms} terms.
     *
     * @throws IOException with one sentence if the file is cut off or does not fit the corpus
     */
    static TermVectors read(Path file, int corpusTerms) throws IOException {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file))))) {
            int count = in.readInt();
            int dimensions = in.readInt();
            if (count < 0 || count > corpusTerms || dimensions < 1 || (long) count * dimensions > MAX_NUMBERS) {
                throw new IOException(file + ": " + count + " vectors of " + dimensions
                        + " numbers do not fit a corpus of " + corpusTerms + " terms");
            }
            int[] terms = new int[count];
            for (int i = 0; i < count; i++) {
                terms[i] = in.readInt();
                if (terms[i] < 0 || terms[i] >= corpusTerms) {
                    throw new IOException(file + ": there is no term " + terms[i]);
                }
            }
            float[] scale = new float[dimensions];
            for (int d = 0; d < dimensions; d++) {
                scale[d] = in.readFloat();
            }
            byte[] steps = new byte[count * dimensions];
            in.readFully(steps);
            return new TermVectors(terms, scale, steps);
        } catch (EOFException e) {
            throw new IOException(file + " is cut off", e);
        }
    }
}
