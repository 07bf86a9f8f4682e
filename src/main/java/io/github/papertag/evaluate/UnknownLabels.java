package io.github.papertag.evaluate;

import io.github.papertag.topic.TopicModel;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Labels of gold that a model does not have: each stays in the measures, where it can only be missed. */
public final class UnknownLabels {

    private static final int NAMED = 10;

    private UnknownLabels() {}

    /** Label to number of its papers. */
    static SortedMap<String, Integer> of(List<GoldRecord> gold, TopicModel model) {
        SortedMap<String, Integer> papers = new TreeMap<>();
        for (GoldRecord record : gold) {
            new HashSet<>(record.labels(model.name())).forEach(label -> papers.merge(label, 1, Integer::sum));
        }
        papers.keySet().removeAll(model.labels());
        return papers;
    }

    /** One sentence on those of a model, or nothing. */
    public static List<String> note(List<GoldRecord> gold, TopicModel model) {
        SortedMap<String, Integer> papers = of(gold, model);
        if (papers.isEmpty()) {
            return List.of();
        }
        String names =
                papers.entrySet().stream().limit(NAMED).map(UnknownLabels::text).collect(Collectors.joining(", "));
        int more = papers.size() - NAMED;
        return List.of(model.name() + ": " + papers.size()
                + (papers.size() == 1 ? " label of the gold is" : " labels of the gold are")
                + " not among the model's and count as missed: " + names + (more > 0 ? " and " + more + " more" : ""));
    }

    private static String text(Map.Entry<String, Integer> label) {
        return label.getKey() + " (" + label.getValue() + (label.getValue() == 1 ? " paper)" : " papers)");
    }
}
