package io.github.papertag.evaluate;

import io.github.papertag.LabelledPaper;
import io.github.papertag.Paper;
import io.github.papertag.ScoredLabel;
import io.github.papertag.label.Labeller;
import io.github.papertag.topic.Keywords;
import io.github.papertag.topic.TopicModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Gold beside what models and claim rules say of its texts. */
public final class LabelledGold {

    private final List<GoldRecord> gold;
    private final List<TopicModel> models;
    private final List<LabelledPaper> labelled;
    private final boolean withText;

    /**
     * Labels the texts of the gold.
     *
     * @param models models whose scores are wanted
     * @param labeller what labels with these models
     * @param withText whether reports may show the texts
     */
    public LabelledGold(List<GoldRecord> gold, List<TopicModel> models, Labeller labeller, boolean withText) {
        this.gold = List.copyOf(gold);
        this.models = List.copyOf(models);
        this.withText = withText;
        this.labelled = gold.parallelStream()
                .map(g -> labeller.label(new Paper(g.id(), g.title(), g.abstractText())))
                .toList();
    }

    /** A report for each model whose facet the gold has. */
    public Map<String, FacetReport> facets() {
        Map<String, FacetReport> reports = new LinkedHashMap<>();
        for (TopicModel model : models) {
            if (gold.stream().anyMatch(g -> !g.labels(model.name()).isEmpty())) {
                reports.put(model.name(), report(model));
            }
        }
        return reports;
    }

    /** A report on the claims of the gold, or null if it has none. */
    public @Nullable ClaimReport claims() {
        List<PaperClaims> papers = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            List<ClaimFields> wanted = gold.get(i).claims();
            if (wanted != null) {
                papers.add(new PaperClaims(
                        gold.get(i).id(),
                        wanted,
                        labelled.get(i).claims().stream().map(ClaimFields::of).toList(),
                        labelled.get(i).claims().stream()
                                .map(claim -> claim.origin().rule())
                                .toList()));
            }
        }
        return papers.isEmpty() ? null : ClaimReport.of(papers, withText);
    }

    private FacetReport report(TopicModel model) {
        FacetOutcome outcome = outcome(model);
        return FacetReport.of(
                outcome,
                CrossValidatedCorpus.thresholds(model),
                Baselines.of(outcome, keywords(outcome)),
                explainer(model));
    }

    private FacetOutcome outcome(TopicModel model) {
        List<PaperFacts> papers = gold.stream()
                .map(g -> new PaperFacts(
                        g.id(), g.title(), g.abstractText().strip().split("\\s+").length))
                .toList();
        return FacetOutcome.of(
                papers,
                model.labels(),
                gold.parallelStream()
                        .map(g -> model.probabilities(g.title(), g.abstractText()))
                        .toList(),
                labelled.stream()
                        .map(paper -> paper.labels(model.name()).stream()
                                .map(ScoredLabel::label)
                                .toList())
                        .toList(),
                gold.stream().map(g -> g.labels(model.name())).toList());
    }

    private List<Set<String>> keywords(FacetOutcome outcome) {
        Keywords keywords = new Keywords(outcome.labels());
        return keywords.isEmpty()
                ? List.of()
                : IntStream.range(0, gold.size())
                        .mapToObj(i ->
                                keywords.labels(gold.get(i).title(), gold.get(i).abstractText()))
                        .toList();
    }

    private Mistakes.Explainer explainer(TopicModel model) {
        return new Mistakes.Explainer() {
            @Override
            public List<ScoredLabel> explain(int paper, List<ScoredLabel> given) {
                return model.explain(
                        given, gold.get(paper).title(), gold.get(paper).abstractText());
            }

            @Override
            public String text(int paper) {
                return withText ? gold.get(paper).abstractText() : "";
            }
        };
    }
}
