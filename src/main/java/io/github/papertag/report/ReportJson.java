package io.github.papertag.report;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.papertag.evaluate.ClaimReport;
import io.github.papertag.evaluate.EvaluationReport;
import io.github.papertag.evaluate.PreviousReport;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;

/** An evaluation as JSON, as {@code report.schema.json} describes it: six digits, null for what is undefined. */
public final class ReportJson {

    /** Name of the file in the folder of a report. */
    public static final String FILE_NAME = "report.json";

    private static final int DIGITS = 6;

    private static final JsonSetter.Value NO_NULL = JsonSetter.Value.forValueNulls(Nulls.FAIL);
    private static final JsonSetter.Value ANY = JsonSetter.Value.forValueNulls(Nulls.SET);

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .defaultSetterInfo(NO_NULL)
            .withConfigOverride(double.class, it -> it.setSetterInfo(ANY))
            .withConfigOverride(Integer.class, it -> it.setSetterInfo(ANY))
            .withConfigOverride(ClaimReport.class, it -> it.setSetterInfo(ANY))
            .addModule(new SimpleModule()
                    .addSerializer(double.class, new Rounded())
                    .addSerializer(Double.class, new Rounded())
                    .addDeserializer(double.class, new Defined())
                    .addDeserializer(Double.class, new Defined()))
            .build();

    private ReportJson() {}

    /** The report in one line, with a line feed at its end. */
    public static String of(EvaluationReport report) throws IOException {
        return MAPPER.writeValueAsString(report) + "\n";
    }

    /**
     * A report that {@link #of} wrote.
     *
     * @throws IOException with one sentence if the file is no report, or one of another version
     */
    public static EvaluationReport read(Path file) throws IOException {
        JsonNode json = PreviousReport.json(file);
        try {
            EvaluationReport report = MAPPER.treeToValue(json, EvaluationReport.class);
            if (report != null && report.version() == EvaluationReport.VERSION) {
                return report;
            }
        } catch (JsonProcessingException e) {
            throw new IOException(file + ": is no report.json of version " + EvaluationReport.VERSION, e);
        }
        throw new IOException(file + ": is no report.json of version " + EvaluationReport.VERSION);
    }

    private static final class Defined extends JsonDeserializer<Double> {
        @Override
        public Double deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return in.getDoubleValue();
        }

        @Override
        public Double getNullValue(DeserializationContext context) {
            return Double.NaN;
        }
    }

    private static final class Rounded extends JsonSerializer<Double> {
        @Override
        public void serialize(Double value, JsonGenerator out, SerializerProvider provider) throws IOException {
            if (value.isNaN() || value.isInfinite()) {
                out.writeNull();
            } else {
                BigDecimal rounded = BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_EVEN);
                out.writeNumber(
                        rounded.signum() == 0
                                ? "0"
                                : rounded.stripTrailingZeros().toPlainString());
            }
        }
    }
}
