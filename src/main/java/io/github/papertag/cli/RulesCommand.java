package io.github.papertag.cli;

import io.github.papertag.claim.ClaimExtractor;
import io.github.papertag.claim.RuleCheck;
import io.github.papertag.claim.RuleSet;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the rules by which claims are found, and tries them on their own examples. */
@Command(
        name = "rules",
        description = "Lists or tests the rules by which claims are found.",
        mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() {
        return list(null);
    }

    /** Prints every rule with its description, in the order in which they are tried. */
    @Command(
            name = "list",
            description = "Lists the rules in the order in which they are tried.",
            mixinStandardHelpOptions = true)
    int list(
            @Parameters(
                            arity = "0..1",
                            paramLabel = "FILE",
                            description = "Rules of your own; the standard ones if it is left out.")
                    @Nullable
                    Path file) {
        PrintWriter out = out();
        rules(file).descriptions().forEach((id, says) -> out.printf(Locale.ROOT, "%-20s %s\n", id, says));
        out.flush();
        return 0;
    }

    /** Tries each rule on its examples and counterexamples. */
    @Command(
            name = "test",
            description =
                    "Tries each rule on its examples, and with rules of your own also the standard examples; exit code 1 if one fails.",
            mixinStandardHelpOptions = true)
    int test(
            @Parameters(
                            arity = "0..1",
                            paramLabel = "FILE",
                            description = "Rules of your own; the standard ones if it is left out.")
                    @Nullable
                    Path file) {
        PrintWriter out = out();
        RuleSet rules = rules(file);
        ClaimExtractor extractor = file == null ? ClaimExtractor.standard() : ClaimExtractor.with(rules);
        List<String> faults = new ArrayList<>(RuleCheck.faults(rules, extractor));
        if (file != null) {
            faults.addAll(RuleCheck.harm(rules));
        }
        faults.forEach(fault -> out.print(fault + "\n"));
        out.print(counted(rules.size(), "rule") + ", " + counted(faults.size(), "fault") + "\n");
        out.flush();
        return faults.isEmpty() ? 0 : 1;
    }

    private static RuleSet rules(@Nullable Path file) {
        return file == null ? RuleSet.standard() : RuleSet.load(file);
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private PrintWriter out() {
        return spec == null
                ? new PrintWriter(System.out, true, StandardCharsets.UTF_8)
                : spec.commandLine().getOut();
    }
}
