package io.github.papertag.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How two runs differ over a paper.
 *
 * @param id the paper's id
 * @param title its title
 * @param kind whether only one of the runs has it
 * @param statusBefore status in the old run; empty if it is not there
 * @param statusAfter status in the new run; empty if it is not there
 * @param labelsRemoved for each model the labels that only the old run gave
 * @param labelsAdded for each model the labels that only the new run gave
 * @param claimsRemoved claims that only the old run found
 * @param claimsAdded claims that only the new run found
 */
public record PaperChange(
        String id,
        String title,
        Kind kind,
        String statusBefore,
        String statusAfter,
        Map<String, List<String>> labelsRemoved,
        Map<String, List<String>> labelsAdded,
        List<String> claimsRemoved,
        List<String> claimsAdded) {

    /** Where the paper is. */
    public enum Kind {
        /** In both runs, but not with the same outcome. */
        CHANGED,
        /** Only in the new run. */
        ADDED,
        /** Only in the old run. */
        REMOVED
    }

    static PaperChange added(PaperOutcome paper) {
        return new PaperChange(
                paper.id(), paper.title(), Kind.ADDED, "", paper.status(), Map.of(), Map.of(), List.of(), List.of());
    }

    static PaperChange removed(PaperOutcome paper) {
        return new PaperChange(
                paper.id(), paper.title(), Kind.REMOVED, paper.status(), "", Map.of(), Map.of(), List.of(), List.of());
    }

    static PaperChange between(PaperOutcome before, PaperOutcome after) {
        return new PaperChange(
                after.id(),
                after.title(),
                Kind.CHANGED,
                before.status(),
                after.status(),
                onlyIn(before.labels(), after.labels()),
                onlyIn(after.labels(), before.labels()),
                onlyIn(before.claims(), after.claims()),
                onlyIn(after.claims(), before.claims()));
    }

    /** Whether the statuses differ. */
    public boolean changesStatus() {
        return !statusBefore.equals(statusAfter);
    }

    /** Whether the labels differ. */
    public boolean changesLabels() {
        return !labelsRemoved.isEmpty() || !labelsAdded.isEmpty();
    }

    /** Whether the claims differ. */
    public boolean changesClaims() {
        return !claimsRemoved.isEmpty() || !claimsAdded.isEmpty();
    }

    /** One line for a person. */
    public String text() {
        StringBuilder text = new StringBuilder(
                switch (kind) {
                    case CHANGED -> "~ ";
                    case ADDED -> "+ ";
                    case REMOVED -> "- ";
                });
        text.append(id).append(" \"").append(title).append('"');
        if (kind != Kind.CHANGED) {
            return text.toString();
        }
        if (changesStatus()) {
            text.append("; ").append(statusBefore).append(" -> ").append(statusAfter);
        }
        for (String model : models()) {
            text.append("; ").append(model);
            labelsRemoved.getOrDefault(model, List.of()).forEach(label -> text.append(" -")
                    .append(label));
            labelsAdded.getOrDefault(model, List.of()).forEach(label -> text.append(" +")
                    .append(label));
        }
        if (changesClaims()) {
            text.append("; claims -").append(claimsRemoved.size()).append(" +").append(claimsAdded.size());
        }
        return text.toString();
    }

    private TreeSet<String> models() {
        TreeSet<String> models = new TreeSet<>(labelsRemoved.keySet());
        models.addAll(labelsAdded.keySet());
        return models;
    }

    private static Map<String, List<String>> onlyIn(Map<String, List<String>> one, Map<String, List<String>> other) {
        Map<String, List<String>> only = new TreeMap<>();
        one.forEach((model, labels) -> {
            List<String> left = onlyIn(labels, other.getOrDefault(model, List.of()));
            if (!left.isEmpty()) {
                only.put(model, left);
            }
        });
        return only;
    }

    private static List<String> onlyIn(List<String> one, List<String> other) {
        List<String> left = new ArrayList<>(one);
        other.forEach(left::remove);
        return left;
    }
}
