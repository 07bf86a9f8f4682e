package io.github.papertag.claim;

import java.util.List;

/**
 * A phrase of a sentence that a value may be linked to.
 *
 * @param range its tokens
 * @param features what is true of it wherever the value stands
 * @param members its coordinated parts; empty if it has none
 */
record LinkPhrase(TokenRange range, LinkFeatures features, List<TokenRange> members) {}
