package io.github.papertag.claim;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules from their YAML form; every fault is named with the rule that has it. */
final class RuleReader {

    static final int FEWEST_EXAMPLES = 3;
    static final int FEWEST_COUNTEREXAMPLES = 2;

    private static final double UNMEASURED = 0.5;

    private record File(@Nullable List<Line> rules) {}

    private record Line(
            @Nullable String id,
            @Nullable String says,
            @Nullable List<String> patterns,
            @Nullable String produces,
            @Nullable String direction,
            @Nullable String metric,
            @Nullable Double precision,
            @Nullable List<ExampleLine> examples,
            @Nullable List<String> counterexamples) {}

    private record ExampleLine(
            @Nullable String text, @Nullable List<String> claims) {}

    private RuleReader() {}

    /**
     * Reads the rules of one file.
     *
     * @param yaml its content
     * @param source its name, for messages
     * @throws IllegalArgumentException if it does not hold rules; one sentence says which rule lacks what
     */
    static List<Rule> read(String yaml, String source, Lexicon lexicon) {
        File file;
        try {
            file = Yaml.read(yaml, File.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    source + ": " + firstLine(e.getOriginalMessage()) + " (line "
                            + (e.getLocation() == null ? "?" : e.getLocation().getLineNr()) + ")",
                    e);
        } catch (IOException e) {
            throw new IllegalArgumentException(source + ": " + firstLine(e.getMessage()), e);
        }
        if (file.rules == null || file.rules.isEmpty()) {
            throw new IllegalArgumentException(source + ": has no list \"rules\"");
        }
        List<Rule> rules = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Line line : file.rules) {
            boolean named = line.id != null && isOneLine(line.id);
            String where = source + ": rule " + (named ? line.id : "number " + (rules.size() + 1));
            Rule rule = rule(line, where, lexicon);
            require(ids.add(rule.id()), where, "stands twice");
            rules.add(rule);
        }
        return rules;
    }

    /** What is told to a person must not hold line ends or what a terminal obeys. */
    private static boolean isOneLine(String text) {
        return text.chars().noneMatch(Character::isISOControl);
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "is not YAML" : message.lines().findFirst().orElse("is not YAML");
    }

    private static Rule rule(Line line, String where, Lexicon lexicon) {
        List<String> written = line.patterns == null ? List.of() : line.patterns;
        require(line.id != null && isOneLine(line.id), where, "lacks an id of one line");
        require(line.says != null, where, "lacks its description \"says\"");
        require(!written.isEmpty(), where, "lacks \"patterns\"");
        List<Pattern> patterns = new ArrayList<>();
        for (String pattern : written) {
            require(isOneLine(pattern), where, "has a pattern that is not one line of plain characters");
            try {
                patterns.add(PatternParser.parse(pattern, lexicon));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(where + ": " + e.getMessage(), e);
            }
        }
        List<Rule.Example> examples = examples(line, where);
        List<String> counterexamples = line.counterexamples == null ? List.of() : line.counterexamples;
        require(examples.size() >= FEWEST_EXAMPLES, where, "needs at least " + FEWEST_EXAMPLES + " examples");
        require(
                counterexamples.size() >= FEWEST_COUNTEREXAMPLES,
                where,
                "needs at least " + FEWEST_COUNTEREXAMPLES + " counterexamples");
        double precision = line.precision == null ? UNMEASURED : line.precision;
        require(precision >= 0 && precision <= 1, where, "has a precision outside 0 to 1");
        return new Rule(
                String.valueOf(line.id),
                String.valueOf(line.says),
                patterns,
                OutcomeReader.read(line.produces, line.direction, line.metric, where, lexicon),
                precision,
                examples,
                counterexamples);
    }

    private static List<Rule.Example> examples(Line line, String where) {
        List<Rule.Example> examples = new ArrayList<>();
        for (ExampleLine example : line.examples == null ? List.<ExampleLine>of() : line.examples) {
            require(example.text != null, where, "has an example without text");
            examples.add(new Rule.Example(
                    String.valueOf(example.text), example.claims == null ? List.of() : example.claims));
        }
        return examples;
    }

    static void require(boolean holds, String where, String fault) {
        if (!holds) {
            throw new IllegalArgumentException(where + " " + fault);
        }
    }
}
