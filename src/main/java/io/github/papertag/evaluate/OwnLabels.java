package io.github.papertag.evaluate;

import io.github.papertag.read.FieldNames;
import io.github.papertag.topic.Corpus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Papers with labels of a user's own, checked and ready to train on.
 *
 * @param corpus the papers, without the labels that have too few of them
 * @param facets names of the models to train
 * @param notes what was left out or looks odd, a sentence each
 */
public record OwnLabels(Corpus corpus, List<String> facets, List<String> notes) {

    /** With fewer papers a label is not in every fold, and its threshold and scores would mean nothing. */
    static final int MIN_PAPERS_OF_LABEL = 5;

    /** With fewer there is nothing to hold out. */
    static final int MIN_PAPERS = 20;

    public OwnLabels {
        facets = List.copyOf(facets);
        notes = List.copyOf(notes);
    }

    /**
     * Reads labelled papers, as {@link GoldFile} describes them. In each file the labels of a model stand in the field
     * named for it, in a field with the name of the model or, as {@code next} writes them for one model, in {@code labels}.
     *
     * @param name name of the model where the field {@code labels} has the labels
     * @param fields model to the field that has its labels; empty for the field {@code labels}
     * @param columns names of the other fields; of a single model that has no such field, the labels may also stand in the
     *     only one with a usual name for labels, which is told
     * @throws IOException with one sentence if a file cannot be read or has no such field, or there is too little to learn from
     */
    public static OwnLabels read(List<Path> files, String name, Map<String, String> fields, GoldColumns columns)
            throws IOException {
        Map<String, String> wanted = fields.isEmpty() ? Map.of(name, LabelField.USUAL) : fields;
        Map<String, String> models =
                new TreeMap<>(GoldSelection.of(new TreeMap<>(wanted), List.of()).facets());
        Set<String> texts = new HashSet<>(FieldNames.ofLabels());
        models.forEach((model, field) -> texts.addAll(List.of(model, field)));
        List<String> notes = new ArrayList<>();
        List<GoldRecord> kept = new ArrayList<>();
        for (Map.Entry<Path, List<GoldRecord>> file :
                GoldFile.readByFile(files, columns.withLabels(texts)).entrySet()) {
            requireAbstracts(file.getKey(), file.getValue());
            GoldSelection selection = selection(file.getKey(), file.getValue(), models, notes);
            file.getValue().forEach(paper -> kept.add(selection.select(paper)));
        }
        if (kept.size() < MIN_PAPERS) {
            throw new IOException(files + ": " + kept.size() + " papers, but a model needs " + MIN_PAPERS + " or more");
        }
        List<GoldRecord> papers = kept;
        for (String facet : models.keySet()) {
            papers = withoutRareLabels(papers, facet, notes);
        }
        return new OwnLabels(CrossValidation.corpus(papers), List.copyOf(models.keySet()), notes);
    }

    private static void requireAbstracts(Path file, List<GoldRecord> papers) throws IOException {
        if (papers.stream().allMatch(paper -> paper.abstractText().isBlank())) {
            throw new IOException(file + ": no paper has an abstract; --columns abstract=NAME names the field");
        }
    }

    /** Where the labels of each model stand in this file. */
    private static GoldSelection selection(
            Path file, List<GoldRecord> papers, Map<String, String> models, List<String> notes) throws IOException {
        Set<String> found = new TreeSet<>();
        papers.forEach(paper -> found.addAll(paper.labels().keySet()));
        Map<String, String> fields = new TreeMap<>();
        for (Map.Entry<String, String> model : models.entrySet()) {
            boolean only = models.size() == 1;
            Optional<String> field = LabelField.of(model.getKey(), found, List.of(model.getValue()), only);
            if (field.isEmpty() && only) {
                field = LabelField.usual(found);
                field.ifPresent(usual -> notes.add(file + ": the labels are those of the field '" + usual + "'"));
            }
            fields.put(model.getKey(), field.orElseThrow(() -> noField(file, model.getKey(), model.getValue(), found)));
        }
        return new GoldSelection(fields, Set.of());
    }

    private static IOException noField(Path file, String model, String field, Set<String> found) {
        return new IOException(file + ": no paper has a list of labels in '" + field + "'"
                + (model.equals(field) ? "" : " or in '" + model + "', the name of the model") + "; "
                + (found.isEmpty() ? "no other field is a list of labels" : "there are " + String.join(", ", found)));
    }

    private static List<GoldRecord> withoutRareLabels(List<GoldRecord> papers, String facet, List<String> notes)
            throws IOException {
        SortedMap<String, Integer> counts = new TreeMap<>();
        papers.forEach(paper -> Set.copyOf(paper.labels(facet)).forEach(label -> counts.merge(label, 1, Integer::sum)));
        Set<String> rare = new TreeSet<>(counts.keySet());
        rare.removeIf(label -> counts.getOrDefault(label, 0) >= MIN_PAPERS_OF_LABEL);
        requireSomethingToTellApart(papers.size(), facet, counts, counts.size() - rare.size());
        if (!rare.isEmpty()) {
            notes.add(facet + ": left out " + rare.size() + " of " + counts.size() + " labels, which have fewer than "
                    + MIN_PAPERS_OF_LABEL + " papers: " + String.join(", ", rare));
        }
        List<GoldRecord> kept =
                papers.stream().map(paper -> without(paper, facet, rare)).toList();
        long none = kept.stream().filter(paper -> paper.labels(facet).isEmpty()).count();
        if (none > 0) {
            notes.add(facet + ": " + none + " of " + kept.size() + " papers have none of the labels and teach what"
                    + " the labels are not");
        }
        return kept;
    }

    /** One label is learnt from the papers that lack it; of several each is learnt from those of the others. */
    private static void requireSomethingToTellApart(
            int papers, String facet, SortedMap<String, Integer> counts, int labels) throws IOException {
        int most = counts.values().stream().max(Integer::compare).orElse(0);
        if (labels == 0 || (labels == 1 && papers - most < MIN_PAPERS_OF_LABEL)) {
            throw new IOException(facet + ": " + labels + " of " + counts.size() + " labels have "
                    + MIN_PAPERS_OF_LABEL + " or more papers"
                    + (labels == 0 ? "" : ", and all but " + (papers - most) + " of the " + papers + " papers have it")
                    + ", but a model needs two such labels, or one and " + MIN_PAPERS_OF_LABEL + " papers without it: "
                    + counts);
        }
    }

    private static GoldRecord without(GoldRecord paper, String facet, Set<String> rare) {
        Map<String, List<String>> labels = new LinkedHashMap<>(paper.labels());
        labels.put(
                facet,
                paper.labels(facet).stream()
                        .filter(label -> !rare.contains(label))
                        .toList());
        return new GoldRecord(paper.id(), paper.title(), paper.abstractText(), labels, null);
    }
}
