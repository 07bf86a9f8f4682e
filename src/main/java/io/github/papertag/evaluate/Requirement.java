package io.github.papertag.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What must not be so, such as {@code areas.macroF1<0.70}.
 *
 * @param figure name of the figure, as in {@link EvaluationReport#figures}
 * @param comparison {@code <}, {@code <=}, {@code >} or {@code >=}
 * @param limit what it is compared with
 */
public record Requirement(String figure, String comparison, double limit) {

    private static final Pattern FORM =
            Pattern.compile("\\s*([\\w.-]+)\\s*(<=|>=|<|>)\\s*([+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+))\\s*");

    /**
     * Reads a requirement.
     *
     * @throws IllegalArgumentException with one sentence if it is none
     */
    public static Requirement parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("'" + text
                    + "' is no requirement: write a figure, one of < <= > >=, and a number, as in areas.macroF1<0.70");
        }
        return new Requirement(form.group(1), form.group(2), Double.parseDouble(form.group(3)));
    }

    /**
     * One line that says what is so that must not be, or null if all is well. An undefined figure is never well.
     *
     * @throws IllegalArgumentException with one sentence if there is no such figure
     */
    public @Nullable String failure(Map<String, Measure> figures) {
        Measure measure = figures.get(figure);
        if (measure == null) {
            throw new IllegalArgumentException("there is no figure '" + figure + "'; there are "
                    + String.join(", ", List.copyOf(figures.keySet())));
        }
        if (!measure.isDefined()) {
            return figure + " is undefined, which fails " + this;
        }
        return holds(measure.value())
                ? String.format(Locale.ROOT, "%s is %.4f, which fails %s", figure, measure.value(), this)
                : null;
    }

    private boolean holds(double value) {
        return switch (comparison) {
            case "<" -> value < limit;
            case "<=" -> value <= limit;
            case ">" -> value > limit;
            default -> value >= limit;
        };
    }

    @Override
    public String toString() {
        return figure + comparison + limit;
    }
}
