package io.github.papertag.cli;

import io.github.papertag.evaluate.GoldColumns;
import io.github.papertag.evaluate.GoldFields;
import io.github.papertag.evaluate.GoldFile;
import io.github.papertag.evaluate.GoldRecord;
import io.github.papertag.evaluate.GoldSelection;
import io.github.papertag.evaluate.JoinedGold;
import io.github.papertag.evaluate.UnknownLabels;
import io.github.papertag.label.AbstractJoin;
import io.github.papertag.topic.TopicModel;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How gold becomes gold with text. */
final class GoldOptions {

    /** Tells how labels of a facet are found that stand in a field of another name. */
    static final String ANOTHER_FIELD = "--field FACET=FIELD";

    @Option(
            names = "--dump",
            arity = "1..*",
            paramLabel = "FILE",
            description = "dumps with the texts of gold that has none; joined by id or title")
    private List<Path> dumps = List.of();

    @Option(
            names = "--field",
            paramLabel = "FACET=FIELD",
            description = "the gold's field that has the labels of a facet (default: the facet's own name;"
                    + " for one model that has none, labels)")
    private Map<String, String> fields = new LinkedHashMap<>();

    @Mixin
    private ColumnOptions columns = new ColumnOptions();

    /** How the fields of the gold are called. */
    GoldColumns columns() {
        return columns.gold(Set.copyOf(fields.values()));
    }

    /** Reads gold that a model is to label. */
    JoinedGold readTexts(List<Path> files, PrintWriter err) throws IOException {
        JoinedGold gold = read(files, err);
        requireText(gold.records());
        return gold;
    }

    /** Reads gold that these models are to label, and tells which of its labels they do not have. */
    JoinedGold readTexts(List<Path> files, List<TopicModel> models, PrintWriter err) throws IOException {
        JoinedGold gold = readTexts(files, err);
        GoldSelection selection = GoldSelection.forModels(
                gold.records(), models.stream().map(TopicModel::name).toList());
        selection
                .facets()
                .forEach((model, field) ->
                        err.println(model + ": its labels in the gold are those of the field '" + field + "'"));
        JoinedGold selected = gold.select(selection);
        models.forEach(model -> UnknownLabels.note(selected.records(), model).forEach(err::println));
        return selected;
    }

    /** Reads gold and joins it with the dumps; what could not be joined is told in a line each. */
    JoinedGold read(List<Path> files, PrintWriter err) throws IOException {
        GoldSelection selection = GoldSelection.of(fields, List.of());
        List<GoldRecord> read = GoldFile.read(files, columns());
        GoldFields.of(read).require(selection.facets().values(), ANOTHER_FIELD);
        List<GoldRecord> gold = read.stream().map(selection::select).toList();
        if (dumps.isEmpty()) {
            return new JoinedGold(gold, List.of(), List.of());
        }
        JoinedGold joined = JoinedGold.of(gold, new AbstractJoin(dumps));
        SomeIds.tell(err, joined.missing(), "of the gold without a text in the dumps, left out");
        SomeIds.tell(
                err, joined.changed(), "of the gold with another text than the reader saw, whose claims are left out");
        if (joined.records().isEmpty()) {
            throw new IOException("none of the " + gold.size() + " papers of the gold is in " + dumps);
        }
        return joined;
    }

    /** Gold that says by a hash that it has had a text would be judged by its titles alone. */
    static void requireText(List<GoldRecord> gold) throws IOException {
        long without = gold.stream()
                .filter(record -> record.abstractText().isBlank() && record.textHash() != null)
                .count();
        if (without > 0) {
            throw new IOException(without + " of the " + gold.size()
                    + " papers of the gold have no abstract: give the dumps that have them by --dump");
        }
    }
}
