package io.github.papertag.cli;

import io.github.papertag.evaluate.Comparison;
import io.github.papertag.evaluate.GoldRecord;
import io.github.papertag.evaluate.LabelledOutput;
import io.github.papertag.label.BundledModels;
import io.github.papertag.label.Labeller;
import io.github.papertag.report.ComparisonPage;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
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
        LabelledOutput a = load(first, records);
        LabelledOutput b = load(second, records);
        List<Comparison> comparisons = new ArrayList<>();
        for (String facet : shared(records, a, b)) {
            comparisons.add(Comparison.of(facet, records, a, b));
        }
        comparisons.forEach(comparison -> spec.commandLine().getOut().print(ComparisonPage.text(comparison)));
        spec.commandLine().getOut().flush();
        if (directory != null) {
            ReportOptions.write(directory, "compare.html", ComparisonPage.html(comparisons));
        }
        return CommandLine.ExitCode.OK;
    }

    private static LabelledOutput load(String name, List<GoldRecord> gold) throws IOException {
        Path path = Path.of(name);
        if (Files.isRegularFile(path) && isJson(path)) {
            return LabelledOutput.read(path);
        }
        return LabelledOutput.of(name, gold, new Labeller(List.of(BundledModels.load(name)), null));
    }

    /** A model file is binary from its fourth line on and does not begin like JSON. */
    private static boolean isJson(Path path) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(path)) {
            return in.read() == '{';
        } catch (MalformedInputException e) {
            return false;
        }
    }

    private static List<String> shared(List<GoldRecord> gold, LabelledOutput a, LabelledOutput b) throws IOException {
        Set<String> facets = facets(a);
        facets.retainAll(facets(b));
        facets.removeIf(facet -> gold.stream().allMatch(g -> g.labels(facet).isEmpty()));
        if (facets.isEmpty()) {
            throw new IOException("nothing to compare: '" + a.name() + "' has labels of " + facets(a) + ", '" + b.name()
                    + "' of " + facets(b) + ", and the gold must have them too");
        }
        return List.copyOf(facets);
    }

    private static Set<String> facets(LabelledOutput output) {
        Set<String> facets = new LinkedHashSet<>();
        output.labels().values().forEach(labels -> facets.addAll(labels.keySet()));
        return facets;
    }
}
