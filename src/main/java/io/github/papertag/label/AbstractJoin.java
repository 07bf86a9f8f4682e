package io.github.papertag.label;

import io.github.papertag.Claim;
import io.github.papertag.LabelledPaper;
import io.github.papertag.Paper;
import io.github.papertag.PaperId;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gives papers whose abstracts were left out the abstracts that stand in dumps: by id, with {@code arxiv:} before it or
 * not, or else by title. Where dumps have several, the first that fits is taken. Memory holds the abstracts of all dumps.
 * Not thread-safe.
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

    /**
     * An abstract.
     *
     * @param text the abstract as it was read
     * @param fits whether it is the one that was asked for
     */
    public record Match(String text, boolean fits) {}

    /**
     * The first abstract of a paper that fits, or the first of all if none does, or null if it is in no dump. What does not
     * fit and what is missing is remembered.
     *
     * @param fits whether an abstract is the one wanted
     */
    public @Nullable Match find(String id, String title, Predicate<String> fits) {
        Stream<String> keys =
                title.isBlank() ? Stream.of(PaperId.bare(id)) : Stream.of(PaperId.bare(id), PaperId.ofTitle(title));
        List<String> candidates = keys.flatMap(key -> abstracts.getOrDefault(key, List.of()).stream())
                .toList();
        if (candidates.isEmpty()) {
            missing.add(id);
            return null;
        }
        for (String text : candidates) {
            if (fits.test(text)) {
                return new Match(text, true);
            }
        }
        unfit.add(id);
        return new Match(candidates.get(0), false);
    }

    /** The paper with the abstract that holds its claims where they say; as it is if there is none. */
    public LabelledPaper join(LabelledPaper paper) {
        Paper bare = paper.paper();
        Match match =
                find(bare.id(), bare.title(), text -> paper.claims().stream().allMatch(standsIn(text)));
        if (match == null || !match.fits()) {
            return paper;
        }
        Paper whole = new Paper(bare.id(), bare.title(), match.text(), bare.source(), bare.details());
        return new LabelledPaper(whole, paper.reason(), paper.labels(), paper.claims());
    }

    /** Ids of the papers that are in none of the dumps, in the order in which they were asked for. */
    public List<String> missing() {
        return List.copyOf(missing);
    }

    /** Ids of the papers none of whose abstracts in the dumps fits. */
    public List<String> unfit() {
        return List.copyOf(unfit);
    }

    private void keep(Paper paper) {
        for (String key : List.of(PaperId.bare(RecordJson.wellFormed(paper.id())), PaperId.ofTitle(paper.title()))) {
            List<String> texts = abstracts.computeIfAbsent(key, first -> new ArrayList<>(1));
            if (!texts.contains(paper.abstractText())) {
                texts.add(paper.abstractText());
            }
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
