package io.github.papertag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class PaperTest {

    @Test
    void aPaperWithoutAnIdGetsTheOneOfItsTitle() {
        Paper paper = Paper.of("Searching for Efficient Multi-Stage Vision Transformers", "We search.");
        assertThat(paper.id()).isEqualTo("0009fa7d798c");
        assertThat(paper.source()).isNull();
    }

    @Test
    void aPaperKeepsItsTextAsItIs() {
        Paper paper = new Paper("arxiv:2406.01234", " A title ", "An abstract\n");
        assertThat(paper).isEqualTo(new Paper("arxiv:2406.01234", " A title ", "An abstract\n", null));
    }

    @Test
    @SuppressWarnings("NullAway") // callers without a null checker
    void noPartMayBeNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Paper("id", "title", null))
                .withMessage("abstractText");
        assertThatNullPointerException()
                .isThrownBy(() -> new Paper("id", null, "text"))
                .withMessage("title");
        assertThatNullPointerException()
                .isThrownBy(() -> new Paper(null, "title", "text"))
                .withMessage("id");
    }
}
