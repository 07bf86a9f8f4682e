package io.github.papertag.topic;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

class ModelPartsFuzzTest {

    private static final int LONGEST_TERMS = 200;
    private static final int MOST_NUMBERS = 200;

    /** Lengths and hash fit, so that the fuzzer gets to the header, the terms and the numbers. */
    @FuzzTest
    void anyHeaderTermsAndNumbersAreAModelOrRefusedInOneSentence(FuzzedDataProvider data) {
        byte[] numbers = data.consumeBytes(MOST_NUMBERS);
        String terms = data.consumeString(LONGEST_TERMS);
        String header = data.consumeRemainingAsString();
        byte[] file = ModelBytes.sealed(ModelBytes.utf8(header), terms.getBytes(StandardCharsets.UTF_8), numbers);
        try {
            TopicModel model = ModelFile.read(new ByteArrayInputStream(file), "own");
            assertThat(model.label(terms, terms).labels())
                    .allSatisfy(label -> assertThat(label.score()).isBetween(0.0, 1.0));
        } catch (IOException refusal) {
            assertThat(refusal.getMessage())
                    .startsWith("own cannot be used as a model: ")
                    .doesNotContain("\n", "Exception");
        }
    }
}
