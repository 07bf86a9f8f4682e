package io.github.papertag.claim;

/**
 * What a linker of a sentence works with.
 *
 * @param s the sentence
 * @param words what its words are, as parts of phrases
 * @param evaluates whether it tells of an evaluation
 * @param between what stands between its tokens
 * @param earlier what earlier sentences name and were linked to
 * @param ranker what chooses among phrases
 * @param trace where choices are told
 */
record LinkContext(
        TaggedSentence s,
        LinkPhraseWords words,
        boolean evaluates,
        Between between,
        EarlierLinks earlier,
        LinkRanker ranker,
        LinkTrace trace) {}
