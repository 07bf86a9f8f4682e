package io.github.papertag.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class GoldTableFuzzTest {

    private static final Path FILE = Path.of("gold.csv");

    @DictionaryEntries({"id,title,abstract,areas", "title;abstract;id", ",\"", "\"\"", "\",", ";", "|"})
    @FuzzTest
    void anyTextIsATableOfGoldOrRefusedInOneSentence(byte[] table) {
        String text = new String(table, StandardCharsets.UTF_8);
        List<GoldRecord> records = new ArrayList<>();
        try {
            GoldTable.forEach(new BufferedReader(new StringReader(text)), FILE, GoldColumns.STANDARD, (gold, place) -> {
                assertThat(place).startsWith("gold.csv, line ").doesNotContain("\n");
                records.add(gold);
            });
        } catch (IOException refusal) {
            assertThat(refusal.getMessage()).contains("gold.csv").doesNotContain("\n", "Exception");
        }
        assertThat(records).allSatisfy(gold -> assertThat(gold.id()).isNotNull());
    }
}
