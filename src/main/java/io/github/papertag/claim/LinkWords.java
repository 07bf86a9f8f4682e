package io.github.papertag.claim;

import java.util.Map;
import java.util.stream.Collectors;

/** Classes of words in phrases that a value may be linked to, as {@code lexicon/link-words.yaml} lists them. */
final class LinkWords {

    private static final Map<String, WordSet> LISTS = read();

    private LinkWords() {}

    private record Lists(Map<String, String> lists) {}

    private static Map<String, WordSet> read() {
        return Yaml.resource("lexicon/link-words.yaml", Lists.class).lists().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, e -> WordSet.of(e.getValue().split(",\\s*", -1))));
    }

    /** The words of a class, in lower case. */
    static WordSet of(String name) {
        WordSet words = LISTS.get(name);
        if (words == null) {
            throw new IllegalStateException(
                    "lexicon/link-words.yaml has no list " + name + "; it has " + LISTS.keySet());
        }
        return words;
    }
}
