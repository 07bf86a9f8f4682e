package io.github.papertag.claim;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tells what a value could be linked to.
 *
 * @param trace where it is told
 * @param field what kind of link it is
 * @param text the clean text of the abstract
 */
record LinkTrace(Trace trace, String field, String text) {

    /** What is less probable is counted and not named, but for the first few. */
    private static final double LEAST = 0.01;

    private static final int ALWAYS = 4;

    boolean isOn() {
        return trace.isOn();
    }

    /** The candidates of a value, the one that won first. */
    void ranked(TaggedSentence s, Decision decision, List<LinkShares.Ranked> ranked) {
        if (ranked.isEmpty()) {
            return;
        }
        List<LinkShares.Ranked> named = IntStream.range(0, ranked.size())
                .filter(i -> i < ALWAYS || ranked.get(i).share() >= LEAST)
                .mapToObj(ranked::get)
                .toList();
        int left = ranked.size() - named.size();
        String more = left == 0 ? "" : ", and " + left + " below " + LEAST;
        trace.step(
                field,
                "for " + s.words(decision.token(), decision.token() + 1) + ": "
                        + named.stream().map(r -> words(s, r)).collect(Collectors.joining(", ")) + more);
    }

    private String words(TaggedSentence s, LinkShares.Ranked ranked) {
        NamedThing thing = ranked.thing();
        return String.format(Locale.ROOT, "%s %.2f", thing == null ? "none" : words(s, thing), ranked.share());
    }

    private String words(TaggedSentence s, NamedThing thing) {
        boolean earlier = thing.start() < s.sentence().start();
        return text.substring(thing.start(), thing.end()) + (earlier ? " (named before)" : "");
    }
}
