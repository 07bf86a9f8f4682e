package io.github.papertag.data;

import java.io.IOException;

/** Values that do not make the record that is wanted; the message is the end of a sentence about what holds them. */
public final class MisfitException extends IOException {

    private static final long serialVersionUID = 1;

    private MisfitException(String message) {
        super(message);
    }

    static MisfitException unknown(String path) {
        return new MisfitException("has a field too many: " + path);
    }

    static MisfitException wrong(String path) {
        return new MisfitException("lacks a value, or has a wrong one, at " + path);
    }
}
