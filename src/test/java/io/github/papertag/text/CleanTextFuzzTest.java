package io.github.papertag.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.papertag.Span;

class CleanTextFuzzTest {

    @FuzzTest
    void everyPieceOfACleanTextLeadsBackIntoTheTextAsRead(FuzzedDataProvider data) {
        String raw = data.consumeRemainingAsString();
        CleanText clean = CleanText.of(raw);
        int length = raw.codePointCount(0, raw.length());
        int last = 0;
        for (int i = 0; i < clean.text().length(); i++) {
            Span span = clean.span(i, i + 1);
            assertThat(span.start()).isBetween(last, length);
            assertThat(span.end()).isBetween(span.start(), length);
            assertThat(raw).contains(clean.original(i, i + 1));
            last = span.start();
        }
    }
}
