package io.github.papertag.topic;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/** Makes a model of the parts of its file. */
final class ModelReader {

    private ModelReader() {}

    /**
     * Understands header and terms while the numbers come in. That a file is damaged is what is wrong with it, whatever else
     * the damage led to.
     *
     * @param known models that were read before; one that knows the same terms lends its vocabulary
     */
    static TopicModel parse(ModelParts parts, List<TopicModel> known) throws IOException {
        ModelHeader header;
        TermTable terms;
        try {
            header = parts.header();
            ModelCheck.check(header);
            terms = terms(parts, header, known);
        } catch (IOException | RuntimeException e) {
            parts.numbers();
            throw e;
        }
        ByteBuffer numbers = parts.numbers();
        Vocabulary vocabulary = vocabulary(terms, floats(numbers, terms.size()), known);
        return assemble(header, vocabulary, numbers).withFingerprint(parts.fingerprint());
    }

    private static TermTable terms(ModelParts parts, ModelHeader header, List<TopicModel> known) throws IOException {
        TermList terms = parts.terms();
        ModelCheck.check(terms);
        int labels = header.labels().size();
        long needed = ModelFile.numberBytes(terms.size(), labels);
        if (parts.numberBytes() != needed) {
            throw new IOException(terms.size() + " terms and " + labels + " labels need " + needed
                    + " bytes of numbers, but it has " + parts.numberBytes());
        }
        for (TopicModel model : known) {
            TermTable table = model.vectorizer().vocabulary().table();
            if (table.terms().sameAs(terms)) {
                return table;
            }
        }
        try {
            return new TermTable(terms);
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static Vocabulary vocabulary(TermTable terms, float[] idf, List<TopicModel> known) throws IOException {
        ModelCheck.check(idf);
        Vocabulary vocabulary = new Vocabulary(terms, idf);
        return known.stream()
                .map(model -> model.vectorizer().vocabulary())
                .filter(vocabulary::sameAs)
                .findFirst()
                .orElse(vocabulary);
    }

    private static TopicModel assemble(ModelHeader header, Vocabulary vocabulary, ByteBuffer numbers)
            throws IOException {
        int labels = header.labels().size();
        float[] scale = floats(numbers, labels);
        float[] bias = floats(numbers, labels);
        short[] steps = new short[vocabulary.size() * labels];
        numbers.asShortBuffer().get(steps);
        LinearWeights weights = new LinearWeights(scale, steps, bias);
        ModelCheck.check(weights, header.labelIds());
        return new TopicModel(
                header.name(),
                header.labelIds(),
                new Vectorizer(vocabulary, header.card().training().features()),
                weights,
                header.decisions(),
                header.card());
    }

    private static float[] floats(ByteBuffer numbers, int count) {
        float[] floats = new float[count];
        numbers.asFloatBuffer().get(floats);
        numbers.position(numbers.position() + count * Float.BYTES);
        return floats;
    }
}
