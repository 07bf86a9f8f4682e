package io.github.papertag.topic;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;

class ModelFileFuzzTest {

    private static final String TITLE = "A gripper in orbit";
    private static final String ABSTRACT = "The gripper torque in a low orbit, and the Größe of a gripper.";

    /** A hash keeps nobody from writing what he likes, so the hash is made to fit what was written. */
    @FuzzTest
    void anyBytesUnderARightHashAreAModelOrRefusedInOneSentence(byte[] content) {
        TopicModel model;
        try {
            model = ModelFile.read(new ByteArrayInputStream(ModelBytes.withHash(content)), "own");
        } catch (IOException refusal) {
            assertThat(refusal.getMessage())
                    .startsWith("own cannot be used as a model: ")
                    .doesNotContain("\n", "Exception");
            return;
        }
        assertThat(model.label(TITLE, ABSTRACT).labels())
                .allSatisfy(label -> assertThat(label.score()).isBetween(0.0, 1.0));
    }
}
