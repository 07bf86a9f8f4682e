package io.github.papertag.claim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.papertag.Span;
import io.github.papertag.text.CleanText;
import io.github.papertag.text.Sentence;
import io.github.papertag.text.Sentences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes where the quantities of texts stand, claims or not, for {@code eval/claims/measeval.py}.
 *
 * <p>Arguments: papers as JSON lines ({@code id}, {@code abstract}) and the file to write, with {@code id} and {@code claims}, which have
 * {@code start} and {@code end}.
 */
final class QuantitySpans {

    private QuantitySpans() {}

    public static void main(String[] args) throws IOException {
        JsonMapper mapper = new JsonMapper();
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            JsonNode paper = mapper.readTree(line);
            ObjectNode found =
                    mapper.createObjectNode().put("id", paper.path("id").asText());
            ArrayNode places = found.putArray("claims");
            for (Span span : of(paper.path("abstract").asText())) {
                places.addObject().put("start", span.start()).put("end", span.end());
            }
            lines.add(mapper.writeValueAsString(found));
        }
        Files.write(Path.of(args[1]), lines);
    }

    /** The places of all quantities, in code points. */
    static List<Span> of(String text) {
        CleanText clean = CleanText.of(text);
        List<Span> spans = new ArrayList<>();
        for (Sentence sentence : Sentences.of(clean.text())) {
            for (Token token : TaggedSentence.of(clean.text(), sentence, Lexicon.standard(), Units.standard())
                    .tokens()) {
                Quantity quantity = token.quantity();
                if (quantity != null) {
                    spans.add(clean.span(quantity.start(), quantity.end()));
                }
            }
        }
        return spans;
    }
}
