package io.github.papertag.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;

/** What every reader promises of every input, for the fuzz tests of this package. */
final class ReadFuzz {

    private static final String NAME = "dump";

    private ReadFuzz() {}

    /** Opens bytes as a user's dump, whose format is to be found out. */
    static PaperReader detected(byte[] dump) throws IOException {
        return Dumps.open(new ByteArrayInputStream(dump), NAME);
    }

    /** Opens bytes as if they were in this format, whatever they are. */
    static PaperReader forced(DumpFormat format, byte[] dump) throws DumpException {
        return Dumps.open(new ByteArrayInputStream(dump), NAME, DumpSettings.STANDARD.withFormat(format));
    }

    /** Reads to the end: each record has a new number and a place, a paper has a title, a rejection one line. */
    static void readAll(PaperReader reader) throws IOException {
        try (reader) {
            long records = 0;
            for (ReadResult result = reader.next(); result != null; result = reader.next()) {
                assertThat(result.source().record()).isEqualTo(++records);
                assertThat(result.source().line()).isPositive();
                if (result instanceof ReadResult.Accepted accepted) {
                    assertThat(accepted.paper().title()).isNotBlank();
                    assertThat(accepted.paper().id()).isNotBlank();
                } else if (result instanceof ReadResult.Rejected rejected) {
                    assertThat(rejected.reason()).isNotBlank().doesNotContain("\n", "Exception");
                }
            }
        }
    }

    /** A dump may be refused, in one sentence that names it. */
    static void assertRefusal(DumpException refusal) {
        assertThat(refusal.getMessage()).startsWith(NAME + ": ").doesNotContain("\n", "Exception", "null");
    }
}
