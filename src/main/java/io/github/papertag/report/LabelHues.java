package io.github.papertag.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The hue of a label, the same on every page: kindred areas have neighbouring hues, unknown labels one by their name. */
final class LabelHues {

    /** Number of hues that the style sheet knows, at equal distances round the circle. */
    private static final int HUES = 36;

    private static final Properties CHOSEN = load();

    private LabelHues() {}

    /** Class of the style sheet, {@code h0} to {@code h35}. */
    static String className(String label) {
        String chosen = CHOSEN.getProperty(label);
        return "h" + (chosen == null ? Math.floorMod(label.hashCode(), HUES) : Integer.parseInt(chosen) / (360 / HUES));
    }

    private static Properties load() {
        Properties hues = new Properties();
        try (InputStream in = LabelHues.class.getResourceAsStream("label-hues.properties")) {
            hues.load(Objects.requireNonNull(in, "label-hues.properties is part of the program"));
        } catch (IOException e) {
            throw new UncheckedIOException("label-hues.properties cannot be read from the program's own files", e);
        }
        return hues;
    }
}
