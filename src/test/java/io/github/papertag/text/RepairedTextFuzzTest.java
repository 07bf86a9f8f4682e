package io.github.papertag.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.papertag.Span;

class RepairedTextFuzzTest {

    @DictionaryEntries({
        "&amp;",
        "&#x10FFFF;",
        "&#0;",
        "&#xD800;",
        "\\\"{o}",
        "\\H{o}",
        "'",
        "{\\ss}",
        "-",
        "-\\n",
        "\u00AD",
        "\uFB03",
        "\uD835\uDC00",
        "<jats:p>",
        "&lt;sup&gt;",
        "\\textbf{",
        "\u00C3\u00A9",
        "\u00E2\u20AC\u2122"
    })
    @FuzzTest
    void everyCharacterOfARepairedTextLeadsBackIntoTheTextAsRead(FuzzedDataProvider data) {
        String raw = data.consumeRemainingAsString();
        RepairedText repaired = RepairedText.of(raw);
        int length = raw.codePointCount(0, raw.length());
        int last = 0;
        for (int at = 0; at < repaired.text().codePointCount(0, repaired.text().length()); at++) {
            Span original = repaired.original(new Span(at, at + 1));
            assertThat(original.start()).isBetween(last, length);
            assertThat(original.end()).isBetween(original.start() + 1, length);
            last = original.start();
        }
        assertThat(RepairedText.of(raw).text()).isEqualTo(repaired.text());
    }
}
