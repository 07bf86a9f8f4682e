package io.github.papertag.evaluate;

import java.util.List;
import java.util.regex.Pattern;

/** Several labels as one text, with {@code ;} or {@code |} between them. */
final class LabelCell {

    private static final Pattern BETWEEN_LABELS = Pattern.compile("[;|]");

    private LabelCell() {}

    static List<String> labels(String cell) {
        return BETWEEN_LABELS
                .splitAsStream(cell)
                .map(String::strip)
                .filter(label -> !label.isEmpty())
                .distinct()
                .toList();
    }
}
