package io.github.papertag.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.Claim;
import io.github.papertag.LabelledPaper;
import io.github.papertag.Paper;
import io.github.papertag.Papertag;
import io.github.papertag.ScoredLabel;
import io.github.papertag.SharedFiles;
import io.github.papertag.TestPapers;
import io.github.papertag.read.ReadTests.Pair;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same papers in every format and in every container are the same papers, with the same labels and claims. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConversionTest {

    private static final Path SAMPLE = Path.of("eval/sample/trending.txt");
    private static final int SEEDS = 825;

    private final Papertag papertag = papertag();
    private List<Paper> sample = List.of();
    private List<Found> foundInSample = List.of();
    private List<Paper> seeds = List.of();
    private List<Found> foundInSeeds = List.of();

    /** Where a dump may lie. */
    private enum Container {
        PLAIN {
            @Override
            Dump open(byte[] dump, Path folder) throws IOException {
                return Dumps.open(Files.write(folder.resolve("dump"), dump));
            }
        },
        STREAM {
            @Override
            Dump open(byte[] dump, Path folder) throws IOException {
                return Dumps.open(new ByteArrayInputStream(dump), "standard input");
            }
        },
        GZIP {
            @Override
            Dump open(byte[] dump, Path folder) throws IOException {
                return PLAIN.open(Packed.GZIP.pack(dump), folder);
            }
        },
        ZSTANDARD {
            @Override
            Dump open(byte[] dump, Path folder) throws IOException {
                return PLAIN.open(Packed.ZSTANDARD.pack(dump), folder);
            }
        },
        BZIP2 {
            @Override
            Dump open(byte[] dump, Path folder) throws IOException {
                return PLAIN.open(Packed.BZIP2.pack(dump), folder);
            }
        },
        ZIP {
            @Override
            Dump open(byte[] dump, Path folder) throws IOException {
                return PLAIN.open(Packed.zip(Map.of("dump", dump)), folder);
            }
        },
        TAR {
            @Override
            Dump open(byte[] dump, Path folder) throws IOException {
                return PLAIN.open(Packed.tar(Map.of("dump", dump)), folder);
            }
        },
        TAR_GZIP {
            @Override
            Dump open(byte[] dump, Path folder) throws IOException {
                return PLAIN.open(Packed.GZIP.pack(Packed.tar(Map.of("dump", dump))), folder);
            }
        },
        FOLDER {
            @Override
            Dump open(byte[] dump, Path folder) throws IOException {
                Files.write(folder.resolve("dump"), dump);
                return Dumps.open(folder);
            }
        };

        abstract Dump open(byte[] dump, Path folder) throws IOException;
    }

    /** What is found in a paper, whatever it was read from; braces of a title are syntax in BibTeX. */
    private record Found(String title, Map<String, List<ScoredLabel>> labels, List<Claim> claims) {

        static Found of(LabelledPaper labelled) {
            return new Found(labelled.paper().title().replaceAll("[{}]", ""), labelled.labels(), labelled.claims());
        }
    }

    @BeforeAll
    void readTheSample() throws IOException {
        sample = new ArrayList<>(TestPapers.ALL);
        sample.addAll(ReadTests.papers(ReadTests.all(Dumps.open(SAMPLE))));
        foundInSample = found(sample);
    }

    @ParameterizedTest
    @EnumSource
    void titlesAndAbstractsAreTheSameInEveryFormat(DumpWriters format) throws IOException {
        List<ReadResult> results = ReadTests.all(format.write(sample));
        assertThat(ReadTests.rejected(results)).isEmpty();
        assertThat(ReadTests.pairs(results))
                .isEqualTo(sample.stream().map(Pair::of).toList());
    }

    @ParameterizedTest
    @EnumSource
    void labelsAndClaimsAreTheSameInEveryContainerOfEveryFormat(Container container, @TempDir Path folder)
            throws IOException {
        assertThat(foundInSample).anyMatch(paper -> !paper.claims().isEmpty());
        for (DumpWriters format : DumpWriters.values()) {
            byte[] dump = format.write(sample).getBytes(StandardCharsets.UTF_8);
            List<ReadResult> results = ReadTests.all(container.open(dump, folder));
            assertThat(ReadTests.rejected(results)).as(format.name()).isEmpty();
            assertThat(found(ReadTests.papers(results))).as(format.name()).isEqualTo(foundInSample);
        }
    }

    @ParameterizedTest
    @EnumSource
    void realPapersHaveTheSameLabelsAndClaimsInEveryFormat(DumpWriters format) throws IOException {
        readTheSeeds();
        List<ReadResult> results = ReadTests.all(format.write(seeds));
        assertThat(ReadTests.rejected(results)).isEmpty();
        assertThat(found(ReadTests.papers(results))).isEqualTo(foundInSeeds);
    }

    private void readTheSeeds() throws IOException {
        if (seeds.isEmpty()) {
            seeds = new ArrayList<>();
            for (Path file : SharedFiles.seeds()) {
                seeds.addAll(ReadTests.papers(ReadTests.all(Dumps.open(file))));
            }
            assertThat(seeds).hasSize(SEEDS);
            foundInSeeds = found(seeds);
        }
    }

    private static Papertag papertag() {
        try {
            return Papertag.load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Found> found(List<Paper> papers) {
        return papers.stream().map(papertag::label).map(Found::of).toList();
    }
}
