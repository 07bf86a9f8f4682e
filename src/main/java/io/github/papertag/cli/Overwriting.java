package io.github.papertag.cli;

import io.github.papertag.label.OutputFile;
import io.github.papertag.report.ComparisonPage;
import io.github.papertag.report.EvaluationPage;
import io.github.papertag.report.ReportJson;
import io.github.papertag.topic.ModelFile;
import io.github.papertag.topic.TrainingData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Refuses, for every command and before any work, an output that would overwrite an input of the same command. */
final class Overwriting {

    /** The options that name what a command writes; all other files and folders of a command are read. */
    private static final Set<String> OUTPUTS =
            Set.of("--output", "--claims-csv", "--rejects", "--summary", "--json", "--report", "--into");

    /** Of folders given to these all files are read, with those of their folders. */
    private static final Set<String> DUMPS = Set.of("DUMP", "--dump");

    /** What else is written beside an output while it is not complete. */
    private static final List<String> BESIDE = joined(List.of(""), OutputFile.BESIDE);

    /** What commands write into a folder. */
    private static final List<String> WITHIN = joined(
            List.of("", ReportJson.FILE_NAME, EvaluationPage.FILE_NAME, ComparisonPage.FILE_NAME), TrainingData.FILES);

    /** What commands read from a folder with a model or training data. */
    private static final List<String> READ_WITHIN = joined(List.of("", ModelFile.FILE_NAME), TrainingData.FILES);

    /** The folders of {@code summary}, and what it reads from them. */
    private static final String REPORTS = "DIR";

    private static final List<String> READ_WITHIN_REPORTS = List.of(ReportJson.FILE_NAME);

    private Overwriting() {}

    /** A file or folder under the option, or the parameter, that names it. */
    private record Named(String option, Path path) {

        @Override
        public String toString() {
            return option + " " + path;
        }
    }

    /** @throws ParameterException with one sentence if an output is an input, lies in a dump, or is another output */
    static void refuse(CommandSpec command) {
        List<Named> outputs = new ArrayList<>();
        List<Named> inputs = new ArrayList<>();
        for (ArgSpec argument : command.args()) {
            String name = name(argument);
            files(argument, name).forEach((OUTPUTS.contains(name) ? outputs : inputs)::add);
        }
        try {
            for (int i = 0; i < outputs.size(); i++) {
                refuse(command, outputs.get(i), inputs, outputs.subList(0, i));
            }
        } catch (IOException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private static void refuse(CommandSpec command, Named output, List<Named> inputs, List<Named> others)
            throws IOException {
        for (Named input : inputs) {
            if (overwrites(output, input)) {
                throw new ParameterException(
                        command.commandLine(),
                        output
                                + (isDump(input)
                                        ? " lies in the folder that is read, "
                                        : " would overwrite what is read, ")
                                + input);
            }
        }
        for (Named other : others) {
            if (isSame(output.path(), other.path()) || same(output.path(), other.path())) {
                throw new ParameterException(
                        command.commandLine(), "two outputs have the same name: " + other + ", " + output);
            }
        }
    }

    private static boolean overwrites(Named output, Named input) throws IOException {
        if (isDump(input)) {
            return real(output.path()).startsWith(input.path().toRealPath());
        }
        for (Path written : written(output)) {
            for (String within : input.option().equals(REPORTS) ? READ_WITHIN_REPORTS : READ_WITHIN) {
                if (isSame(
                        written, within.isEmpty() ? input.path() : input.path().resolve(within))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether all that lies in it is read. */
    private static boolean isDump(Named input) {
        return DUMPS.contains(input.option()) && Files.isDirectory(input.path());
    }

    private static List<Path> written(Named output) {
        List<Path> written = new ArrayList<>();
        for (String within : WITHIN) {
            Path file = within.isEmpty() ? output.path() : output.path().resolve(within);
            Path name = file.getFileName();
            BESIDE.forEach(end -> written.add(name == null ? file : file.resolveSibling(name + end)));
        }
        return written;
    }

    /** A link, also a hard one, is the file that it leads to; a device or a pipe holds nothing that could be lost. */
    private static boolean isSame(Path one, Path other) throws IOException {
        return Files.isRegularFile(one) && Files.isRegularFile(other) && Files.isSameFile(one, other);
    }

    private static boolean same(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    /** Where the file is or will be, without links. */
    private static Path real(Path file) throws IOException {
        Path absolute = file.toAbsolutePath().normalize();
        Path folder = absolute.getParent();
        if (Files.exists(absolute) || folder == null) {
            return Files.exists(absolute) ? absolute.toRealPath() : absolute;
        }
        return real(folder).resolve(String.valueOf(absolute.getFileName()));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static Stream<Named> files(ArgSpec argument, String name) {
        Object value = argument.getValue();
        Stream<?> values = value instanceof Collection<?> several ? several.stream() : Stream.ofNullable(value);
        boolean mayBeFile = argument.isPositional() || name.equals("--models") || isPath(argument);
        return values.map(String::valueOf)
                .filter(text -> mayBeFile && !text.isEmpty() && !text.equals("-"))
                .flatMap(text -> path(text).map(path -> new Named(name, path)));
    }

    private static boolean isPath(ArgSpec argument) {
        return argument.auxiliaryTypes().length > 0 && argument.auxiliaryTypes()[0] == Path.class;
    }

    private static List<String> joined(List<String> names, List<String> more) {
        return Stream.concat(names.stream(), more.stream()).toList();
    }

    private static Stream<Path> path(String text) {
        try {
            return Stream.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Stream.empty();
        }
    }
}
