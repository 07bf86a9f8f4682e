package io.github.papertag.cli;

import io.github.papertag.claim.ClaimExtractor;
import io.github.papertag.claim.RuleSet;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** The rules that a command is about: those of a file, or the standard ones. */
final class RulesFile {

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "Rules of your own; the standard ones if it is left out.")
    @Nullable
    Path path;

    boolean isGiven() {
        return path != null;
    }

    RuleSet rules() {
        return path == null ? RuleSet.standard() : RuleSet.load(path);
    }

    /** What reads claims with these rules, before the standard ones if they are of a file. */
    ClaimExtractor extractor(RuleSet rules) {
        return isGiven() ? ClaimExtractor.with(rules) : ClaimExtractor.standard();
    }
}
