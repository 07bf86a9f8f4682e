package io.github.papertag.cli;

import io.github.papertag.Claim;
import io.github.papertag.Span;
import io.github.papertag.claim.ClaimExtractor;
import io.github.papertag.claim.ClaimTrace;
import io.github.papertag.claim.RuleSet;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the claims of a sentence or abstract, and with {@code --explain} how they were found. */
@Command(
        name = "claims",
        description = "Shows the quantitative results that a text claims.",
        mixinStandardHelpOptions = true)
final class ClaimsCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "TEXT", description = "The text; standard input if it is left out.")
    @Nullable
    String text;

    @Option(names = "--explain", description = "Also show quantities, words of the lexicons, and the rules tried.")
    boolean explain;

    @Option(names = "--rules", paramLabel = "FILE", description = "Rules of your own, tried before the standard ones.")
    @Nullable
    Path rules;

    @Override
    public Integer call() {
        PrintWriter out = spec == null
                ? new PrintWriter(System.out, true, StandardCharsets.UTF_8)
                : spec.commandLine().getOut();
        ClaimExtractor extractor = rules == null ? ClaimExtractor.standard() : ClaimExtractor.with(RuleSet.load(rules));
        ClaimTrace trace = extractor.trace(text == null ? standardInput() : text);
        if (explain) {
            trace.steps().forEach(step -> out.printf("%-9s %s%n", step.what(), step.detail()));
        }
        for (Claim claim : trace.claims()) {
            out.println(line(claim));
            claim.origin().evidence().forEach(words -> printEvidence(words, out));
        }
        if (trace.claims().isEmpty()) {
            out.println("no claims");
        }
        out.flush();
        return 0;
    }

    private static String standardInput() {
        try {
            return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("can't read the text from standard input", e);
        }
    }

    private static String line(Claim claim) {
        StringBuilder line = new StringBuilder();
        line.append(claim.span().start()).append('-').append(claim.span().end());
        line.append("  ")
                .append(claim.text())
                .append("  ")
                .append(claim.metric().id());
        if (claim.metric().text() != null) {
            line.append(" as \"").append(claim.metric().text()).append('"');
        }
        line.append("  ").append(claim.kind().id());
        if (claim.direction() != null) {
            line.append(' ').append(claim.direction().id());
        }
        line.append(' ')
                .append(claim.amount().bound().id())
                .append(' ')
                .append(amount(claim.amount()))
                .append(' ')
                .append(claim.amount().unit());
        append(line, "on", claim.scope().dataset());
        append(line, "against", claim.scope().baseline());
        line.append("  (")
                .append(claim.scope().owner().id())
                .append(", sentence ")
                .append(claim.origin().sentence())
                .append(", rule ")
                .append(claim.origin().rule())
                .append(", confidence ")
                .append(plain(claim.origin().confidence()))
                .append(')');
        return line.toString();
    }

    /** Where the words stand that gave a field, if any did. */
    private void printEvidence(Claim.Evidence words, PrintWriter out) {
        Span span = words.span();
        if (explain && span != null) {
            out.println("  by  " + span.start() + "-" + span.end() + "  " + words.text() + "  (" + words.field() + ")");
        }
    }

    private static String amount(Claim.Amount amount) {
        Double high = amount.valueHigh();
        return plain(amount.value()) + (high == null ? "" : " to " + plain(high));
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static void append(StringBuilder line, String name, @Nullable String value) {
        if (value != null) {
            line.append("  ").append(name).append(' ').append(value);
        }
    }
}
