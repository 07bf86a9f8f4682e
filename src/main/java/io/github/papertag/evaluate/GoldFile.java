package io.github.papertag.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.papertag.Span;
import io.github.papertag.label.GivenFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads gold: a JSON object a line with {@code id}, {@code title}, {@code abstract} and the labels, where every field
 * that is a list of strings is a facet, such as {@code "areas": ["computer-vision"]}, and {@code claims} is a list of
 * claims with the fields of {@link ClaimFields}. A file named {@code .csv} or {@code .tsv} is read as a {@link GoldTable}.
 */
public final class GoldFile {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Lists that are no facets. */
    private static final String CLAIMS = "claims";

    private GoldFile() {}

    /**
     * Reads several files as one, in order.
     *
     * @throws IOException with one sentence that names file and line if a line is no gold record, an id occurs twice or
     *     nothing is in the files
     */
    public static List<GoldRecord> read(List<Path> files) throws IOException {
        List<GoldRecord> records = new ArrayList<>();
        forEach(files, records::add);
        return List.copyOf(records);
    }

    /**
     * Reads several files as one, in order, without holding more than one record; files may be packed.
     *
     * @throws IOException as {@link #read} does
     */
    public static void forEach(List<Path> files, Consumer<GoldRecord> sink) throws IOException {
        Set<String> ids = new HashSet<>();
        for (Path file : files) {
            forEach(file, ids, sink);
        }
        if (ids.isEmpty()) {
            throw new IOException(files + ": no gold records");
        }
    }

    private static void forEach(Path file, Set<String> ids, Consumer<GoldRecord> sink) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException(file + ": no such file");
        }
        GoldTable.Sink distinct = (gold, place) -> {
            if (!ids.add(gold.id())) {
                throw new IOException(place + ": the id '" + gold.id() + "' occurs twice");
            }
            sink.accept(gold);
        };
        try (BufferedReader in = open(file)) {
            if (GoldTable.is(file)) {
                GoldTable.forEach(in, file, distinct);
            } else {
                forEachLine(in, file, distinct);
            }
        } catch (CharacterCodingException e) {
            throw new IOException(file + ": is not text in UTF-8", e);
        }
    }

    /** SHA-256 of a file's bytes, in hex. */
    public static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void forEachLine(BufferedReader in, Path file, GoldTable.Sink sink) throws IOException {
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (!line.isBlank()) {
                String place = file + ", line " + number;
                sink.accept(parse(line, place), place);
            }
        }
    }

    private static BufferedReader open(Path file) throws IOException {
        return new BufferedReader(new InputStreamReader(GivenFile.open(file), StandardCharsets.UTF_8.newDecoder()));
    }

    private static GoldRecord parse(String line, String place) throws IOException {
        JsonNode node;
        try {
            node = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IOException(place + ": not valid JSON", e);
        }
        if (!node.path("id").isTextual()) {
            throw new IOException(place + ": a gold record needs an 'id'");
        }
        return new GoldRecord(
                node.path("id").textValue(),
                node.path("title").asText(""),
                node.path("abstract").asText(""),
                facets(node),
                claims(node.path(CLAIMS), place),
                text(node, StandOffGold.HASH));
    }

    private static @Nullable List<ClaimFields> claims(JsonNode nodes, String place) throws IOException {
        if (!nodes.isArray()) {
            return null;
        }
        List<ClaimFields> claims = new ArrayList<>();
        for (JsonNode node : nodes) {
            claims.add(claim(node, place + ": claim " + (claims.size() + 1)));
        }
        return claims;
    }

    private static ClaimFields claim(JsonNode node, String place) throws IOException {
        if (!node.path("start").isInt()
                || !node.path("end").isInt()
                || !node.path("value").isNumber()) {
            throw new IOException(place + " needs the numbers 'start', 'end' and 'value'");
        }
        if (node.path("start").intValue() < 0
                || node.path("end").intValue() < node.path("start").intValue()) {
            throw new IOException(place + " needs 0 <= start <= end");
        }
        return new ClaimFields(
                new Span(node.path("start").intValue(), node.path("end").intValue()),
                node.path("text").asText(""),
                node.path("metric").asText("other"),
                node.path("kind").asText(""),
                node.path("value").doubleValue(),
                node.path("valueHigh").isNumber() ? node.path("valueHigh").doubleValue() : null,
                text(node, "unit"),
                text(node, "direction"),
                text(node, "bound"),
                text(node, "dataset"),
                text(node, "baseline"),
                text(node, "owner"));
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.path(field).isTextual() ? node.path(field).textValue() : null;
    }

    private static Map<String, List<String>> facets(JsonNode node) {
        Map<String, List<String>> facets = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (!field.getKey().equals(CLAIMS) && isListOfStrings(field.getValue())) {
                List<String> labels = new ArrayList<>();
                field.getValue().forEach(label -> labels.add(label.textValue()));
                facets.put(field.getKey(), List.copyOf(labels));
            }
        }
        return facets;
    }

    private static boolean isListOfStrings(JsonNode node) {
        if (!node.isArray()) {
            return false;
        }
        for (JsonNode element : node) {
            if (!element.isTextual()) {
                return false;
            }
        }
        return true;
    }
}
