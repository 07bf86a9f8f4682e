package io.github.papertag.read;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.zip.ZipException;

/** A dump that cannot be read at all; the message is one sentence that names the file and what is wrong. */
public final class DumpException extends IOException {

    private static final long serialVersionUID = 1L;

    public DumpException(String message) {
        super(message);
    }

    public DumpException(String message, Throwable cause) {
        super(message, cause);
    }

    static DumpException unreadable(String name, IOException cause) {
        return cause instanceof DumpException dump
                ? dump
                : new DumpException(name + ": cannot be read: " + reason(cause), cause);
    }

    private static String reason(IOException cause) {
        if (cause instanceof EOFException) {
            return "it was cut off";
        }
        if (cause instanceof ZipException) {
            return "it is damaged";
        }
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
