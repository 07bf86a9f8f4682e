package io.github.papertag.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.papertag.evaluate.EvaluationReport;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** An evaluation as JSON, as {@code report.schema.json} describes it: six digits, null for what is undefined. */
public final class ReportJson {

    private static final int DIGITS = 6;

    private static final ObjectWriter WRITER = JsonMapper.builder()
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .addModule(new SimpleModule()
                    .addSerializer(double.class, new Rounded())
                    .addSerializer(Double.class, new Rounded()))
            .build()
            .writer();

    private ReportJson() {}

    /** The report in one line, with a line feed at its end. */
    public static String of(EvaluationReport report) throws IOException {
        return WRITER.writeValueAsString(report) + "\n";
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
