package io.github.papertag.claim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rules by which claims are found, in the order in which they are tried; the first that matches decides.
 *
 * <p>Example: a file of one's own, tried before the rules that come with Papertag:
 *
 * <pre>{@code
 * ClaimExtractor extractor = ClaimExtractor.with(RuleSet.load(Path.of("my-rules.yaml")));
 * }</pre>
 *
 * <p>A rule with the id of one that comes with Papertag replaces it.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class RuleSet {

    private static final List<String> FILES =
            List.of("not-claims.yaml", "changes.yaml", "factors.yaml", "levels.yaml", "metrics.yaml");

    private static final RuleSet STANDARD = readStandard();

    private final List<Rule> rules;

    private RuleSet(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The rules that come with Papertag. */
    public static RuleSet standard() {
        return STANDARD;
    }

    /**
     * Reads a file of rules.
     *
     * @param file YAML in UTF-8, of the form of the rules that come with Papertag
     * @throws IllegalArgumentException if the file holds no valid rules; the message says in one sentence which rule lacks what
     * @throws UncheckedIOException if the file can't be read
     */
    public static RuleSet load(Path file) {
        if (Files.isDirectory(file)) {
            throw new IllegalArgumentException(file + ": is a folder, not a file of rules");
        }
        try {
            String yaml = Files.readString(file);
            return new RuleSet(RuleReader.read(yaml, String.valueOf(file.getFileName()), Lexicon.standard()));
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(file + ": is no text in UTF-8", e);
        } catch (IOException e) {
            throw new UncheckedIOException("can't read rules from " + file, e);
        }
    }

    private static RuleSet readStandard() {
        List<Rule> rules = new ArrayList<>();
        for (String name : FILES) {
            rules.addAll(RuleReader.read(Yaml.text("rules/" + name), name, Lexicon.standard()));
        }
        return new RuleSet(rules);
    }

    /** These rules after those of {@code first}, without those whose ids stand there too. */
    RuleSet after(RuleSet first) {
        List<Rule> all = new ArrayList<>(first.rules);
        all.addAll(without(first));
        return new RuleSet(all);
    }

    /** The rules whose ids another set doesn't use. */
    List<Rule> without(RuleSet other) {
        Set<String> ids = other.rules.stream().map(Rule::id).collect(Collectors.toSet());
        return rules.stream().filter(rule -> !ids.contains(rule.id())).toList();
    }

    List<Rule> rules() {
        return rules;
    }

    /** Ids and descriptions of the rules, in the order in which they are tried. */
    public Map<String, String> descriptions() {
        Map<String, String> descriptions = new LinkedHashMap<>();
        rules.forEach(rule -> descriptions.putIfAbsent(rule.id(), rule.description()));
        return descriptions;
    }

    /** How many rules there are. */
    public int size() {
        return rules.size();
    }
}
