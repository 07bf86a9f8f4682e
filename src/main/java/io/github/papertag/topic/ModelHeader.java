package io.github.papertag.topic;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.github.papertag.data.MisfitException;
import io.github.papertag.data.Records;
import io.github.papertag.data.Values;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The readable first part of a model file. */
record ModelHeader(String name, List<Label> labels, ModelCard card) {

    /** Every field must be there once, and {@link Records} wants all of them and no other; no field names a class. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

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

    /**
     * The header in {@code length} bytes of a file.
     *
     * @throws IOException with the end of a sentence that begins with the file's name
     */
    static ModelHeader parse(byte[] file, int start, int length) throws IOException {
        try (JsonParser parser = JSON.createParser(file, start, length)) {
            return Records.of(withWhatEarlierVersionsDoNotTell(Values.read(parser)), ModelHeader.class);
        } catch (MisfitException e) {
            throw new IOException("its header " + e.getMessage(), e);
        } catch (JsonProcessingException e) {
            throw new IOException("its header is not the JSON of a model's header", e);
        }
    }

    @SuppressWarnings("unchecked") // all maps that are read have names for keys
    private static @Nullable Object withWhatEarlierVersionsDoNotTell(@Nullable Object header) {
        if (header instanceof Map<?, ?> members && members.get("card") instanceof Map<?, ?> card) {
            ((Map<String, Object>) card).putIfAbsent("labelDocuments", Map.of());
            ((Map<String, Object>) card).putIfAbsent("foldScores", List.of());
            if (card.get("training") instanceof Map<?, ?> training) {
                ((Map<String, Object>) training).putIfAbsent("countRatio", false);
            }
        }
        return header;
    }
}
