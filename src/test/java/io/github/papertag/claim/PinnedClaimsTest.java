package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.Claim;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What the program reads from many invented sentences, with every field and all that is said of the phrases that a value may be linked
 * to: not what is right, but what was read so far, so that a change of code that should change no claim is seen to change none. Where a
 * change is meant, the file that the test leaves in {@code target} takes the place of the one in the resources.
 */
class PinnedClaimsTest {

    @Test
    void theExamplesOfTheRulesGiveTheClaimsTheyGave() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Rule rule : RuleSet.standard().rules()) {
            int number = 0;
            for (String text : Tagged.sentences(rule)) {
                lines.add("> " + rule.id() + " " + ++number);
                claims(text).forEach(lines::add);
            }
        }
        assertPinned("pinned-examples.txt", lines);
    }

    @Test
    void wholeAbstractsGiveTheClaimsTheyGave() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String text : abstracts()) {
            lines.add("> " + text);
            claims(text).forEach(lines::add);
        }
        assertPinned("pinned-claims.txt", lines);
    }

    @Test
    void phrasesThatAValueMayBeLinkedToAreDescribedAsTheyWere() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String text : abstracts()) {
            lines.add("> " + text);
            List<String> sets = new ArrayList<>();
            List<String> baselines = new ArrayList<>();
            new ClaimExtractor(RuleSet.standard(), asked(text, sets, true), asked(text, baselines, false))
                    .extract(text);
            lines.add("data sets");
            lines.addAll(sets);
            lines.add("baselines");
            lines.addAll(baselines);
        }
        assertPinned("pinned-candidates.txt", lines);
    }

    private static List<String> claims(String text) {
        return ClaimExtractor.standard().extract(text, true).stream()
                .map(PinnedClaimsTest::line)
                .toList();
    }

    private static String line(Claim claim) {
        List<Object> cells = new ArrayList<>(List.of(
                claim.span().start(),
                claim.text(),
                claim.metric().id(),
                claim.kind().id(),
                claim.amount().value()
                        + (claim.amount().valueHigh() == null
                                ? ""
                                : " to " + claim.amount().valueHigh()),
                claim.amount().unit(),
                claim.amount().bound().id(),
                claim.scope().owner().id(),
                claim.origin().sentence(),
                claim.origin().rule(),
                claim.origin().confidence()));
        Claim.Direction direction = claim.direction();
        cells.add(direction == null ? "-" : direction.id());
        claim.origin().evidence().stream()
                .filter(e -> e.span() != null)
                .forEach(e -> cells.add(e.field() + " " + e.span().start() + " " + e.text()));
        return cells.stream().map(Objects::toString).collect(Collectors.joining(" | "));
    }

    /** Chooses as Papertag does and writes down what it chose from. */
    private static LinkRanker asked(String text, List<String> lines, boolean datasets) {
        return (quantity, candidates) -> {
            lines.add(text.substring(quantity.start(), quantity.end()));
            for (LinkCandidate candidate : candidates) {
                NamedThing thing = candidate.thing();
                String words = thing == null ? "nothing" : text.substring(thing.start(), thing.end());
                lines.add("  " + words + ": "
                        + candidate.features().stream().map(Enum::name).collect(Collectors.joining(" ")));
            }
            LinkRanker ranker = datasets ? LinkWeights.DATASETS : LinkWeights.BASELINES;
            return ranker.choose(quantity, candidates);
        };
    }

    private static List<String> abstracts() throws IOException {
        return lines("pinned-abstracts.txt");
    }

    private static void assertPinned(String name, List<String> lines) throws IOException {
        Files.write(Files.createDirectories(Path.of("target")).resolve(name), lines);
        assertThat(lines).isEqualTo(lines(name));
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream in = PinnedClaimsTest.class.getResourceAsStream(resource)) {
            return in == null
                    ? List.of()
                    : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList();
        }
    }
}
