package io.github.papertag.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The mentions of a sentence by the tokens at which they start and end. */
final class MentionPlaces {

    private final List<Mention> all;
    private final long kinds;
    private final List<List<Mention>> starting;
    private final List<List<Mention>> ending;

    MentionPlaces(int tokens, List<Mention> mentions) {
        this.all = mentions;
        this.kinds = MentionKinds.of(mentions);
        this.starting = new ArrayList<>(Collections.nCopies(tokens + 1, List.of()));
        this.ending = new ArrayList<>(starting);
        for (int i = 0; i < mentions.size(); i++) {
            List<Mention> alone = List.of(mentions.get(i));
            put(starting, mentions.get(i).from(), alone);
            put(ending, mentions.get(i).to(), alone);
        }
    }

    private static void put(List<List<Mention>> places, int at, List<Mention> alone) {
        List<Mention> there = places.get(at);
        if (there.isEmpty()) {
            places.set(at, alone);
            return;
        }
        List<Mention> more = new ArrayList<>(there);
        more.addAll(alone);
        places.set(at, more);
    }

    List<Mention> all() {
        return all;
    }

    /** Their {@link MentionKinds}. */
    long kinds() {
        return kinds;
    }

    List<Mention> startingAt(int token) {
        return starting.get(token);
    }

    List<Mention> endingAt(int token) {
        return ending.get(token);
    }
}
