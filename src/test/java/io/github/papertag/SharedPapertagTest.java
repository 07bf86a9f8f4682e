package io.github.papertag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.papertag.label.RecordJson;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * One {@link Papertag} for many threads; {@code mvn -Pstress test -Dtest=SharedPapertagTest} labels a million times.
 */
class SharedPapertagTest {

    private static final int THREADS = 16;
    private static final int LABELS = Integer.getInteger("papertag.stress", 20_000);

    @Test
    void sixteenThreadsGetWhatOneGets() throws Exception {
        assumeThat(Path.of("models/areas")).isDirectory();
        Papertag papertag = Papertag.load();
        List<Paper> papers = papers();
        Map<Paper, String> alone = new ConcurrentHashMap<>();
        papers.forEach(paper -> alone.put(paper, json(papertag, paper)));

        assertThat(differences(papertag, papers, alone)).isZero();
    }

    private static int differences(Papertag papertag, List<Paper> papers, Map<Paper, String> alone) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Integer>> tasks = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int first = thread;
                tasks.add(() -> differences(papertag, papers, alone, first));
            }
            int different = 0;
            for (Future<Integer> task : threads.invokeAll(tasks)) {
                different += task.get();
            }
            return different;
        } finally {
            threads.shutdownNow();
        }
    }

    private static int differences(Papertag papertag, List<Paper> papers, Map<Paper, String> alone, int first) {
        int different = 0;
        for (int i = first; i < LABELS; i += THREADS) {
            Paper paper = papers.get((i / THREADS * 7 + first) % papers.size());
            different += json(papertag, paper).equals(alone.get(paper)) ? 0 : 1;
        }
        return different;
    }

    /** Papers of many lengths, so that no two threads' scratch space looks alike. */
    private static List<Paper> papers() {
        List<Paper> papers = new ArrayList<>(TestPapers.ALL);
        for (Paper paper : TestPapers.ALL) {
            for (Paper other : TestPapers.ALL) {
                papers.add(Paper.of(paper.title(), paper.abstractText() + " " + other.abstractText()));
                papers.add(Paper.of(other.title() + " 学習", "We cut costs by 12%. " + paper.abstractText()));
            }
        }
        return papers;
    }

    private static String json(Papertag papertag, Paper paper) {
        return new String(RecordJson.line(papertag.label(paper)), StandardCharsets.UTF_8);
    }
}
