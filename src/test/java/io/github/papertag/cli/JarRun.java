package io.github.papertag.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The packaged program in a folder and a process of its own. */
record JarRun(Path folder, Path javaHome, List<String> options) {

    private static final Path JAR = Path.of("target", "papertag.jar").toAbsolutePath();

    JarRun {
        options = List.copyOf(options);
    }

    /** On the Java that runs the tests. */
    static JarRun in(Path folder, String... options) {
        return new JarRun(folder, Path.of(System.getProperty("java.home")), List.of(options));
    }

    /** The same, compiled quickly, for runs of a second that would spend most of it on being compiled well. */
    static JarRun briefly(Path folder, String... options) {
        return in(
                folder,
                Stream.concat(Stream.of("-XX:TieredStopAtLevel=1"), Stream.of(options))
                        .toArray(String[]::new));
    }

    /** What a run left; a character of {@code out} is a byte. */
    record Outcome(int status, String out, String err) {}

    Outcome run(String... arguments) throws IOException, InterruptedException {
        Process process = start(arguments);
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        return new Outcome(process.waitFor(), out, err());
    }

    Process start(String... arguments) throws IOException {
        return process(arguments).start();
    }

    ProcessBuilder process(String... arguments) {
        return process(List.of("-jar", JAR.toString()), arguments);
    }

    /** Another main class, of the tests, on the packaged program. */
    ProcessBuilder process(Class<?> main, String... arguments) {
        String path =
                JAR + File.pathSeparator + Path.of("target", "test-classes").toAbsolutePath();
        return process(List.of("-cp", path, main.getName()), arguments);
    }

    private ProcessBuilder process(List<String> what, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(javaHome.resolve("bin").resolve("java").toString());
        command.addAll(options);
        command.addAll(what);
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(folder.resolve("err").toFile());
    }

    /** What the run told on standard error. */
    String err() throws IOException {
        return Files.readString(folder.resolve("err"));
    }

    /** Names of the files in the folder but for what standard error went to, ascending. */
    List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("err"))
                    .sorted()
                    .toList();
        }
    }
}
