package io.github.papertag.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.papertag.Paper;
import io.github.papertag.RandomTexts;
import io.github.papertag.ScoredLabel;
import io.github.papertag.SharedFiles;
import io.github.papertag.label.BundledModels;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The fast way from a text to labels against a plain one, with the models in the repository. */
class PlainTopicModelTest {

    private static final double TOLERANCE = 1e-4;
    /** The same every time: of enough other texts one has a score so close to a threshold that floats and doubles decide otherwise. */
    private static final long SEED = 26;

    private static final int RANDOM_TEXTS = 1_000;

    /** One of so many real papers. */
    private static final int STEP = 7;

    private static List<PlainTopicModel> plain = List.of();
    private static ModelBank bank = new ModelBank(List.of());

    @BeforeAll
    static void load() throws IOException {
        for (String name : BundledModels.NAMES) {
            assumeThat(Path.of("models", name)).as("the models").isDirectory();
        }
        bank = new ModelBank(BundledModels.load(BundledModels.NAMES));
        plain = bank.models().stream().map(PlainTopicModel::new).toList();
    }

    @Test
    void randomTextsGetTheLabelsOfThePlainWay() {
        Random random = new Random(SEED);
        List<String> words = words();
        for (int i = 0; i < RANDOM_TEXTS; i++) {
            String title = RandomTexts.of(words, 12, random);
            assertSame(title, RandomTexts.of(words, 150, random), "text " + i);
        }
    }

    @Test
    void realPapersGetTheLabelsOfThePlainWay() throws IOException {
        List<Paper> papers = SharedFiles.papers(STEP);

        assertThat(papers).hasSizeGreaterThan(1_000);
        papers.forEach(paper -> assertSame(paper.title(), paper.abstractText(), paper.id()));
    }

    /** The vocabularies' commonest terms and some of all others. */
    private static List<String> words() {
        List<String> words = new ArrayList<>();
        for (TopicModel model : bank.models()) {
            Vocabulary vocabulary = model.vectorizer().vocabulary();
            for (int term = 0; term < vocabulary.size(); term += term < 1_000 ? 1 : 97) {
                words.add(vocabulary.term(term));
            }
        }
        return words;
    }

    private static void assertSame(String title, String abstractText, String what) {
        List<TopicModel.Opinion> opinions = bank.label(title, abstractText);
        Map<Integer, Map<String, Integer>> byTitleWeight = new HashMap<>();
        for (int i = 0; i < opinions.size(); i++) {
            Map<String, Integer> counts = byTitleWeight.computeIfAbsent(
                    plain.get(i).titleWeight(), weight -> PlainTopicModel.counts(title, abstractText, weight));
            String of = what + ", " + bank.names().get(i);
            assertThat(opinions.get(i).knownTerms())
                    .as(of)
                    .isEqualTo(plain.get(i).known(counts));
            assertThat(opinions.get(i).knownShare())
                    .as(of)
                    .isCloseTo(plain.get(i).knownShare(counts), within(TOLERANCE));
            assertSame(opinions.get(i).labels(), plain.get(i), counts, of);
        }
    }

    private static void assertSame(
            List<ScoredLabel> labels, PlainTopicModel reference, Map<String, Integer> counts, String what) {
        Map<String, Double> expected = reference.given(reference.probabilities(reference.features(counts)));
        Map<String, Double> scores = new TreeMap<>();
        labels.forEach(label -> scores.put(label.label(), label.score()));

        assertThat(scores.keySet()).as(what).isEqualTo(expected.keySet());
        expected.forEach((label, score) ->
                assertThat(scores.get(label)).as("%s, %s", what, label).isCloseTo(score, within(TOLERANCE)));
        assertThat(labels)
                .as(what)
                .isSortedAccordingTo(
                        Comparator.comparingDouble(ScoredLabel::score).reversed());
    }
}
