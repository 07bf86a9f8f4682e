package io.github.papertag.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.papertag.LabelledPaper;
import io.github.papertag.Paper;
import io.github.papertag.Papertag;
import io.github.papertag.TestPapers;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** A dump as a Java program sees it. */
class DumpTest {

    private static final String JSON = DumpWriters.JSON.write(TestPapers.ALL);

    @Test
    void papersAreLabelledInTheirOrder() throws IOException {
        Papertag papertag = Papertag.load();
        List<String> titles = new ArrayList<>();
        try (Dump papers = dump(JSON)) {
            papertag.label(papers).map(LabelledPaper::paper).map(Paper::title).forEach(titles::add);
        }
        assertThat(titles).isEqualTo(TestPapers.ALL.stream().map(Paper::title).toList());
    }

    @Test
    void aStreamReadsNoMoreThanItIsAskedFor() throws IOException {
        AtomicLong read = new AtomicLong();
        byte[] large = JSON.repeat(5000).getBytes(StandardCharsets.UTF_8);
        InputStream counted = new FilterInputStream(new ByteArrayInputStream(large)) {
            @Override
            public int read(byte[] to, int start, int length) throws IOException {
                int count = super.read(to, start, length);
                read.addAndGet(count);
                return count;
            }
        };
        try (Dump papers = Dumps.open(counted, "dump")) {
            assertThat(papers.stream().limit(3)).hasSize(3);
        }
        assertThat(read.get()).isLessThan(large.length / 4);
    }

    @Test
    void whatIsNoPaperIsCountedAndTold() throws IOException {
        List<String> told = new ArrayList<>();
        try (Dump papers = dump(JSON + "{\"title\": 7}\n")) {
            papers.onRejected(record -> told.add(record.reason()));
            assertThat(papers).hasSize(4);
            assertThat(papers.rejected()).isEqualTo(1);
        }
        assertThat(told).containsExactly("no text in the field 'title'");
    }

    @Test
    void aDumpThatBreaksOffIsAnUncheckedErrorOfTheStream() throws IOException {
        InputStream broken =
                new FilterInputStream(new ByteArrayInputStream(JSON.repeat(5000).getBytes(StandardCharsets.UTF_8))) {
                    private int calls;

                    @Override
                    public int read(byte[] to, int start, int length) throws IOException {
                        if (calls++ > 5) {
                            throw new IOException("the line is dead");
                        }
                        return super.read(to, start, length);
                    }
                };
        try (Dump papers = Dumps.open(broken, "dump")) {
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> papers.stream().count())
                    .withMessageContaining("dump: cannot be read: the line is dead");
        }
    }

    @Test
    void bytesThatHadToBeRepairedAreToldAtTheEndOfTheFile() throws IOException {
        List<Long> told = new ArrayList<>();
        DumpListener listener = new DumpListener() {
            @Override
            public void repaired(String file, long bytes) {
                told.add(bytes);
            }
        };
        byte[] latin = JSON.replace("grasp", "gr\u00e4sp").getBytes(StandardCharsets.ISO_8859_1);
        ReadTests.all(ReadTests.open(latin, "dump", DumpSettings.STANDARD.withListener(listener)));
        assertThat(told).containsExactly(1L);
    }

    private static Dump dump(String text) throws IOException {
        return Dumps.open(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "dump");
    }
}
