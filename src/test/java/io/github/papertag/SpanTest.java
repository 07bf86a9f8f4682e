package io.github.papertag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    @Test
    void aSpanMayBeEmpty() {
        assertThat(new Span(3, 3)).isEqualTo(new Span(3, 3));
    }

    @ParameterizedTest
    @CsvSource({"-1, 2", "3, 2"})
    void aSpanCannotBeginBeforeTheTextOrEndBeforeItBegins(int start, int end) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(start, end));
    }
}
