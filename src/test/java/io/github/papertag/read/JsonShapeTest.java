package io.github.papertag.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonShapeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [{"title":"A"}]                                     | ARRAY
                    {"title":"A"}                                       | LINES
                    {"title":"A"}~{"title":"B"}                         | LINES
                    {"title":"A","notes":[{"n":1}]}                     | LINES
                    {~ "title":"A"~}~{~ "title":"B"~}                   | VALUES
                    {"data":[{"title":"A"}]}                            | WRAPPED
                    {"Data":[]}                                         | WRAPPED
                    {"total":2,"meta":{"page":[1]},"results":[{"a":1}]} | WRAPPED
                    {"message":{"rows":3,"items":[{"title":"A"}]}}      | WRAPPED
                    {"message":{"rows":3,"other":[1]},"title":"A"}      | LINES
                    {"message":"none","title":"A"}                      | LINES
                    {"data":[1,2],"title":"A"}                          | LINES
                    {"data":[                                           | VALUES
                    {"message":{"items":                                | VALUES
                    {"broken":                                          | VALUES
                    """)
    void theBeginningTellsHowTheRecordsLie(String head, JsonShape shape) {
        assertThat(JsonShape.of(head.replace('~', '\n'))).isEqualTo(shape);
    }
}
