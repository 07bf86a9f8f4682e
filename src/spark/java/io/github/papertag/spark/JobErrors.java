package io.github.papertag.spark;

import io.github.papertag.read.DumpException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.util.stream.Collectors;
import org.apache.spark.sql.AnalysisException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Says in one sentence what is wrong with the input or the output; all else is the cluster's and keeps its stack trace. */
final class JobErrors {

    private static final int OUTPUT_ERROR = 3;

    private JobErrors() {}

    /** Bad usage. */
    static int reportUsage(CommandLine.ParameterException error) {
        error.getCommandLine().getErr().println("papertag-spark: " + oneLine(error) + "; see --help");
        return CommandLine.ExitCode.USAGE;
    }

    /** Bad input or output; throws what is neither. */
    static int report(Exception error, CommandLine command) throws Exception {
        Throwable told = told(error);
        if (told == null) {
            throw error;
        }
        boolean exists = told instanceof FileAlreadyExistsException;
        String sentence = exists ? oneLine(told) + ": exists already; --overwrite replaces it" : oneLine(told);
        command.getErr().println("papertag-spark: " + sentence);
        return exists ? OUTPUT_ERROR : CommandLine.ExitCode.USAGE;
    }

    /** What a user can mend: an error of ours, or a dump that a task could not read. */
    private static @Nullable Throwable told(Exception error) {
        if (error instanceof IOException || error instanceof IllegalArgumentException) {
            return error;
        }
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof DumpException || cause instanceof AnalysisException) {
                return cause;
            }
        }
        return null;
    }

    private static String oneLine(Throwable error) {
        return String.valueOf(error.getMessage()).lines().map(String::strip).collect(Collectors.joining(" "));
    }
}
