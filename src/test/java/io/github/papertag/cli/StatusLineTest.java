package io.github.papertag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.Paper;
import io.github.papertag.Source;
import io.github.papertag.read.PaperReader;
import io.github.papertag.read.ReadResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StatusLineTest {

    private static final int COLUMNS = 100;

    private final StringWriter written = new StringWriter();

    @Test
    void whatIsToldScrollsByAboveTheLine() {
        StatusLine line = line(COLUMNS);
        line.accept("labelling 10%");
        line.tell("dump:3: rejected");
        line.tell("dump:5: rejected");
        line.accept("labelling 20%");
        assertThat(screen()).containsExactly("dump:3: rejected", "dump:5: rejected", "labelling 20%");
    }

    @Test
    void aShorterLineLeavesNothingOfALongerOne() {
        StatusLine line = line(COLUMNS);
        line.accept("labelling 100 of 100");
        line.accept("done");
        assertThat(screen()).containsExactly("done");
    }

    @Test
    void afterItsEndOnlyMessagesAreShown() {
        StatusLine line = line(COLUMNS);
        line.accept("labelling 10%");
        line.end();
        line.accept("labelling 20%");
        line.tell("interrupted");
        assertThat(screen()).containsExactly("labelling 10%", "interrupted", "");
    }

    @Test
    void withoutATerminalThereAreOnlyMessages() {
        StatusLine line = line(0);
        line.accept("labelling 10%");
        line.tell("dump:3: rejected");
        line.close();
        assertThat(written.toString()).isEqualTo("dump:3: rejected" + System.lineSeparator());
    }

    @Test
    void progressIsMeasuredInBytesWhereTheyAreKnown() throws IOException {
        AtomicLong bytes = new AtomicLong();
        try (Progress progress = new Progress(line(COLUMNS), "labelling", 4_000_000, bytes::get)) {
            PaperReader watched = progress.over(records(2));
            watched.next();
            progress.advanced(1234);
            bytes.set(3_000_000);
            while (watched.next() != null) {
                bytes.set(4_000_000);
            }
        }
        assertThat(screen().get(0))
                .startsWith("labelling 100% [===")
                .contains(" 4/4 MB (")
                .endsWith(" 1,234 papers");
    }

    @Test
    void progressIsCountedWhereTheBytesAreNotKnown() {
        try (Progress progress = new Progress(line(COLUMNS), "labelling", -1, () -> 0)) {
            progress.over(records(2));
            progress.advanced(1000);
            progress.advanced(234);
        }
        assertThat(screen().get(0)).startsWith("labelling ").contains(" 1234/? papers (");
    }

    @Test
    void aTerminalThatDoesNotKnowItsSizeHasTheUsualOne() {
        assertThat(Terminal.columns("24 132\n")).isEqualTo(132);
        assertThat(Terminal.columns("0 0\n")).isEqualTo(80);
        assertThat(Terminal.columns("")).isEqualTo(80);
    }

    private StatusLine line(int columns) {
        return new StatusLine(new PrintWriter(written, true), columns);
    }

    /** What a terminal shows, line by line. */
    private List<String> screen() {
        List<String> lines = new ArrayList<>();
        for (String row : written.toString().split("\r?\n", -1)) {
            StringBuilder cells = new StringBuilder();
            for (String piece : row.split("\r", -1)) {
                assertThat(piece.length()).isLessThan(COLUMNS);
                cells.replace(0, Math.min(piece.length(), cells.length()), piece);
            }
            lines.add(cells.toString().stripTrailing());
        }
        return lines;
    }

    private static PaperReader records(int count) {
        return new PaperReader() {
            private int left = count;

            @Override
            public @Nullable ReadResult next() {
                return left-- > 0
                        ? new ReadResult.Accepted(new Paper("id", "Title", "Text", new Source("dump", 1, 1)))
                        : null;
            }

            @Override
            public void close() {}
        };
    }
}
