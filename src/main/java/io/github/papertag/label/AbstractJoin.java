package io.github.papertag.label;

import io.github.papertag.Claim;
import io.github.papertag.LabelledPaper;
import io.github.papertag.Paper;
import io.github.papertag.read.Dumps;
import io.github.papertag.read.PaperReader;
import io.github.papertag.read.ReadResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Gives papers that were read back from an output their abstracts, which stand in the dumps, by id. Where dumps have
 * several abstracts under one id, the first that holds all claims where they say is taken. Memory holds the abstracts of
 * all dumps. Not thread-safe.
 */
public final class AbstractJoin {

    private final Map<String, List<String>> abstracts = new HashMap<>();
    private final List<String> missing = new ArrayList<>();
    private final List<String> unfit = new ArrayList<>();

    /**
     * Reads the dumps.
     *
     * @throws IOException with one sentence if one cannot be read
     */
    public AbstractJoin(List<Path> dumps) throws IOException {
        for (Path dump : dumps) {
            try (PaperReader papers = Dumps.open(dump)) {
                for (ReadResult result = papers.next(); result != null; result = papers.next()) {
                    if (result instanceof ReadResult.Accepted accepted) {
                        keep(accepted.paper());
                    }
                }
            }
        }
    }

    /** The paper with its abstract; as it is if there is none for it. */
    public LabelledPaper join(LabelledPaper paper) {
        String id = paper.paper().id();
        List<String> candidates = abstracts.get(id);
        if (candidates == null) {
            missing.add(id);
            return paper;
        }
        for (String text : candidates) {
            if (paper.claims().stream().allMatch(standsIn(text))) {
                Paper bare = paper.paper();
                Paper whole = new Paper(id, bare.title(), text, bare.source(), bare.details());
                return new LabelledPaper(whole, paper.reason(), paper.labels(), paper.claims());
            }
        }
        unfit.add(id);
        return paper;
    }

    /** Ids of the papers that are in none of the dumps, in the order in which they were asked for. */
    public List<String> missing() {
        return List.copyOf(missing);
    }

    /** Ids of the papers whose abstracts in the dumps do not hold the claims where they say. */
    public List<String> unfit() {
        return List.copyOf(unfit);
    }

    private void keep(Paper paper) {
        List<String> texts = abstracts.computeIfAbsent(RecordJson.wellFormed(paper.id()), id -> new ArrayList<>(1));
        if (!texts.contains(paper.abstractText())) {
            texts.add(paper.abstractText());
        }
    }

    private static Predicate<Claim> standsIn(String text) {
        int[] written = RecordJson.wellFormed(text).codePoints().toArray();
        return claim -> {
            int start = claim.span().start();
            int end = claim.span().end();
            return end <= written.length && new String(written, start, end - start).equals(claim.text());
        };
    }
}
