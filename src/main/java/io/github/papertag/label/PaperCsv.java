package io.github.papertag.label;

import io.github.papertag.LabelledPaper;
import io.github.papertag.ScoredLabel;
import io.github.papertag.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A paper as a row: its labels in one cell a model, best first, with their scores in the next; claims as a number. */
final class PaperCsv {

    private static final String BETWEEN_LABELS = ";";

    private PaperCsv() {}

    static String header(List<String> models, Set<OutputField> fields) {
        List<String> cells = new ArrayList<>();
        for (OutputField field : fields) {
            switch (field) {
                case SOURCE -> cells.addAll(List.of("file", "record", "line"));
                case LABELS -> models.forEach(model -> cells.addAll(List.of(model, model + "_scores")));
                case ID, TITLE, STATUS, REASON, CLAIMS -> cells.add(field.id());
            }
        }
        return CsvText.row(cells);
    }

    static String row(LabelledPaper labelled, List<String> models, Set<OutputField> fields) {
        List<String> cells = new ArrayList<>();
        for (OutputField field : fields) {
            switch (field) {
                case ID -> cells.add(CsvText.text(labelled.paper().id()));
                case TITLE -> cells.add(CsvText.text(labelled.paper().title()));
                case SOURCE -> cells.addAll(source(labelled.paper().source()));
                case STATUS -> cells.add(labelled.status());
                case REASON ->
                    cells.add(labelled.reason() == null ? "" : labelled.reason().name());
                case LABELS -> models.forEach(model -> cells.addAll(labels(labelled.labels(model))));
                case CLAIMS -> cells.add(Integer.toString(labelled.claims().size()));
            }
        }
        return CsvText.row(cells);
    }

    private static List<String> source(@Nullable Source source) {
        return source == null
                ? List.of("", "", "")
                : List.of(CsvText.text(source.file()), Long.toString(source.record()), Long.toString(source.line()));
    }

    private static List<String> labels(List<ScoredLabel> labels) {
        return List.of(
                CsvText.text(labels.stream().map(ScoredLabel::label).collect(Collectors.joining(BETWEEN_LABELS))),
                labels.stream()
                        .map(label -> PlainNumber.score(label.score()))
                        .collect(Collectors.joining(BETWEEN_LABELS)));
    }
}
