package io.github.papertag.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the packaged program as users do. */
final class Jar {

    static final Path FILE = Path.of("target", "papertag.jar").toAbsolutePath();

    private Jar() {}

    /** Starts a Java of its own in a folder; what it writes to standard error goes into the file {@code err} there. */
    static Process start(Path folder, List<String> options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", FILE.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
    }
}
