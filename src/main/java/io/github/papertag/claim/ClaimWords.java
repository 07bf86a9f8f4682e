package io.github.papertag.claim;

import java.util.Set;

/** Classes of words by which claims are told from each other, as {@code lexicon/claim-words.yaml} lists them. */
final class ClaimWords {

    private static final WordLists LISTS = new WordLists("lexicon/claim-words.yaml", "\\s+");

    private ClaimWords() {}

    /** The words of a class, in lower case. */
    static WordSet of(String name) {
        return LISTS.of(name);
    }

    /** Ids of units or metrics of a class. */
    static Set<String> ids(String name) {
        return LISTS.written(name);
    }
}
