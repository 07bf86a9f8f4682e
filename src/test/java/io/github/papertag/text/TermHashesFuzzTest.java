package io.github.papertag.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.List;

class TermHashesFuzzTest {

    private static final TermHashes HASHES = new TermHashes();

    @FuzzTest
    void theFastScannerFindsTheTermsOfTheSlowOne(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        List<Long> expected = new ArrayList<>();
        TermScanner.scan(text, (hash, start, end) -> {
            expected.add(hash);
            assertThat(start).isBetween(0, end - 1);
            assertThat(end).isLessThanOrEqualTo(text.length());
        });
        HASHES.scan(text);
        List<Long> found = new ArrayList<>();
        for (int i = 0; i < HASHES.size(); i++) {
            found.add(HASHES.get(i));
        }
        assertThat(found).isEqualTo(expected);
    }
}
