package io.github.papertag.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Classes of words by their names, as a file of the lexicons lists them. */
final class WordLists {

    private final String file;
    private final Map<String, List<String>> words;

    private record Lists(Map<String, String> lists) {}

    /** @param separator what stands between two words of a list, as a regular expression */
    WordLists(String file, String separator) {
        this.file = file;
        this.words = Yaml.resource(file, Lists.class).lists().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, e -> List.of(e.getValue().split(separator, -1))));
    }

    /** The words of a class, in lower case. */
    WordSet of(String name) {
        return WordSet.of(written(name));
    }

    /** The same as they are written in the file. */
    Set<String> written(String name) {
        List<String> list = words.get(name);
        if (list == null) {
            throw new IllegalStateException(file + " has no list " + name + "; it has " + words.keySet());
        }
        return Set.copyOf(list);
    }
}
