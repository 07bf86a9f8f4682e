package io.github.papertag.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.github.papertag.Paper;
import io.github.papertag.ScoredLabel;
import io.github.papertag.evaluate.NextPapers;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Papers to label as a file that can be corrected by hand and then trained on: id, title, abstract, for each model the
 * labels that it gives, under its name or, of a single one, as {@code labels}, and the reason why the paper was chosen.
 */
public final class NextPapersFile {

    private NextPapersFile() {}

    /** A JSON object a line. */
    public static String jsonLines(List<NextPapers.Choice> choices) {
        return write(choices, new JsonMapper().writer(), false);
    }

    /** A table with a header; labels of a model are separated by {@code ;}. */
    public static String csv(List<NextPapers.Choice> choices) {
        if (choices.isEmpty()) {
            return "";
        }
        CsvSchema.Builder columns = CsvSchema.builder();
        row(choices.get(0), true).keySet().forEach(columns::addColumn);
        String header = String.join(",", row(choices.get(0), true).keySet()) + "\n";
        return header + write(choices, new CsvMapper().writer(columns.build().withoutHeader()), true);
    }

    private static String write(List<NextPapers.Choice> choices, ObjectWriter writer, boolean flat) {
        StringBuilder out = new StringBuilder();
        for (NextPapers.Choice choice : choices) {
            try {
                out.append(writer.writeValueAsString(row(choice, flat)).stripTrailing())
                        .append('\n');
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException("strings and lists of strings can be written", e);
            }
        }
        return out.toString();
    }

    private static Map<String, Object> row(NextPapers.Choice choice, boolean flat) {
        Paper paper = choice.paper().paper();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", paper.id());
        row.put("title", paper.title());
        row.put("abstract", paper.abstractText());
        boolean only = choice.paper().labels().size() == 1;
        choice.paper().labels().forEach((model, labels) -> {
            List<String> names = labels.stream().map(ScoredLabel::label).toList();
            row.put(only ? "labels" : model, flat ? names.stream().collect(Collectors.joining(";")) : names);
        });
        row.put(
                "reason",
                String.format(
                        Locale.ROOT,
                        "%s %.2f, threshold %.2f",
                        choice.label(),
                        choice.probability(),
                        choice.threshold()));
        return row;
    }
}
