package io.github.papertag.topic;

import io.github.papertag.ScoredLabel;
import java.util.ArrayList;
import java.util.List;

/**
 * Several models applied to the same texts. Models that were trained on the same data know the same terms; the bank then
 * scans a text once for all of them and adds one row of weights a term. Immutable and thread-safe.
 */
public final class ModelBank {

    private final List<TopicModel> models;
    private final List<Shared> groups;
    private final int[] groupOf;
    private final int[] firstLabel;
    private final ThreadLocal<TermFrequencies> scratch = ThreadLocal.withInitial(TermFrequencies::new);

    /** @param models the models, in the order of the opinions */
    public ModelBank(List<TopicModel> models) {
        this.models = List.copyOf(models);
        this.groupOf = new int[models.size()];
        this.firstLabel = new int[models.size()];
        List<List<TopicModel>> alike = new ArrayList<>();
        for (int i = 0; i < models.size(); i++) {
            place(i, alike);
        }
        this.groups = alike.stream().map(Shared::of).toList();
    }

    /** Models with the same features, and their weights side by side. */
    private record Shared(Vectorizer vectorizer, LinearModel linear, PaperWords words) {

        static Shared of(List<TopicModel> alike) {
            Vectorizer vectorizer = alike.get(0).vectorizer();
            return new Shared(
                    vectorizer,
                    LinearWeights.sideBySide(
                            alike.stream().map(TopicModel::weights).toList()),
                    new PaperWords(vectorizer.vocabulary()));
        }
    }

    /** What each model says of a text, in the order of the models; never an exception for any text. */
    public List<TopicModel.Opinion> label(String title, String abstractText) {
        TermFrequencies frequencies = scratch.get();
        float[][] scores = new float[groups.size()][];
        int[] knownTerms = new int[groups.size()];
        double[] knownShare = new double[groups.size()];
        double[] paperShare = new double[groups.size()];
        for (int group = 0; group < scores.length; group++) {
            Shared shared = groups.get(group);
            shared.vectorizer().count(title, abstractText, frequencies);
            scores[group] = shared.vectorizer().score(frequencies, shared.linear());
            knownTerms[group] = frequencies.size();
            knownShare[group] = frequencies.knownShare();
            paperShare[group] = shared.words().share(frequencies);
        }
        List<TopicModel.Opinion> opinions = new ArrayList<>(models.size());
        for (int i = 0; i < models.size(); i++) {
            int group = groupOf[i];
            List<ScoredLabel> labels = models.get(i).decide(scores[group], firstLabel[i]);
            opinions.add(new TopicModel.Opinion(labels, knownTerms[group], knownShare[group], paperShare[group]));
        }
        return opinions;
    }

    /** The models, in their order. */
    public List<TopicModel> models() {
        return models;
    }

    /** The names of the models, in their order. */
    public List<String> names() {
        return models.stream().map(TopicModel::name).toList();
    }

    private void place(int model, List<List<TopicModel>> alike) {
        TopicModel added = models.get(model);
        for (int group = 0; group < alike.size(); group++) {
            List<TopicModel> members = alike.get(group);
            if (members.get(0).vectorizer().sameFeaturesAs(added.vectorizer())) {
                groupOf[model] = group;
                firstLabel[model] = members.stream()
                        .mapToInt(member -> member.labels().size())
                        .sum();
                members.add(added);
                return;
            }
        }
        groupOf[model] = alike.size();
        alike.add(new ArrayList<>(List.of(added)));
    }
}
