package io.github.papertag.claim;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.papertag.data.Records;
import io.github.papertag.data.Values;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads the YAML files that are part of this package, and those of the same form. */
final class Yaml {

    private static final JsonFactory YAML = new YAMLFactory();
    private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();

    private Yaml() {}

    /**
     * The record that a text stands for.
     *
     * @throws com.fasterxml.jackson.core.JsonProcessingException if it is not YAML
     * @throws io.github.papertag.data.MisfitException if it has other values than the record wants
     */
    static <T extends Record> T read(String yaml, Class<T> type) throws IOException {
        try (JsonParser parser = YAML.createParser(yaml)) {
            return Records.of(Values.read(parser), type);
        }
    }

    /** A file of this package; it is ours, so a fault in it is a fault of the build. */
    static <T extends Record> T resource(String name, Class<T> type) {
        try {
            return read(text(name), type);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The text of a file of this package, which is read once: the vocabulary wants its words before others want its meaning. */
    static String text(String name) {
        return TEXTS.computeIfAbsent(name, Yaml::readText);
    }

    private static String readText(String name) {
        try (InputStream in = Yaml.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing in the jar: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
