package io.github.papertag;

import java.util.List;

/** Papers that were invented for the tests. */
public final class TestPapers {

    public static final Paper PRUNING = Paper.of(
            "LeafCut: Pruning Convolutional Networks along Their Gradients",
            "Convolutional networks for image recognition waste most of their multiplications on channels that hardly"
                    + " matter. We introduce LeafCut, which follows the gradient of each channel during the first"
                    + " epochs and removes those that stay flat. On a benchmark of street photographs LeafCut halves"
                    + " the computation and loses only 0.3 points of accuracy.");

    public static final Paper TRANSLATION = Paper.of(
            "Borrowed Tongues: Translating between Languages without Common Text",
            "Machine translation needs sentence pairs, and most of the world's languages have none. We show that a"
                    + " language model which reads two unrelated languages side by side learns a shared space of"
                    + " meaning, and that thirty dictionary entries suffice to align it. Borrowed Tongues improves"
                    + " BLEU by 4.1 on six language pairs.");

    public static final Paper GRIPPER = Paper.of(
            "Soft Hands for Hard Objects",
            "Robots that grasp unknown objects tend to crush the fragile and to drop the heavy. This paper describes"
                    + " a gripper with inflatable fingers, a tactile skin and a policy that was trained by"
                    + " reinforcement learning in simulation. In 900 trials on a real arm it lifts 93% of the objects"
                    + " without harm.");

    public static final Paper SURVEY = Paper.of(
            "A Survey of Surveys on Graph Learning",
            "Graph neural networks have been surveyed more than forty times in five years. We read these surveys, put"
                    + " their taxonomies next to each other and find that they agree on message passing and on little"
                    + " else. We propose a common vocabulary, point out questions that no survey asks and give advice"
                    + " to those who write the next one.");

    public static final List<Paper> ALL = List.of(PRUNING, TRANSLATION, GRIPPER, SURVEY);

    private TestPapers() {}

    /** A page in the dense shape: a title or an abstract a line. */
    public static String page(List<Paper> papers) {
        StringBuilder page = new StringBuilder("Get trending papers in your email inbox!\nSubscribe");
        papers.forEach(paper -> page.append(paper.title())
                .append('\n')
                .append(paper.abstractText())
                .append('\n'));
        return page.toString();
    }
}
