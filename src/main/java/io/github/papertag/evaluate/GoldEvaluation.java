package io.github.papertag.evaluate;

import io.github.papertag.LabelledPaper;
import io.github.papertag.Paper;
import io.github.papertag.ScoredLabel;
import io.github.papertag.label.Labeller;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How well a labeller agrees with gold.
 *
 * @param facets scores by facet, in the order of the labeller's models
 * @param claims scores of the claims, or null if the gold has none
 */
public record GoldEvaluation(
        Map<String, FacetScores> facets, @Nullable ClaimScores claims) {

    /** Labels the papers of {@code gold}, which is not empty, and compares. */
    public static GoldEvaluation run(List<GoldRecord> gold, Labeller labeller) {
        List<LabelledPaper> labelled = gold.parallelStream()
                .map(g -> labeller.label(new Paper(g.id(), g.title(), g.abstractText())))
                .toList();
        Map<String, FacetScores> facets = new LinkedHashMap<>();
        for (String facet : labelled.get(0).labels().keySet()) {
            facets.put(facet, facet(facet, gold, labelled));
        }
        return new GoldEvaluation(facets, claims(gold, labelled));
    }

    private static FacetScores facet(String facet, List<GoldRecord> gold, List<LabelledPaper> labelled) {
        return FacetScores.of(
                gold.stream().map(g -> g.labels(facet)).toList(),
                labelled.stream()
                        .map(paper -> paper.labels(facet).stream()
                                .map(ScoredLabel::label)
                                .toList())
                        .toList());
    }

    /** Compares the claims; null if the gold has none. */
    static @Nullable ClaimScores claims(List<GoldRecord> gold, List<LabelledPaper> labelled) {
        Map<String, List<ClaimFields>> wanted = new LinkedHashMap<>();
        Map<String, List<ClaimFields>> found = new LinkedHashMap<>();
        for (int i = 0; i < gold.size(); i++) {
            List<ClaimFields> claims = gold.get(i).claims();
            if (claims != null) {
                wanted.put(gold.get(i).id(), claims);
                List<ClaimFields> fields = new ArrayList<>();
                labelled.get(i).claims().forEach(claim -> fields.add(ClaimFields.of(claim)));
                found.put(gold.get(i).id(), fields);
            }
        }
        return wanted.isEmpty() ? null : ClaimScores.of(wanted, found);
    }
}
