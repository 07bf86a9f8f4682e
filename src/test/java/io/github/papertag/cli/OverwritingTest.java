package io.github.papertag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.TestPapers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No command writes over what it reads: it is refused in one sentence, and every file stands as it was. */
class OverwritingTest {

    private static final int USAGE = 2;

    @RegisterExtension
    final CapturedStreams streams = new CapturedStreams();

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void makeTheInputs() throws IOException {
        Path dump = Files.writeString(folder.resolve("dump.txt"), TestPapers.page(TestPapers.ALL));
        Files.copy(dump, Files.createDirectories(folder.resolve("dumps/more")).resolve("dump.txt"));
        Files.copy(dump, folder.resolve("dump.jsonl.partial"));
        Files.copy(Path.of("eval/sample/gold.jsonl"), folder.resolve("gold.jsonl"));
        Files.copy(Path.of("eval/sample/gold.jsonl"), folder.resolve("documents.jsonl"));
        Files.copy(Path.of("eval/sample/gold.jsonl"), folder.resolve("compare.html"));
        Files.copy(Path.of("models/contribution/model.papertag"), folder.resolve("model.papertag"));
        Files.writeString(folder.resolve("labelled.jsonl"), "");
        Files.writeString(folder.resolve("report.json"), "{}");
        Files.writeString(folder.resolve("rules.yaml"), "");
        Files.createSymbolicLink(folder.resolve("link.txt"), dump);
        Files.createSymbolicLink(folder.resolve("linked"), folder.resolve("dumps"));
        Files.createLink(folder.resolve("hard.txt"), dump);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "label @dump.txt -o @dump.txt",
                "label @dump.txt -o @dumps/../dump.txt",
                "label @dump.txt -o @link.txt",
                "label @link.txt -o @dump.txt",
                "label @dump.txt -o @hard.txt",
                "label @dump.jsonl.partial -o @dump.jsonl",
                "label @dump.txt -o @out.jsonl --rejects @dump.txt",
                "label @dump.txt -o @out.jsonl --summary @dump.txt",
                "label @dump.txt --claims-csv @dump.txt",
                "label @dump.txt --rules @rules.yaml -o @rules.yaml",
                "label @dump.txt --models areas,@ -o @model.papertag",
                "label @dumps -o @dumps/more/dump.txt",
                "label @dumps -o @dumps/new.jsonl",
                "label @linked -o @dumps/more/new.html",
                "next @dump.txt -o @dump.txt",
                "next @dump.txt --without @gold.jsonl -o @gold.jsonl",
                "next @dump.txt --models @ -o @model.papertag",
                "gold @gold.jsonl -o @gold.jsonl",
                "browse @labelled.jsonl -o @labelled.jsonl",
                "browse @labelled.jsonl --dump @dump.txt -o @dump.txt",
                "browse @labelled.jsonl --dump @dumps -o @dumps/page.html",
                "diff @labelled.jsonl @gold.jsonl --json @labelled.jsonl",
                "eval --gold @gold.jsonl --json @gold.jsonl",
                "eval --gold @gold.jsonl --dump @dump.txt --json @dump.txt",
                "eval --gold @gold.jsonl --models @ --json @model.papertag",
                "eval --training-data @ --folds 2 --json @documents.jsonl",
                "eval --gold @report.json --report @",
                "eval --gold @gold.jsonl --previous @report.json --report @",
                "compare areas contribution --gold @compare.html --report @",
                "summary @ --into @report.json",
                "featurize @documents.jsonl -o @",
                "featurize @gold.jsonl --without @documents.jsonl -o @",
                "train @gold.jsonl -o @gold.jsonl",
                "suspects @gold.jsonl -o @gold.jsonl",
                "suspects @ -o @documents.jsonl"
            })
    void anInputIsNotOverwritten(String command) throws IOException {
        Map<String, String> before = files();
        assertThat(run(command)).isEqualTo(USAGE);
        assertThat(streams.err())
                .hasLineCount(1)
                .containsPattern(
                        "^papertag: --\\S+ \\S+ (would overwrite what is read|lies in the folder that is read), ")
                .contains("; see papertag " + command.substring(0, command.indexOf(' ')) + " --help");
        assertThat(files()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "label @dump.txt -o @page.html --summary @page.html",
                "label @dump.txt --rejects @rules.yaml --summary @dumps/../rules.yaml",
                "label @gold.jsonl -o @link.txt --rejects @dump.txt"
            })
    void noOutputOverwritesAnother(String command) throws IOException {
        Map<String, String> before = files();
        assertThat(run(command)).isEqualTo(USAGE);
        assertThat(streams.err()).startsWith("papertag: two outputs have the same name: --");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void anOlderOutputIsReplaced() throws IOException {
        assertThat(run("label @dump.txt -o @labelled.jsonl")).isZero();
        assertThat(folder.resolve("labelled.jsonl")).isNotEmptyFile();
    }

    @Test
    void anOutputMayLieBesideADumpAndBesideAModel() {
        assertThat(run("label @dumps/more/dump.txt --models @ -o @dumps/more/new.jsonl"))
                .isZero();
    }

    /** Runs a command in which {@code @} stands for the folder. */
    private int run(String command) {
        return Main.run(command.replace("@", folder + "/").split(" "));
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(file.toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
