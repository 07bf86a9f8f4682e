package io.github.papertag.claim;

/** Classes of words in phrases that a value may be linked to, as {@code lexicon/link-words.yaml} lists them. */
final class LinkWords {

    private static final WordLists LISTS = new WordLists("lexicon/link-words.yaml", ",\\s*");

    private LinkWords() {}

    /** The words of a class, in lower case. */
    static WordSet of(String name) {
        return LISTS.of(name);
    }
}
