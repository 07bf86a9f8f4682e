package io.github.papertag.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * 120 invented abstracts on three topics, each with words of its own and words that all papers use. Every sixth is on
 * two topics. The facet {@code chance} is drawn by lot, so that no text says anything about it.
 */
public final class SmallCorpus {

    public static final String AREAS = "areas";
    public static final String CHANCE = "chance";

    static final int SIZE = 120;
    static final List<String> TOPICS = List.of("astronomy", "genomics", "robotics");

    /** Small enough a vocabulary for a quick fit, and few enough folds. */
    public static final TrainingSettings SETTINGS = new TrainingSettings(new FeatureSettings(3, 2, 2_000), 0.1, 4);

    private static final List<List<String>> WORDS = List.of(
            List.of("telescope galaxies redshift quasar nebula orbit stellar luminosity spectra cosmic".split(" ", -1)),
            List.of("genome protein sequencing mutation enzyme cells transcript alleles tissue folding".split(" ", -1)),
            List.of("gripper manipulator torque actuators walking locomotion grasp joints motor limbs".split(" ", -1)));
    private static final List<String> COMMON = List.of(
            ("we present a method for the study of results and their limits with more careful measures than before"
                            + " our approach improves accuracy on several tasks while it needs less time and fewer samples")
                    .split(" ", -1));

    private SmallCorpus() {}

    public static List<LabelledText> texts() {
        Random random = new Random(20_260);
        return IntStream.range(0, SIZE).mapToObj(i -> text(i, random)).toList();
    }

    public static Corpus corpus() {
        return Corpus.of(texts());
    }

    /** A text on one topic that is not part of the corpus. */
    static LabelledText unseen(int topic) {
        return text("unseen-" + topic, List.of(topic), List.of(), new Random(7 + topic));
    }

    private static LabelledText text(int number, Random random) {
        int topic = number % TOPICS.size();
        List<Integer> topics = number % 6 == 5 ? List.of(topic, (topic + 1) % TOPICS.size()) : List.of(topic);
        List<String> chance = random.nextInt(5) == 0 ? List.of("drawn") : List.of();
        return text("paper-" + number, topics, chance, random);
    }

    private static LabelledText text(String id, List<Integer> topics, List<String> chance, Random random) {
        StringBuilder text = new StringBuilder();
        for (int sentence = 0; sentence < 4; sentence++) {
            List<String> words = new ArrayList<>();
            for (int topic : topics) {
                words.add(any(WORDS.get(topic), random));
                words.add(any(WORDS.get(topic), random));
            }
            for (int i = 0; i < 8; i++) {
                words.add(any(COMMON, random));
            }
            text.append(String.join(" ", words)).append(". ");
        }
        String title =
                topics.stream().map(topic -> any(WORDS.get(topic), random)).collect(Collectors.joining(" and "));
        List<String> areas = topics.stream().map(TOPICS::get).toList();
        return new LabelledText(
                id, "A study of " + title, text.toString().strip(), Map.of(AREAS, areas, CHANCE, chance));
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
