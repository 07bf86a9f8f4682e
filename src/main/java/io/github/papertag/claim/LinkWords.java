package io.github.papertag.claim;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Classes of words in phrases that a value may be linked to, as {@code lexicon/link-words.yaml} lists them. */
final class LinkWords {

    private static final Map<String, Set<String>> LISTS = read();

    private LinkWords() {}

    private record Lists(Map<String, String> lists) {}

    private static Map<String, Set<String>> read() {
        return Yaml.resource("lexicon/link-words.yaml", Lists.class).lists().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, e -> Set.of(e.getValue().split(",\\s*", -1))));
    }

    /** The words of a class, in lower case. */
    static Set<String> of(String name) {
        Set<String> words = LISTS.get(name);
        if (words == null) {
            throw new IllegalStateException(
                    "lexicon/link-words.yaml has no list " + name + "; it has " + LISTS.keySet());
        }
        return words;
    }
}
