package io.github.papertag.claim;

import io.github.papertag.claim.Meaning.Cue;
import io.github.papertag.claim.Meaning.DatasetName;
import io.github.papertag.claim.Meaning.MetricName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The mentions of a sentence by the tokens at which they start and end. */
final class MentionPlaces {

    private final List<Mention> all;
    private final long kinds;

    /** Null where no mention is, as is the case at most tokens. */
    private final @Nullable List<Mention>[] starting;

    private final @Nullable List<Mention>[] ending;

    @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of a generic type
    MentionPlaces(int tokens, List<Mention> mentions) {
        this.all = mentions;
        this.kinds = MentionKinds.of(mentions);
        this.starting = new List[tokens + 1];
        this.ending = new List[tokens + 1];
        for (int i = 0; i < mentions.size(); i++) {
            List<Mention> alone = List.of(mentions.get(i));
            put(starting, mentions.get(i).from(), alone);
            put(ending, mentions.get(i).to(), alone);
        }
    }

    private static void put(@Nullable List<Mention>[] places, int at, List<Mention> alone) {
        List<Mention> there = places[at];
        if (there == null) {
            places[at] = alone;
            return;
        }
        List<Mention> more = new ArrayList<>(there);
        more.addAll(alone);
        places[at] = more;
    }

    List<Mention> all() {
        return all;
    }

    /** Their {@link MentionKinds}. */
    long kinds() {
        return kinds;
    }

    List<Mention> startingAt(int token) {
        List<Mention> there = starting[token];
        return there == null ? List.of() : there;
    }

    List<Mention> endingAt(int token) {
        List<Mention> there = ending[token];
        return there == null ? List.of() : there;
    }

    @Nullable
    Mention metricStartingAt(int token) {
        return first(startingAt(token), MetricName.class);
    }

    @Nullable
    Mention metricEndingAt(int token) {
        return first(endingAt(token), MetricName.class);
    }

    @Nullable
    Mention datasetStartingAt(int token) {
        return first(startingAt(token), DatasetName.class);
    }

    @Nullable
    Mention cueStartingAt(int token, String type) {
        return cue(startingAt(token), type);
    }

    @Nullable
    Mention cueEndingAt(int token, String type) {
        return cue(endingAt(token), type);
    }

    private static @Nullable Mention first(List<Mention> mentions, Class<? extends Meaning> kind) {
        for (int i = 0; i < mentions.size(); i++) {
            if (kind.isInstance(mentions.get(i).meaning())) {
                return mentions.get(i);
            }
        }
        return null;
    }

    private static @Nullable Mention cue(List<Mention> mentions, String type) {
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i).meaning() instanceof Cue cue && cue.type().equals(type)) {
                return mentions.get(i);
            }
        }
        return null;
    }
}
