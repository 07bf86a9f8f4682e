package io.github.papertag.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a page says of a measure.
 *
 * @param key its name in {@code report.json}
 * @param group what it is a measure of
 * @param name its name for people
 * @param lessIsBetter whether a small figure is a good one
 * @param definition what it is, in half a sentence
 */
record MeasureText(String key, String group, String name, boolean lessIsBetter, String definition) {

    private static final Map<String, MeasureText> ALL = read();

    /** The texts of these measures, by group, groups and measures in the order in which people read them. */
    static Map<String, List<MeasureText>> grouped(Collection<String> keys) {
        return ALL.values().stream()
                .filter(text -> keys.contains(text.key()))
                .collect(Collectors.groupingBy(MeasureText::group, LinkedHashMap::new, Collectors.toList()));
    }

    /** The name of a measure; an arrow down says that less is better. */
    static String nameOf(String key) {
        MeasureText text = ALL.get(key);
        return text == null ? key : text.marked();
    }

    /** The name, with an arrow down if less is better. */
    String marked() {
        return lessIsBetter ? name + " ↓" : name;
    }

    /** A list that defines these measures. */
    static Html definitions(Collection<String> keys) {
        Html html = new Html().open("dl", "class", "definitions").line();
        grouped(keys)
                .values()
                .forEach(group -> group.forEach(text -> html.open("div")
                        .element("dt", text.name())
                        .element("dd", text.definition())
                        .close("div")
                        .line()));
        return html.close("dl").line();
    }

    private static Map<String, MeasureText> read() {
        Map<String, MeasureText> all = new LinkedHashMap<>();
        try (InputStream in = MeasureText.class.getResourceAsStream("measures.tsv")) {
            if (in == null) {
                throw new IllegalStateException("no resource measures.tsv beside " + MeasureText.class.getName());
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new MeasureText(cells[0], cells[1], cells[2], cells[3].equals("yes"), cells[4]))
                    .forEach(text -> all.put(text.key(), text));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own resource measures.tsv cannot be read", e);
        }
    }
}
