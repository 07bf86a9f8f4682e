package io.github.papertag.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the data sets that a sentence names, and which of them a quantity was measured on. */
final class DatasetLinker {

    private static final Set<String> NOUNS = Set.of(
            "dataset",
            "datasets",
            "benchmark",
            "benchmarks",
            "corpus",
            "challenge",
            "leaderboard",
            "suite",
            "testbed",
            "database",
            "set",
            "sets",
            "split",
            "task",
            "tasks");

    /** Longest name of a data set, in tokens. */
    private static final int MOST_WORDS = 5;

    private final TaggedSentence s;
    private final List<List<NamedThing>> runs = new ArrayList<>();

    DatasetLinker(TaggedSentence s) {
        this.s = s;
        List<NamedThing> run = new ArrayList<>();
        int i = 0;
        while (i < s.size()) {
            NamedThing name = nameAt(i);
            if (name == null) {
                i++;
                continue;
            }
            if (!run.isEmpty() && !coordinated(run.get(run.size() - 1).to(), i)) {
                runs.add(run);
                run = new ArrayList<>();
            }
            run.add(name);
            i = name.to();
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
    }

    /** The data set of each member of a group, null where none is named. */
    List<@Nullable NamedThing> of(QuantityGroup group) {
        List<NamedThing> run = after(group);
        if (run == null) {
            run = before(group);
        }
        int members = group.members().size();
        List<@Nullable NamedThing> each = new ArrayList<>();
        for (int m = 0; m < members; m++) {
            if (run == null) {
                each.add(null);
            } else if (members > 1 && run.size() == members) {
                each.add(run.get(m));
            } else {
                each.add(new NamedThing(
                        run.get(0).from(), run.get(run.size() - 1).to()));
            }
        }
        return each;
    }

    /** "84.3% on ImageNet": named before the next quantity. */
    private @Nullable List<NamedThing> after(QuantityGroup group) {
        for (List<NamedThing> run : runs) {
            int from = run.get(0).from();
            if (from > group.last() && noQuantityBetween(group.last() + 1, from)) {
                return run;
            }
        }
        return null;
    }

    private @Nullable List<NamedThing> before(QuantityGroup group) {
        List<NamedThing> best = null;
        for (List<NamedThing> run : runs) {
            if (run.get(run.size() - 1).to() <= group.first()) {
                best = run;
            }
        }
        return best == null && !runs.isEmpty() ? runs.get(runs.size() - 1) : best;
    }

    private boolean noQuantityBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.quantity(i) != null || s.isAny(i, ";")) {
                return false;
            }
        }
        return true;
    }

    private boolean coordinated(int end, int next) {
        int between = next - end;
        if (between == 1) {
            return s.isAny(end, ",", "and", "/");
        }
        return between == 2 && s.isAny(end, ",") && s.isAny(end + 1, "and");
    }

    private @Nullable NamedThing nameAt(int i) {
        Mention known = s.datasetStartingAt(i);
        if (known != null) {
            return new NamedThing(i, known.to());
        }
        if (i == 0
                || !s.token(i).looksLikeName()
                || s.metricStartingAt(i) != null
                || s.cueStartingAt(i, "device") != null) {
            return null;
        }
        int end = i;
        while (end < s.size() && end - i < MOST_WORDS && s.token(end).looksLikeName()) {
            end++;
        }
        boolean noun = end < s.size() && NOUNS.contains(s.token(end).lower());
        boolean on = s.isAny(i - 1, "on") || (s.isAny(i - 1, "the") && s.isAny(i - 2, "on"));
        boolean device = (end < s.size() && s.cueStartingAt(end, "device") != null)
                || s.cueStartingAt(end - 1, "device") != null;
        boolean whole = !s.token(i - 1).looksLikeName();
        return whole && !device && (noun || on) ? new NamedThing(i, end) : null;
    }
}
