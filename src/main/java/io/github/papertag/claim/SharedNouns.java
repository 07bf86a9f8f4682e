package io.github.papertag.claim;

import io.github.papertag.claim.Meaning.MetricName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Metrics of which only the last has its noun: "energy and area efficiency" is about energy efficiency and not about energy. */
final class SharedNouns {

    private static final WordSet JOINTS = WordSet.of("and", "or", "/", "&");

    private SharedNouns() {}

    /** The mentions with those of first words that share a noun in place of what the words say alone. */
    static List<Mention> applied(List<Token> tokens, List<Mention> mentions, Lexicon lexicon) {
        List<Mention> all = mentions;
        for (int joint = 1; joint + 2 < tokens.size(); joint++) {
            if (JOINTS.has(tokens.get(joint))) {
                Mention shared = shared(tokens, joint, lexicon);
                all = shared == null ? all : with(shared, all);
            }
        }
        return all;
    }

    private static @Nullable Mention shared(List<Token> tokens, int joint, Lexicon lexicon) {
        int word = joint - 1;
        int noun = joint + 2;
        boolean words = tokens.get(word).isWord()
                && tokens.get(joint + 1).isWord()
                && tokens.get(noun).isWord();
        if (!words || !lexicon.endsMetric(tokens.get(noun).lower())) {
            return null;
        }
        for (Mention mention : lexicon.mentions(List.of(tokens.get(word), tokens.get(noun)))) {
            boolean both = mention.from() == 0 && mention.to() == 2;
            if (both && mention.meaning() instanceof MetricName name && isNamedByItsId(name)) {
                return new Mention(word, joint, name);
            }
        }
        return null;
    }

    /** Others go by the words of the text, of which only the first is here. */
    private static boolean isNamedByItsId(MetricName name) {
        return !name.head() && !name.id().startsWith("other:");
    }

    private static List<Mention> with(Mention shared, List<Mention> all) {
        List<Mention> kept = new ArrayList<>();
        for (Mention mention : all) {
            boolean longer = mention.meaning() instanceof MetricName
                    && mention.to() == shared.to()
                    && mention.from() < shared.from();
            if (longer) {
                return all;
            }
            if (!(mention.meaning() instanceof MetricName) || mention.from() != shared.from()) {
                kept.add(mention);
            }
        }
        kept.add(shared);
        kept.sort(Comparator.comparingInt(Mention::from));
        return kept;
    }
}
