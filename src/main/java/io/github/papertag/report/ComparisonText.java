package io.github.papertag.report;

import io.github.papertag.evaluate.Comparison;
import io.github.papertag.evaluate.Comparison.LabelDifference;
import io.github.papertag.evaluate.Measure;
import java.util.List;
import java.util.Locale;

/** Two ways of labelling side by side, for a terminal. */
public final class ComparisonText {

    /** Below this probability, corrected, a label counts as different. */
    static final double SIGNIFICANT = 0.05;

    private ComparisonText() {}

    /** A sentence, a line a measure, and a line for each label that differs by more than chance. */
    public static String of(Comparison comparison) {
        StringBuilder out = new StringBuilder(verdict(comparison)).append('\n');
        for (Comparison.Difference measure : comparison.measures()) {
            out.append(String.format(
                    Locale.ROOT,
                    "  %-28s %s %s  %s %s\n",
                    MeasureText.nameOf(measure.measure()),
                    Figures.decimal(measure.first()),
                    Figures.decimal(measure.second()),
                    Figures.signed(measure.difference().value()),
                    Figures.signedInterval(measure.difference())));
        }
        significant(comparison)
                .forEach(label -> out.append(String.format(
                        Locale.ROOT,
                        "  %s: right only by the first %d times, only by the second %d times, p %.4f after Holm\n",
                        label.label(),
                        label.onlyFirst(),
                        label.onlySecond(),
                        label.corrected())));
        return out.toString();
    }

    /** The whole comparison in a sentence. */
    static String verdict(Comparison comparison) {
        Comparison.Difference micro = comparison.measures().get(0);
        int changed = comparison.changed().size();
        return comparison.facet() + ": on " + Figures.count(comparison.papers()) + " papers micro-F1 goes from "
                + Figures.decimal(micro.first()) + " (" + comparison.first() + ") to " + Figures.decimal(micro.second())
                + " (" + comparison.second() + "), " + chance(micro.difference()) + "; "
                + Figures.count(changed) + (changed == 1 ? " paper" : " papers") + " got other labels"
                + absent(comparison.absent());
    }

    private static String chance(Measure difference) {
        String figure = (Figures.signed(difference.value()) + " " + Figures.signedInterval(difference)).strip();
        if (difference.low() == 0 && difference.high() == 0) {
            return "no difference";
        }
        return figure
                + (difference.low() > 0 || difference.high() < 0 ? ", more than chance" : ", which may be chance");
    }

    private static String absent(List<String> absent) {
        if (absent.isEmpty()) {
            return ".";
        }
        return "; " + Figures.count(absent.size())
                + (absent.size() == 1 ? " paper of the gold is" : " papers of the gold are") + " not in both.";
    }

    static boolean isSignificant(LabelDifference label) {
        return label.corrected() < SIGNIFICANT;
    }

    /** The labels that differ by more than chance. */
    static List<LabelDifference> significant(Comparison comparison) {
        return comparison.labels().stream()
                .filter(ComparisonText::isSignificant)
                .toList();
    }
}
