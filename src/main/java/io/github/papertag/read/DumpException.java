package io.github.papertag.read;

import java.io.IOException;

/** A dump that cannot be read at all; the message is one sentence that names the file and what is wrong. */
public final class DumpException extends IOException {

    private static final long serialVersionUID = 1L;

    public DumpException(String message) {
        super(message);
    }

    public DumpException(String message, Throwable cause) {
        super(message, cause);
    }
}
