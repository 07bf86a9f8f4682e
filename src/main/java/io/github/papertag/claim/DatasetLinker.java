package io.github.papertag.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds on which data set a quantity was measured: the one named after it, else the one its sentence opens with, else the one named
 * before it, else the one that the abstract named last.
 */
final class DatasetLinker {

    private final TaggedSentence s;
    private final List<List<TokenRange>> runs;
    private final int[] runsBefore;
    private final TestGround grounds;
    private final @Nullable NamedThing namedBefore;

    /**
     * Takes a sentence in.
     *
     * @param namedBefore the data set that an earlier sentence named, if any
     */
    DatasetLinker(TaggedSentence s, @Nullable NamedThing namedBefore) {
        this.s = s;
        this.runs = new DatasetNames(s).runs();
        this.runsBefore = countBefore(runs, s.size());
        this.grounds = new TestGround(s);
        this.namedBefore = namedBefore;
    }

    /** The data set that later sentences may be about. */
    @Nullable
    NamedThing lastNamed() {
        return runs.isEmpty() ? namedBefore : whole(runs.get(runs.size() - 1));
    }

    /** The data set of each member of a group, null where none is named. */
    List<@Nullable NamedThing> of(QuantityGroup group, boolean score) {
        List<TokenRange> run = run(group, score);
        TokenRange ground = score && run == null && namedBefore == null ? grounds.after(group.last()) : null;
        if (ground == null && run == null) {
            ground = grounds.opening();
        }
        if (ground != null) {
            run = List.of(ground);
        }
        int members = group.members().size();
        List<@Nullable NamedThing> each = new ArrayList<>();
        for (int m = 0; m < members; m++) {
            if (run == null) {
                each.add(score ? namedBefore : null);
            } else if (members > 1 && run.size() == members) {
                each.add(NamedThing.of(s, run.get(m).from(), run.get(m).to()));
            } else {
                each.add(whole(run));
            }
        }
        return each;
    }

    private NamedThing whole(List<TokenRange> run) {
        return NamedThing.of(s, run.get(0).from(), run.get(run.size() - 1).to());
    }

    private @Nullable List<TokenRange> run(QuantityGroup group, boolean score) {
        List<TokenRange> close = before(group);
        if (close != null && adjoins(close.get(close.size() - 1).to(), group.first())) {
            return close;
        }
        List<TokenRange> after = after(group);
        if (after != null && reaches(group.last(), after.get(0).from())) {
            return after;
        }
        List<TokenRange> before = before(group);
        if (before != null && opens(before.get(0).from())) {
            return before;
        }
        if (!score && before == null) {
            return null;
        }
        return before == null || (after != null && s.isAny(group.first() - 1, "from")) ? after : before;
    }

    private @Nullable List<TokenRange> after(QuantityGroup group) {
        int run = runsBefore[group.last() + 1];
        return run == runs.size() ? null : runs.get(run);
    }

    private @Nullable List<TokenRange> before(QuantityGroup group) {
        int run = runsBefore[group.first()] - 1;
        return run < 0 ? null : runs.get(run);
    }

    /** For every token how many runs begin before it; runs hold no quantities, so these end before it too. */
    private static int[] countBefore(List<List<TokenRange>> runs, int tokens) {
        int[] before = new int[tokens + 2];
        int run = 0;
        for (int i = 0; i < before.length; i++) {
            while (run < runs.size() && runs.get(run).get(0).from() < i) {
                run++;
            }
            before[i] = run;
        }
        return before;
    }

    /** "on X from A to B", "X (A)", "on X, by A". */
    private boolean adjoins(int nameEnd, int value) {
        for (int i = nameEnd; i < value; i++) {
            if (i > nameEnd + 2 || !s.isAny(i, ",", "(", ":", "from", "by", "of", "=")) {
                return false;
            }
        }
        return !s.isAny(value - 1, ",");
    }

    /** Whether nothing stands between a value and a name that would part them; "from A to B on X" is one. */
    private boolean reaches(int value, int name) {
        for (int i = value + 1; i < name; i++) {
            boolean other = s.quantity(i) != null && !s.isAny(i - 1, "to", "→", "vs", "versus", ".");
            if (other || s.isAny(i, ";", "while", "whereas")) {
                return false;
            }
        }
        return true;
    }

    /** Whether a name belongs to the words that open a clause: "On X, we …". */
    private boolean opens(int name) {
        int i = name - 1;
        while (i >= 0 && i >= name - 4 && !s.isAny(i, "on", "for", "in")) {
            i--;
        }
        return i >= 0
                && s.isAny(i, "on", "for", "in")
                && (i == 0 || s.isAny(i - 1, ",", ";", ":", ")", "while", "and", "notably"));
    }
}
