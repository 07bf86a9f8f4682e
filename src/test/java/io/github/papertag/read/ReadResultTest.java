package io.github.papertag.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadResultTest {

    private static final Source SOURCE = new Source("dump.txt", 3, 7);

    @Test
    void aRejectionIsToldWithPlaceReasonAndBeginning() {
        assertThat(new ReadResult.Rejected(SOURCE, "no title", "Größe\t\uD83D\uDE00").message())
                .isEqualTo("dump.txt:7: rejected: no title: \"Größe\t\uD83D\uDE00\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\u001b", "\u0007", "\u009b", "\u202e", "\u2028", "\ud800", "\u0000"})
    void aRejectionCannotUpsetATerminal(String sign) {
        assertThat(new ReadResult.Rejected(SOURCE, "no title", "a" + sign + "[2Jb").message())
                .endsWith("\"a\uFFFD[2Jb\"");
    }
}
