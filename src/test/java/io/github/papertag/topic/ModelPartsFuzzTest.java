package io.github.papertag.topic;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

class ModelPartsFuzzTest {

    private static final int PARTS = 3;

    /** Lengths and hash fit, so that the fuzzer gets to the header, the terms and the numbers; zeros part them. */
    @FuzzTest
    void anyHeaderTermsAndNumbersAreAModelOrRefusedInOneSentence(byte[] data) {
        String[] parts = new String(data, StandardCharsets.ISO_8859_1).split("\0", PARTS);
        byte[][] bytes = new byte[PARTS][0];
        for (int i = 0; i < parts.length; i++) {
            bytes[i] = parts[i].getBytes(StandardCharsets.ISO_8859_1);
        }
        try {
            TopicModel model = ModelFile.read(new ByteArrayInputStream(ModelBytes.sealed(bytes)), "own");
            String text = new String(bytes[1], StandardCharsets.UTF_8);
            assertThat(model.label(text, text).labels())
                    .allSatisfy(label -> assertThat(label.score()).isBetween(0.0, 1.0));
        } catch (IOException refusal) {
            assertThat(refusal.getMessage())
                    .startsWith("own cannot be used as a model: ")
                    .doesNotContain("\n", "Exception");
        }
    }
}
