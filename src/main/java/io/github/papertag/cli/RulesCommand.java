package io.github.papertag.cli;

import io.github.papertag.claim.RuleCheck;
import io.github.papertag.claim.RuleSet;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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
        return list(new RulesFile());
    }

    /** Prints every rule with its description, in the order in which they are tried. */
    @Command(
            name = "list",
            description = "Lists the rules in the order in which they are tried.",
            mixinStandardHelpOptions = true)
    int list(@Mixin RulesFile file) {
        PrintWriter out = out();
        file.rules().descriptions().forEach((id, says) -> out.printf(Locale.ROOT, "%-20s %s\n", id, says));
        out.flush();
        return 0;
    }

    /** Tries each rule on its examples and counterexamples. */
    @Command(
            name = "test",
            description =
                    "Tries each rule on its examples, and with rules of your own also the standard examples; exit code 1 if one fails.",
            mixinStandardHelpOptions = true)
    int test(@Mixin RulesFile file) {
        PrintWriter out = out();
        RuleSet rules = file.rules();
        List<String> faults = new ArrayList<>(RuleCheck.faults(rules, file.extractor(rules)));
        if (file.isGiven()) {
            faults.addAll(RuleCheck.harm(rules));
        }
        faults.forEach(fault -> out.print(fault + "\n"));
        out.print(counted(rules.size(), "rule") + ", " + counted(faults.size(), "fault") + "\n");
        out.flush();
        return faults.isEmpty() ? 0 : 1;
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
