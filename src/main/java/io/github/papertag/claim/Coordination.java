package io.github.papertag.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Pairs the members of a group with as many coordinated metrics: "precision, recall and F1 of 90%, 80% and 85%". */
final class Coordination {

    private static final WordSet SEPARATORS = WordSet.of(",", "and", "/", "&", "the", "average");

    private Coordination() {}

    /** The metric of each member: its own if as many are coordinated as there are members, else the one given. */
    static List<NamedMetric> metrics(TaggedSentence s, QuantityGroup group, NamedMetric metric) {
        int members = group.members().size();
        Mention anchor = metric.mention();
        if (members == 1 || anchor == null) {
            return Collections.nCopies(members, metric);
        }
        List<NamedMetric> list = new ArrayList<>(backwards(s, anchor));
        Collections.reverse(list);
        list.add(metric);
        list.addAll(forwards(s, anchor));
        return list.size() == members ? list : Collections.nCopies(members, metric);
    }

    /** The metrics that are coordinated before one, the nearest first. */
    static List<NamedMetric> backwards(TaggedSentence s, Mention anchor) {
        List<NamedMetric> found = new ArrayList<>();
        int at = anchor.from();
        while (true) {
            int end = skipSeparatorBack(s, at);
            Mention mention = end == at || end <= 0 ? null : s.metricEndingAt(end);
            if (mention == null) {
                return found;
            }
            found.add(NamedMetric.of(s, mention, Lexicon.standard()));
            at = mention.from();
        }
    }

    /** The metrics that are coordinated behind one, the nearest first. */
    static List<NamedMetric> forwards(TaggedSentence s, Mention anchor) {
        List<NamedMetric> found = new ArrayList<>();
        int at = anchor.to();
        while (true) {
            int start = skipSeparator(s, at);
            Mention mention = start == at || start >= s.size() ? null : s.metricStartingAt(start);
            if (mention == null) {
                return found;
            }
            found.add(NamedMetric.of(s, mention, Lexicon.standard()));
            at = mention.to();
        }
    }

    private static int skipSeparatorBack(TaggedSentence s, int end) {
        int at = end;
        while (at > 0 && end - at < 3 && s.isAny(at - 1, SEPARATORS)) {
            at--;
        }
        return at;
    }

    private static int skipSeparator(TaggedSentence s, int start) {
        int at = start;
        while (at < s.size() && at - start < 3 && s.isAny(at, SEPARATORS)) {
            at++;
        }
        return at;
    }
}
