package io.github.papertag.topic;

import java.util.List;
import java.util.stream.IntStream;

/** The readable first part of a model file. */
record ModelHeader(String name, List<Label> labels, ModelCard card) {

    ModelHeader {
        labels = List.copyOf(labels);
    }

    /** A label and how its linear score becomes a decision. */
    record Label(String label, double threshold, double slope, double offset) {}

    static ModelHeader of(TopicModel model) {
        List<Label> labels = IntStream.range(0, model.labels().size())
                .mapToObj(i -> {
                    Decision decision = model.decisions().get(i);
                    return new Label(
                            model.labels().get(i),
                            decision.threshold(),
                            decision.calibration().slope(),
                            decision.calibration().offset());
                })
                .toList();
        return new ModelHeader(model.name(), labels, model.card());
    }

    List<String> labelIds() {
        return labels.stream().map(Label::label).toList();
    }

    List<Decision> decisions() {
        return labels.stream()
                .map(label -> new Decision(new Sigmoid(label.slope(), label.offset()), label.threshold()))
                .toList();
    }
}
