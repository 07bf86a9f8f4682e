package io.github.papertag.spark;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A Spark of its own on this machine: a master and workers of one core each, as processes. Its jars are those of the build
 * in a folder laid out like Spark's distribution, without what Papertag alone brings, so that the job has to bring it.
 */
final class StandaloneCluster implements AutoCloseable {

    /** Parts of the names of jars that are no part of Spark. */
    private static final List<String> NOT_SPARK = List.of(
            "papertag",
            "smile-",
            "opennlp-",
            "picocli",
            "progressbar",
            "jline",
            "jackson-dataformat-yaml",
            "slf4j-nop",
            "junit",
            "assertj",
            "archunit",
            "opentest4j",
            "surefire",
            "jmh-",
            "jsoup",
            "jackson-dataformat-csv");

    private static final String LOCAL = "127.0.0.1";

    private final Path home;
    private final List<Process> workers = new ArrayList<>();
    private final int port;
    private final Process master;

    StandaloneCluster(Path home, int workers) throws IOException {
        this.home = home;
        layOut();
        this.port = freePort();
        this.master = java(
                List.of("-Xmx256m"),
                "master.log",
                "org.apache.spark.deploy.master.Master",
                "--host",
                LOCAL,
                "--port",
                Integer.toString(port),
                "--webui-port",
                "0");
        for (int i = 0; i < workers; i++) {
            this.workers.add(worker(i));
        }
    }

    private Process worker(int number) throws IOException {
        return java(
                List.of("-Xmx256m"),
                "worker" + number + ".log",
                "org.apache.spark.deploy.worker.Worker",
                "--host",
                LOCAL,
                "--cores",
                "1",
                "--memory",
                "700m",
                "--work-dir",
                home.resolve("work" + number).toString(),
                "--webui-port",
                "0",
                url());
    }

    /** Runs a program by spark-submit, with the driver in a process of its own; what it says goes to a log. */
    Process submit(String log, String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of("org.apache.spark.deploy.SparkSubmit", "--master", url()));
        Map<String, String> settings = Map.of(
                "spark.driver.host",
                LOCAL,
                "spark.driver.bindAddress",
                LOCAL,
                "spark.ui.enabled",
                "false",
                "spark.cores.max",
                Integer.toString(workers.size()),
                "spark.executor.memory",
                "600m",
                "spark.sql.shuffle.partitions",
                "2");
        settings.forEach((name, value) -> all.addAll(List.of("--conf", name + "=" + value)));
        all.addAll(List.of(arguments));
        return java(List.of("-Xmx512m"), log, all.toArray(String[]::new));
    }

    /** Kills a worker with all it runs, as if its machine had lost power. */
    void kill(int worker) {
        Process process = workers.get(worker);
        List<ProcessHandle> executors = process.descendants().toList();
        process.destroyForcibly();
        executors.forEach(ProcessHandle::destroyForcibly);
    }

    /** How many executors a worker has. */
    long executors(int worker) {
        return workers.get(worker).descendants().filter(ProcessHandle::isAlive).count();
    }

    String log(String name) throws IOException {
        return Files.readString(home.resolve(name));
    }

    @Override
    public void close() {
        for (int i = 0; i < workers.size(); i++) {
            kill(i);
        }
        master.destroyForcibly().onExit().join();
    }

    private String url() {
        return "spark://" + LOCAL + ":" + port;
    }

    private void layOut() throws IOException {
        Path jars = Files.createDirectories(home.resolve("jars"));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path jar = Path.of(entry);
            String name = jar.getFileName().toString();
            if (name.endsWith(".jar") && NOT_SPARK.stream().noneMatch(name::contains)) {
                Files.createSymbolicLink(jars.resolve(name), jar);
            }
        }
        Path conf = Files.createDirectories(home.resolve("conf"));
        Files.writeString(conf.resolve("log4j2.properties"), """
                rootLogger.level = warn
                rootLogger.appenderRef.err.ref = err
                appender.err.type = Console
                appender.err.name = err
                appender.err.target = SYSTEM_ERR
                appender.err.layout.type = PatternLayout
                appender.err.layout.pattern = %p %c{1}: %m%n
                """);
    }

    private Process java(List<String> options, String log, String... program) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of(System.getProperty("spark.opens", "").split(" ", -1)));
        command.addAll(List.of("-cp", home.resolve("conf") + File.pathSeparator + home.resolve("jars") + "/*"));
        command.addAll(List.of(program));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve(log).toFile());
        builder.environment().put("SPARK_HOME", home.toString());
        builder.environment().put("SPARK_CONF_DIR", home.resolve("conf").toString());
        builder.environment().put("SPARK_LOCAL_IP", LOCAL);
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        return builder.start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** All logs, for a test that fails. */
    String logs() throws IOException {
        try (var files = Files.list(home)) {
            return files.filter(file -> file.toString().endsWith(".log"))
                    .map(file -> file + ":\n" + read(file))
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
