package io.github.papertag.spark;

import io.github.papertag.label.Labeller;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to label with. Immutable.
 *
 * @param models bundled models by name, others by the path of their folder on the driver, from where they are sent to the
 *     executors
 * @param claims whether claims are extracted
 * @param rules path on the driver of claim rules that are tried before the standard ones, or null
 * @param explain whether each label comes with the terms that carried it
 */
public record LabelSettings(
        List<String> models, boolean claims, @Nullable String rules, boolean explain) {

    /** The models and claims that {@code papertag label} gives. */
    public static final LabelSettings STANDARD = new LabelSettings(Labeller.DEFAULT_MODELS, true, null, false);

    public LabelSettings {
        models = List.copyOf(models);
    }

    /** The same with other models. */
    public LabelSettings withModels(List<String> others) {
        return new LabelSettings(others, claims, rules, explain);
    }
}
