package io.github.papertag.topic;

import java.io.IOException;
import java.util.function.Consumer;

/** Labelled texts that can be read more than once, each time in the same order, so that they need not all be held. */
@FunctionalInterface
public interface TextSource {

    /** Hands every text to {@code sink}. */
    void forEach(Consumer<LabelledText> sink) throws IOException;
}
