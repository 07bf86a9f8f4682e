package io.github.papertag.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.papertag.Paper;
import io.github.papertag.read.Dumps;
import io.github.papertag.read.PaperReader;
import io.github.papertag.read.ReadResult;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Papers to measure on: the distinct papers of the dumps in {@code ../shared/seeds} (or the folder named by the system
 * property {@code papertag.shared}) where they are, else papers made of the terms of the training data.
 */
public final class BenchPapers {

    private static final Path SEEDS = Path.of(System.getProperty("papertag.shared", "../shared"), "seeds");
    private static final JsonMapper JSON = new JsonMapper();
    private static final int GENERATED = 638;
    private static final int WORDS = 180;

    private BenchPapers() {}

    public static List<Paper> load() throws IOException {
        List<Paper> papers = Files.isDirectory(SEEDS) ? seeds() : generated(terms());
        System.out.printf(
                "# %d papers %s, %d characters of abstract on average%n",
                papers.size(),
                Files.isDirectory(SEEDS) ? "of the seed dumps" : "generated",
                papers.stream().mapToInt(paper -> paper.abstractText().length()).sum() / papers.size());
        return papers;
    }

    /** The papers as JSON Lines. */
    static byte[] jsonLines(List<Paper> papers) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Paper paper : papers) {
            out.write(JSON.writeValueAsBytes(
                    Map.of("id", paper.id(), "title", paper.title(), "abstract", paper.abstractText())));
            out.write('\n');
        }
        return out.toByteArray();
    }

    /** The papers as a page of text. */
    static byte[] page(List<Paper> papers) {
        return papers.stream()
                .map(paper -> paper.title() + "\n" + paper.abstractText() + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<Paper> seeds() throws IOException {
        Map<String, Paper> papers = new LinkedHashMap<>();
        List<Path> files;
        try (Stream<Path> folder = Files.list(SEEDS)) {
            files = folder.sorted().toList();
        }
        for (Path file : files) {
            try (PaperReader reader = Dumps.open(file)) {
                for (ReadResult result = reader.next(); result != null; result = reader.next()) {
                    if (result instanceof ReadResult.Accepted accepted) {
                        papers.putIfAbsent(accepted.paper().id(), accepted.paper());
                    }
                }
            }
        }
        return List.copyOf(papers.values());
    }

    private static List<String> terms() throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(Path.of("training-data", "terms.txt.gz"))),
                StandardCharsets.UTF_8))) {
            return in.lines().toList();
        }
    }

    /** Texts without sense but with about as many words, known terms and sentences as an abstract. */
    private static List<Paper> generated(List<String> terms) {
        Random random = new Random(638);
        List<Paper> papers = new ArrayList<>();
        for (int i = 0; i < GENERATED; i++) {
            StringBuilder text = new StringBuilder();
            for (int word = 0; word < WORDS; word += 2) {
                text.append(terms.get(random.nextInt(terms.size())))
                        .append(word % 20 == 18 ? ". " : word % 10 == 8 ? ", " : " ");
            }
            papers.add(Paper.of("Paper " + i + " on " + terms.get(random.nextInt(terms.size())), text.toString()));
        }
        return papers;
    }
}
