package io.github.papertag.label;

import java.io.IOException;

/** The output cannot be written: the disk is full, the folder is read-only, the reader of the pipe is gone. */
public final class OutputException extends IOException {

    private static final long serialVersionUID = 1L;

    public OutputException(IOException cause) {
        super("cannot write the output: " + cause.getMessage(), cause);
    }
}
