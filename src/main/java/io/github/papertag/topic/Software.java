package io.github.papertag.topic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Versions of this program and of the libraries that shape a model, as the build wrote them down. */
public final class Software {

    private Software() {}

    /** Name to version: {@code papertag}, {@code smile}, {@code opennlp}. */
    public static Map<String, String> versions() {
        Properties properties = new Properties();
        try (InputStream in = Software.class.getResourceAsStream("software.properties")) {
            if (in == null) {
                throw new IllegalStateException("software.properties is missing from the program's own files");
            }
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("software.properties cannot be read from the program's own files", e);
        }
        Map<String, String> versions = new TreeMap<>();
        properties.forEach((name, version) -> versions.put((String) name, (String) version));
        return versions;
    }
}
