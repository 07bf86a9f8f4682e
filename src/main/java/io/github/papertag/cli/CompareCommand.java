package io.github.papertag.cli;

import io.github.papertag.evaluate.Comparison;
import io.github.papertag.evaluate.GivenLabels;
import io.github.papertag.evaluate.GoldRecord;
import io.github.papertag.label.BundledModels;
import io.github.papertag.report.ComparisonPage;
import io.github.papertag.report.ComparisonText;
import io.github.papertag.topic.TopicModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = {
            "Compares two models, or two files that label wrote, on gold: differences with paired bootstrap intervals,",
            "McNemar's test for each label with Holm's correction, and the papers that changed."
        })
final class CompareCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "A", description = "a model by name or path, or a file that label wrote")
    private String first = "";

    @Parameters(index = "1", paramLabel = "B", description = "the same")
    private String second = "";

    @Option(names = "--gold", required = true, arity = "1..*", paramLabel = "FILE", description = "gold as JSON lines")
    private List<Path> gold = List.of();

    @Option(names = "--report", paramLabel = "DIR", description = "write compare.html into DIR")
    private @Nullable Path directory;

    @Mixin
    private GoldOptions goldOptions;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<GoldRecord> records =
                goldOptions.read(gold, spec.commandLine().getErr()).records();
        GivenLabels a = load(first, records);
        GivenLabels b = load(second, records);
        List<Comparison> comparisons = new ArrayList<>();
        for (String facet : shared(records, a, b)) {
            comparisons.add(Comparison.of(facet, records, a, b));
        }
        comparisons.forEach(comparison -> spec.commandLine().getOut().print(ComparisonText.of(comparison)));
        spec.commandLine().getOut().flush();
        if (directory != null) {
            ReportOptions.write(directory, ComparisonPage.FILE_NAME, ComparisonPage.of(comparisons));
        }
        return CommandLine.ExitCode.OK;
    }

    private static GivenLabels load(String name, List<GoldRecord> gold) throws IOException {
        Path path = Path.of(name);
        if (Files.isRegularFile(path) && isOutput(path)) {
            return GivenLabels.read(path);
        }
        if (Files.isRegularFile(path) && Files.size(path) == 0) {
            throw new IOException(name + ": is empty; expected is a model or a file that label wrote");
        }
        if (!Files.exists(path) && !BundledModels.NAMES.contains(name)) {
            throw new IOException(name + ": no such file, nor a model of this name; there are "
                    + String.join(", ", BundledModels.NAMES));
        }
        TopicModel model = BundledModels.load(name);
        GoldOptions.requireText(gold);
        return GivenLabels.of(name, gold, model);
    }

    /** JSON lines, plain, .gz or .zst; a model file begins otherwise. */
    private static boolean isOutput(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            int first = in.read();
            int second = in.read();
            return first == '{' || (first == 0x1f && second == 0x8b) || (first == 0x28 && second == 0xb5);
        }
    }

    private static List<String> shared(List<GoldRecord> gold, GivenLabels a, GivenLabels b) throws IOException {
        Set<String> facets = new LinkedHashSet<>(a.facets());
        facets.retainAll(b.facets());
        facets.removeIf(facet -> gold.stream().allMatch(g -> g.labels(facet).isEmpty()));
        if (facets.isEmpty()) {
            throw new IOException("nothing to compare: '" + a.name() + "' has labels of " + a.facets() + ", '"
                    + b.name() + "' of " + b.facets() + ", and the gold must have them too");
        }
        return List.copyOf(facets);
    }
}
