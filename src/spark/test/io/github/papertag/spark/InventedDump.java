package io.github.papertag.spark;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.papertag.Paper;
import io.github.papertag.TestPapers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** JSON lines of invented papers, each with the sentences of two of them shuffled, and what real dumps have besides. */
final class InventedDump {

    private static final JsonMapper JSON = new JsonMapper();

    /** What is odd about some of the lines of a dump; all but the last two are papers. */
    private static final List<String> ODD = List.of(
            "{\"id\":\"empty\",\"title\":\"A Paper without an Abstract\",\"abstract\":\"\"}",
            "{\"title\":\"Наука — ученье 学習 𝔸\",\"abstract\":\"Wir zeigen, dass es mit 93% geht: ünlü harfler, 学習, 𝔸.\"}",
            "{\"id\":\"half\",\"title\":\"Half a \\ud835 Character\",\"abstract\":\"We lift 93% \\udd38 of them.\"}\r",
            "\r\n   ",
            "{\"title\":\"Broken\", \"abstract\":",
            "{\"title\":\"  \",\"abstract\":\"Nobody gave this paper a title.\"}");

    private InventedDump() {}

    /** A dump in which every fiftieth line is odd and every seventieth paper one of those before it. */
    static Path write(Path file, int papers) throws IOException {
        Random random = new Random(papers);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < papers; i++) {
            if (i % 50 == 49) {
                lines.add(ODD.get(i / 50 % ODD.size()));
            }
            lines.add(i % 70 == 69 ? lines.get(random.nextInt(40)) : line(i, random));
        }
        return Files.writeString(file, String.join("\n", lines));
    }

    private static String line(int number, Random random) {
        Paper first = TestPapers.ALL.get(random.nextInt(TestPapers.ALL.size()));
        Paper second = TestPapers.ALL.get(random.nextInt(TestPapers.ALL.size()));
        List<String> sentences =
                new ArrayList<>(List.of((first.abstractText() + " " + second.abstractText()).split("(?<=\\.) ")));
        Collections.shuffle(sentences, random);
        ObjectNode paper = JSON.createObjectNode();
        if (number % 3 == 0) {
            paper.put("id", "invented:" + number);
        }
        paper.put("title", first.title() + ", Part " + number);
        paper.put("abstract", String.join(" ", sentences) + " It saves " + number % 97 + "% of the time.");
        return paper.toString();
    }
}
