package io.github.papertag.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An element of a record, by its name without a prefix. */
final class XmlElement {

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Object> content = new ArrayList<>();

    XmlElement(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    void attribute(String key, String value) {
        attributes.put(key, value);
    }

    @Nullable
    String attribute(String key) {
        return attributes.get(key);
    }

    void add(String text) {
        content.add(text);
    }

    void add(XmlElement child) {
        content.add(child);
    }

    /** All children of that name. */
    List<XmlElement> children(String wanted) {
        return content.stream()
                .filter(XmlElement.class::isInstance)
                .map(XmlElement.class::cast)
                .filter(child -> child.name.equals(wanted))
                .toList();
    }

    /** The first child of that name, or an empty element. */
    XmlElement child(String wanted) {
        List<XmlElement> found = children(wanted);
        return found.isEmpty() ? new XmlElement(wanted) : found.get(0);
    }

    /** All text in it, that of elements inside too. */
    String text() {
        StringBuilder text = new StringBuilder();
        append(text);
        return text.toString();
    }

    private void append(StringBuilder text) {
        for (Object part : content) {
            if (part instanceof XmlElement child) {
                child.append(text);
            } else {
                text.append(part);
            }
        }
    }

    /** All text in the first child of that name, or null if there is none or it is blank. */
    @Nullable
    String textOf(String wanted) {
        String text = child(wanted).text();
        return text.isBlank() ? null : text;
    }
}
