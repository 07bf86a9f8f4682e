package io.github.papertag.label;

import io.github.papertag.Paper;
import io.github.papertag.TestPapers;
import io.github.papertag.topic.Corpus;
import io.github.papertag.topic.FeatureSettings;
import io.github.papertag.topic.LabelledText;
import io.github.papertag.topic.TopicModel;
import io.github.papertag.topic.Trainer;
import io.github.papertag.topic.TrainingSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Models that are trained in a blink on the invented papers, each of which stands in the corpus with variations. */
final class TinyModels {

    /** Knows robotics and vision. */
    static final TopicModel AREAS = train("areas", "robotics", "computer-vision");

    /** Tells methods from surveys. */
    static final TopicModel CONTRIBUTION = train("contribution", "method", "survey");

    private TinyModels() {}

    private static TopicModel train(String facet, String first, String second) {
        Paper firstPaper = facet.equals("areas") ? TestPapers.GRIPPER : TestPapers.PRUNING;
        Paper secondPaper = facet.equals("areas") ? TestPapers.PRUNING : TestPapers.SURVEY;
        List<LabelledText> texts = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            texts.add(text("a" + i, firstPaper, i, Map.of(facet, List.of(first))));
            texts.add(text("b" + i, secondPaper, i, Map.of(facet, List.of(second))));
            texts.add(text("c" + i, TestPapers.TRANSLATION, i, Map.of(facet, List.of())));
        }
        return train(facet, texts);
    }

    /** Tells rice from beans in recipes, which are no papers. */
    static TopicModel everyday(String name) {
        List<LabelledText> texts = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            texts.add(recipe(
                    "a" + i,
                    "Melt the butter in a wide pan, add the rice and stir until it is glossy, and pour in the broth"
                            + " one ladle at a time.",
                    i,
                    Map.of(name, List.of("rice"))));
            texts.add(recipe(
                    "b" + i,
                    "Soak the beans over night, cook them with bay leaves in plenty of water and salt them at the"
                            + " end.",
                    i,
                    Map.of(name, List.of("beans"))));
        }
        return train(name, texts);
    }

    private static LabelledText recipe(String id, String text, int variation, Map<String, List<String>> labels) {
        List<String> endings = List.of(
                "Serve hot.", "Eat with bread.", "Keep some for Monday.", "Add pepper.", "Enough for four.", "Stir.");
        return new LabelledText(id, "Supper", text + " " + endings.get(variation), labels);
    }

    private static TopicModel train(String facet, List<LabelledText> texts) {
        TrainingSettings settings = new TrainingSettings(new FeatureSettings(3, 2, 10_000), 0.1, 2);
        return new Trainer(Corpus.of(texts), List.of(facet), settings, progress -> {})
                .train()
                .get(0)
                .model();
    }

    private static LabelledText text(String id, Paper paper, int variation, Map<String, List<String>> labels) {
        List<String> endings = List.of(
                "We release the code.",
                "All models are public.",
                "The effect is large.",
                "We discuss the limits.",
                "Further work will tell.",
                "Two case studies follow.");
        return new LabelledText(id, paper.title(), paper.abstractText() + " " + endings.get(variation), labels);
    }
}
