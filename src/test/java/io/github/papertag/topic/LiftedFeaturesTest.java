package io.github.papertag.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiftedFeaturesTest {

    private static final TermVectors VECTORS = TermVectors.pack(new int[] {0, 2}, new float[] {0.5f, -1, 0.25f, 1}, 2);
    private static final int[] SAME_NUMBERS = {0, 1, 2};

    @TempDir
    private Path directory;

    @Test
    void foldingTheAddedColumnsBackGivesTheSameScore() {
        LiftedFeatures features = new LiftedFeatures(VECTORS, SAME_NUMBERS, 3);
        SparseVector document = new SparseVector(new int[] {0, 1, 2}, new float[] {0.2f, 0.3f, 0.9f});
        double[] coefficients = {1, -2, 3, 0.7, -0.4, 0.1};

        SparseVector lifted = features.lift(document);

        double score = 0;
        double folded = 0;
        for (int i = 0; i < lifted.indices().length; i++) {
            score += lifted.values()[i] * coefficients[lifted.indices()[i]];
        }
        for (int term = 0; term < 3; term++) {
            folded += document.values()[term] * features.folded(coefficients, term);
        }
        assertThat(lifted.indices()).containsExactly(0, 1, 2, 3, 4);
        assertThat(folded).isCloseTo(score, within(1e-6));
    }

    @Test
    void aCorpusWithoutVectorsGetsNoColumns() {
        LiftedFeatures features = new LiftedFeatures(TermVectors.NONE, SAME_NUMBERS, 3);

        assertThat(features.columns()).isEqualTo(3);
    }

    @Test
    void vectorsSurviveTheirFile() throws IOException {
        Path file = directory.resolve("term-vectors.gz");
        TermVectorFile.write(VECTORS, file);

        TermVectors read = TermVectorFile.read(file, 3);

        assertThat(read.terms()).containsExactly(VECTORS.terms());
        assertThat(read.scale()).containsExactly(VECTORS.scale());
        assertThat(read.steps()).containsExactly(VECTORS.steps());
    }

    @Test
    void vectorsForTermsThatTheCorpusLacksAreRefused() throws IOException {
        Path file = directory.resolve("term-vectors.gz");
        TermVectorFile.write(VECTORS, file);

        assertThatIOException()
                .isThrownBy(() -> TermVectorFile.read(file, 2))
                .withMessage(file + ": there is no term 2");
    }

    @Test
    void aFileThatIsCutOffIsRefused() throws IOException {
        Path file = directory.resolve("term-vectors.gz");
        TermVectorFile.write(VECTORS, file);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 12));

        assertThatIOException().isThrownBy(() -> TermVectorFile.read(file, 3)).withMessage(file + " is cut off");
    }
}
