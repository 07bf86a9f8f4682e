package io.github.papertag.label;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The output cannot be written: the disk is full, the folder is read-only, the reader of the pipe is gone. */
public final class OutputException extends IOException {

    private static final long serialVersionUID = 1L;

    /** An output without a name, such as standard output. */
    public OutputException(IOException cause) {
        this("the output", cause);
    }

    /** A file that cannot be written. */
    public OutputException(Path file, IOException cause) {
        this(file.toString(), cause);
    }

    /** @param what what cannot be written */
    OutputException(String what, IOException cause) {
        super("cannot write " + what + ": " + reason(cause), cause);
    }

    private OutputException(String message, OutputException cause) {
        super(message, cause);
    }

    /** Something that writes. */
    public interface Step {
        /** Does it. */
        void run() throws IOException;
    }

    /**
     * Does something that writes a file or folder.
     *
     * @throws OutputException if it fails
     */
    public static void during(Path target, Step step) throws OutputException {
        try {
            step.run();
        } catch (IOException e) {
            throw new OutputException(target, e);
        }
    }

    /** The same, with a clause about what can be done. */
    public OutputException with(String advice) {
        return new OutputException(getMessage() + "; " + advice, this);
    }

    /** What is wrong, without the path, which may be that of a temporary file. */
    private static String reason(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "no such folder";
        }
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        String reason = cause instanceof FileSystemException file ? file.getReason() : cause.getMessage();
        return reason == null ? cause.getClass().getSimpleName() : reason;
    }
}
