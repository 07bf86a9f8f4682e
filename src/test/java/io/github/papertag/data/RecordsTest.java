package io.github.papertag.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordsTest {

    private static final JsonFactory JSON = new JsonFactory();

    private static final String SHELF = """
            {"name": "low", "height": 40, "boards": 3, "weight": 5000000000, "full": true,
             "books": [{"title": "Ice", "pages": 120}, {"title": "Fog", "pages": null}],
             "loans": {"Ada": {"days": 2}, "Max": {}}}
            """;

    private record Book(String title, @Nullable Integer pages) {

        Book {
            if (title.isEmpty()) {
                throw new IllegalArgumentException("a book without a title");
            }
        }
    }

    private record Shelf(
            String name,
            double height,
            int boards,
            long weight,
            boolean full,
            List<Book> books,
            Map<String, Map<String, Integer>> loans,
            @Nullable String note) {}

    @Test
    void everyComponentGetsTheValueOfItsName() throws IOException {
        assertThat(shelf(SHELF))
                .isEqualTo(new Shelf(
                        "low",
                        40,
                        3,
                        5_000_000_000L,
                        true,
                        List.of(new Book("Ice", 120), new Book("Fog", null)),
                        Map.of("Ada", Map.of("days", 2), "Max", Map.of()),
                        null));
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        Shelf shelf = shelf(SHELF);
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            Values.write(shelf, json);
        }

        assertThat(out.toString())
                .startsWith(
                        "{\"name\":\"low\",\"height\":40.0,\"boards\":3,\"weight\":5000000000,\"full\":true,\"books\":[{")
                .endsWith("},\"note\":null}");
        assertThat(shelf(out.toString())).isEqualTo(shelf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "name": "low"    | "name": 5              | lacks a value, or has a wrong one, at name
            "name": "low"    | "name": null           | lacks a value, or has a wrong one, at name
            "name": "low",   |                        | lacks a value, or has a wrong one, at name
            "height": 40     | "height": "40"         | lacks a value, or has a wrong one, at height
            "boards": 3      | "boards": 3.5          | lacks a value, or has a wrong one, at boards
            "boards": 3      | "boards": 5000000000   | lacks a value, or has a wrong one, at boards
            "weight": 5000000000 | "weight": 0.5      | lacks a value, or has a wrong one, at weight
            "full": true     | "full": "true"         | lacks a value, or has a wrong one, at full
            "title": "Fog"   | "title": ["Fog"]       | lacks a value, or has a wrong one, at books[1].title
            "title": "Fog"   | "title": ""            | lacks a value, or has a wrong one, at books[1]
            "pages": 120     | "pages": 1, "x": 1     | has a field too many: books[0].x
            "pages": 120     | "pages": 1, "\\u0007": 1 | has a field too many: its top
            {"days": 2}      | 2                      | lacks a value, or has a wrong one, at loans.Ada
            {"days": 2}      | {"days": null}         | lacks a value, or has a wrong one, at loans.Ada.days
            {"title": "Fog", "pages": null} | null    | lacks a value, or has a wrong one, at books[1]
            """)
    void whatDoesNotFitIsNamedByItsPlace(String good, @Nullable String bad, String fault) {
        assertThat(SHELF).contains(good);

        assertThatExceptionOfType(MisfitException.class)
                .isThrownBy(() -> shelf(SHELF.replace(good, bad == null ? "" : bad)))
                .withMessage(fault);
    }

    @Test
    void nothingIsNoRecord() {
        for (String nothing : List.of("", "null", "[]", "5")) {
            assertThatExceptionOfType(MisfitException.class)
                    .isThrownBy(() -> shelf(nothing))
                    .withMessage("lacks a value, or has a wrong one, at its top");
        }
    }

    @Test
    void nothingMayStandBehindTheEnd() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> shelf(SHELF + "{}"))
                .withMessageStartingWith("something stands behind the end");
    }

    private static Shelf shelf(String json) throws IOException {
        try (JsonParser parser = JSON.createParser(json)) {
            return Records.of(Values.read(parser), Shelf.class);
        }
    }
}
