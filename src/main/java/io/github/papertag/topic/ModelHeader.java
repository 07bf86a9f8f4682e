package io.github.papertag.topic;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The readable first part of a model file. */
record ModelHeader(String name, List<Label> labels, ModelCard card) {

    /** Every field must be there once, in its own type, and no other; no field names a class. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
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
        try {
            JsonNode tree = JSON.readTree(file, start, length);
            if (tree.path("card") instanceof ObjectNode card) {
                addWhatEarlierVersionsDoNotTell(card);
            }
            ModelHeader header = JSON.treeToValue(tree, ModelHeader.class);
            if (header == null) {
                throw new IOException("its header is null");
            }
            return header;
        } catch (UnrecognizedPropertyException e) {
            throw new IOException("its header has a field too many: " + path(e), e);
        } catch (JsonMappingException e) {
            throw new IOException("its header lacks a value, or has a wrong one, at " + path(e), e);
        } catch (JsonProcessingException e) {
            throw new IOException("its header is not the JSON of a model's header", e);
        }
    }

    private static void addWhatEarlierVersionsDoNotTell(ObjectNode card) {
        if (!card.has("labelDocuments")) {
            card.putObject("labelDocuments");
        }
        if (!card.has("foldScores")) {
            card.putArray("foldScores");
        }
        if (card.path("training") instanceof ObjectNode training && !training.has("countRatio")) {
            training.put("countRatio", false);
        }
    }

    /** Where the fault stands, such as {@code labels[1].threshold}, if that is a name like ours. */
    private static String path(JsonMappingException e) {
        String path = e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining());
        return path.matches("[\\w.\\[\\]-]{1,100}") ? path.replaceFirst("^\\.", "") : "its top";
    }
}
