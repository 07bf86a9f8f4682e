package io.github.papertag.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.Paper;
import io.github.papertag.SharedFiles;
import io.github.papertag.read.ReadTests.Pair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Real page dumps, as they are and with one line missing or one too many. The truth is taken from the dumps without the
 * reader: after the furniture on top their lines alternate without a fault.
 */
class SeedDumpsTest {

    private static final long SEED = 20261121;
    private static final int INSERTIONS_A_DUMP = 40;

    /** Odd, so that titles and abstracts take turns. */
    private static final int DELETION_STEP = 5;

    /** A dump as lines with text, and the papers in it. */
    private record Dump(String name, List<String> lines, int furniture, List<Pair> papers) {

        static Dump of(Path file) throws IOException {
            List<String> lines = Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
            int furniture = lines.get(0).equals("new") ? 5 : 2;
            List<Pair> papers = new ArrayList<>();
            for (int i = furniture; i < lines.size(); i += 2) {
                String title = i == furniture ? lines.get(i).replaceFirst("^Subscribe", "") : lines.get(i);
                papers.add(new Pair(title, lines.get(i + 1)));
            }
            return new Dump(file.getFileName().toString(), lines, furniture, papers);
        }

        List<String> without(int line) {
            List<String> left = new ArrayList<>(lines);
            left.remove(line);
            return left;
        }

        List<String> with(int line, String stray) {
            List<String> more = new ArrayList<>(lines);
            more.add(line, stray);
            return more;
        }
    }

    /** What may get into a dump by mistake. */
    private enum Stray {
        JUNK {
            @Override
            String text(List<Dump> dumps, Random random) {
                return List.of("Upvote 17", "42", "Submitted by a reader", "|", "View all papers")
                        .get(random.nextInt(5));
            }
        },
        SENTENCE {
            @Override
            String text(List<Dump> dumps, Random random) {
                return List.of(
                                "Our neural network needs less memory.",
                                "The architecture of large language models is searched for by a second model, which"
                                        + " makes training efficient.")
                        .get(random.nextInt(2));
            }
        },
        TITLE_FROM_ELSEWHERE {
            @Override
            String text(List<Dump> dumps, Random random) {
                return paper(dumps, random).title();
            }
        },
        ABSTRACT_FROM_ELSEWHERE {
            @Override
            String text(List<Dump> dumps, Random random) {
                return paper(dumps, random).abstractText();
            }
        };

        abstract String text(List<Dump> dumps, Random random);

        private static Pair paper(List<Dump> dumps, Random random) {
            List<Pair> papers = dumps.get(random.nextInt(dumps.size())).papers();
            return papers.get(random.nextInt(papers.size()));
        }
    }

    private List<Path> files = List.of();
    private List<Dump> dumps = List.of();

    @BeforeEach
    void readTheDumps() throws IOException {
        files = SharedFiles.seeds();
        dumps = new ArrayList<>();
        for (Path file : files) {
            dumps.add(Dump.of(file));
        }
    }

    @Test
    void theDumpsHoldTheirNumberOfPapers() throws IOException {
        List<Integer> papers = new ArrayList<>();
        for (Path file : files) {
            List<ReadResult> results = ReadTests.all(Dumps.open(file));
            assertThat(ReadTests.rejected(results)).isEmpty();
            papers.add(ReadTests.papers(results).size());
        }
        assertThat(papers).containsExactly(246, 102, 99, 188, 190);
    }

    @Test
    void theyHold825RecordsOf638Papers() throws IOException {
        List<String> ids = new ArrayList<>();
        for (Path file : files) {
            ReadTests.papers(ReadTests.all(Dumps.open(file))).stream()
                    .map(Paper::id)
                    .forEach(ids::add);
        }
        assertThat(ids).hasSize(825);
        assertThat(new HashSet<>(ids)).hasSize(638);
    }

    @Test
    void everyTitleIsOnItsOwnAbstract() throws IOException {
        for (int i = 0; i < files.size(); i++) {
            assertThat(ReadTests.pairs(ReadTests.all(Dumps.open(files.get(i)))))
                    .isEqualTo(dumps.get(i).papers());
        }
    }

    @Test
    void aMissingLineAnywhereCostsAtMostTwoPapersAndShiftsNone() throws IOException {
        for (Dump dump : dumps) {
            for (int line = 0; line < dump.lines().size(); line += line < 10 ? 1 : DELETION_STEP) {
                int content = 2 * dump.papers().size() - (line < dump.furniture() ? 0 : 1);
                check(dump, dump.without(line), content, 2, dump.name() + " without line " + line);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aStrayLineAnywhereCostsAtMostOnePaperAndShiftsNone(Stray stray) throws IOException {
        Random random = new Random(SEED);
        for (Dump dump : dumps) {
            for (int i = 0; i < INSERTIONS_A_DUMP; i++) {
                String text = stray.text(dumps, random);
                int line = random.nextInt(dump.lines().size() + 1);
                String what = dump.name() + " with \"" + text + "\" before line " + line + ", seed " + SEED;
                check(dump, dump.with(line, text), 2 * dump.papers().size() + 1, 1, what);
            }
        }
    }

    /** Every line with content is in a true pair or rejected, and few papers are lost. */
    private static void check(Dump dump, List<String> lines, int content, int mayBeLost, String what)
            throws IOException {
        List<ReadResult> results = ReadTests.all(String.join("\n", lines));
        List<Pair> accepted = ReadTests.pairs(results);
        Set<Pair> truth = new HashSet<>(dump.papers());
        assertThat(accepted).as(what).allMatch(truth::contains);
        assertThat(dump.papers().size() - accepted.size()).as(what).isBetween(0, mayBeLost);
        List<ReadResult.Rejected> rejected = ReadTests.rejected(results);
        assertThat(2 * accepted.size() + rejected.size()).as(what).isEqualTo(content);
        assertThat(rejected)
                .as(what)
                .allMatch(record -> lines.get((int) record.source().line() - 1).startsWith(record.text()));
    }
}
