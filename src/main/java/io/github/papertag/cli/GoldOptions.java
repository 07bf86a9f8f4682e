package io.github.papertag.cli;

import io.github.papertag.evaluate.GoldFile;
import io.github.papertag.evaluate.GoldRecord;
import io.github.papertag.evaluate.GoldSelection;
import io.github.papertag.evaluate.JoinedGold;
import io.github.papertag.label.AbstractJoin;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** How gold becomes gold with text. */
final class GoldOptions {

    @Option(
            names = "--dump",
            arity = "1..*",
            paramLabel = "FILE",
            description = "dumps with the texts of gold that has none; joined by id or title")
    private List<Path> dumps = List.of();

    @Option(
            names = "--field",
            paramLabel = "FACET=FIELD",
            description = "the gold's field that has the labels of a facet (default: the facet's own name)")
    private Map<String, String> fields = new LinkedHashMap<>();

    /** Reads gold and joins it with the dumps; what could not be joined is told in a line each. */
    JoinedGold read(List<Path> files, PrintWriter err) throws IOException {
        GoldSelection selection = GoldSelection.of(fields, List.of());
        List<GoldRecord> gold =
                GoldFile.read(files).stream().map(selection::select).toList();
        if (dumps.isEmpty()) {
            return new JoinedGold(gold, List.of(), List.of());
        }
        JoinedGold joined = JoinedGold.of(gold, new AbstractJoin(dumps));
        tell(err, joined.missing(), "no text in the dumps and are left out");
        tell(err, joined.changed(), "another text than the reader saw, and their claims are left out");
        if (joined.records().isEmpty()) {
            throw new IOException("none of the " + gold.size() + " papers of the gold is in " + dumps);
        }
        return joined;
    }

    private static void tell(PrintWriter err, List<String> ids, String what) {
        if (!ids.isEmpty()) {
            err.println(ids.size() + " papers of the gold have " + what + ": " + String.join(", ", ids));
            err.flush();
        }
    }
}
