package io.github.papertag.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs every command that writes something, one after another, in the folder in which Java was started. */
final class EveryOutput {

    private static final String CLAIM = "Größe: SwaSeg reaches 83.1% mIoU on Cityscapes.";

    /** A dump of a paper without an abstract and of something that is no paper. */
    static final String BROKEN = "broken.jsonl";

    private EveryOutput() {}

    static void writeABrokenDump(Path folder) throws IOException {
        Files.writeString(folder.resolve(BROKEN), "{\"title\": \"Größe\"}\n[]\n");
    }

    /**
     * Runs them.
     *
     * @param arguments a dump and gold
     */
    public static void main(String[] arguments) throws Exception {
        String dump = arguments[0];
        String gold = arguments[1];
        writeABrokenDump(Path.of(""));
        for (List<String> command : List.of(
                List.of("label", dump, BROKEN, "--explain", "-o", "out.jsonl.gz", "--summary", "summary.json"),
                List.of(
                        "label",
                        dump,
                        BROKEN,
                        "-o",
                        "out.csv",
                        "--claims-csv",
                        "claims.csv",
                        "--rejects",
                        "rejects.jsonl"),
                List.of("label", dump, "--no-claims", "--models", "areas", "-o", "other.jsonl.zst"),
                List.of("label", dump, "-o", "page.html"),
                List.of("browse", "out.jsonl.gz", "-o", "browse.html", "--dump", dump),
                List.of("diff", "out.jsonl.gz", "other.jsonl.zst", "--all", "--json", "diff.json"),
                List.of("eval", "--gold", gold, "--claims", "--json", "eval.json"),
                List.of("eval", "--gold", gold, "--claims", "--report", "report"),
                List.of("compare", "areas", "other.jsonl.zst", "--gold", gold, "--report", "report"),
                List.of("summary", "report"),
                List.of("gold", gold, "-o", "gold.jsonl"),
                List.of("next", dump, "--format", "csv"),
                List.of("featurize", gold, "-o", "data"),
                List.of("train", "data", "--facets", "contribution", "-o", "models"),
                List.of("inspect", "models/contribution"),
                List.of("suspects", "data", "--facet", "contribution", "-o", "suspects.tsv"),
                List.of(
                        "vectors",
                        "data",
                        "--corpus",
                        "data",
                        "--model",
                        "models/contribution",
                        "--terms",
                        "50",
                        "--dimensions",
                        "5"),
                List.of("claims", "--explain", CLAIM),
                List.of("rules", "list"),
                List.of("rules", "test"),
                List.of("formats"))) {
            int status = Main.run(command.toArray(String[]::new));
            System.out.print(command.get(0) + " " + status + "\n");
        }
    }
}
