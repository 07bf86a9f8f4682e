package io.github.papertag.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged job on a cluster of two workers, of which one is killed in the middle. */
class ClusterIT {

    private static final Path JAR = Path.of(System.getProperty("spark.jar", "target/spark/papertag-spark.jar"));
    private static final int PAPERS = 8_000;
    private static final int TASKS_BEFORE_THE_KILL = 3;
    private static final long PATIENCE_MINUTES = 8;

    @TempDir
    private static Path folder;

    private static Path output;
    private static Path expected;
    private static String account;
    private static String log;
    private static int status;

    @BeforeAll
    static void runOnOneMachineAndOnACluster() throws Exception {
        Path dump = InventedDump.write(folder.resolve("papers.jsonl"), PAPERS);
        expected = folder.resolve("expected.jsonl");
        account = labelOnOneMachine(dump);
        output = folder.resolve("labelled");
        Path home = Files.createTempDirectory(Path.of("target", "spark").toAbsolutePath(), "cluster");
        try (StandaloneCluster cluster = new StandaloneCluster(home, 2)) {
            Process job = cluster.submit(
                    "job.log",
                    "--class",
                    LabelJob.class.getName(),
                    JAR.toAbsolutePath().toString(),
                    dump.toString(),
                    "--split",
                    Long.toString(Files.size(dump) / 40),
                    "-o",
                    output.toString());
            killAWorkerInTheMiddle(cluster, job);
            assertThat(job.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES))
                    .as("the job ends")
                    .isTrue();
            status = job.exitValue();
            log = cluster.log("job.log");
        }
    }

    @Test
    void theJobCompletes() {
        assertThat(status).as(log).isZero();
    }

    @Test
    void anExecutorWasLostWhileItRan() {
        assertThat(log).contains("Lost executor");
    }

    @Test
    void theOutputIsThatOfOneMachineRecordForRecord() throws IOException {
        assertThat(LocalSpark.lines(output)).isEqualTo(Files.readAllLines(expected));
    }

    @Test
    void theAccountIsThatOfOneMachine() {
        assertThat(log).contains("papertag-spark: " + account);
    }

    private static void killAWorkerInTheMiddle(StandaloneCluster cluster, Process job) throws Exception {
        while (job.isAlive() && (finishedTasks() < TASKS_BEFORE_THE_KILL || cluster.executors(1) == 0)) {
            Thread.sleep(20);
        }
        assertThat(job.isAlive()).as(cluster.logs()).isTrue();
        cluster.kill(1);
    }

    /** Tasks whose part of the output is there already while the job still runs. */
    private static long finishedTasks() throws IOException {
        Path attempt = output.resolve("_temporary").resolve("0");
        if (!Files.isDirectory(attempt)) {
            return 0;
        }
        try (Stream<Path> tasks = Files.list(attempt)) {
            return tasks.filter(task -> task.getFileName().toString().startsWith("task_"))
                    .count();
        }
    }

    /** Runs the command line and gives its account without the name of the file. */
    private static String labelOnOneMachine(Path dump) throws Exception {
        Path err = folder.resolve("err.txt");
        Process label = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.github.papertag.cli.Main",
                        "label",
                        dump.toString(),
                        "-o",
                        expected.toString()))
                .redirectError(err.toFile())
                .start();
        assertThat(label.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).isTrue();
        String summary = Files.readString(err);
        return summary.substring(summary.lastIndexOf(": read ") + 2).strip();
    }
}
