package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.Claim;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Abstracts that break off in the middle of a sentence, as many dumps have them. */
class BrokenOffTextTest {

    /** What a sentence may break off in or behind. */
    private static final List<String> TEXTS = List.of(
            "It needs a factor of several orders of magnitude less memory, i.e. twice to 5x of 12,5\\% up to the 3 × 5-",
            "Recall is 9 of the 12 (8/15), which is 4.6 out of 5 and ranging from 2% to about 10% or more.",
            "× 5 faster than FernNet without tuning, (7 billion parameter models such as MossNet 2.0 Turbo), and a day",
            "0.75(0.16) is better than the old method, FernNet (and its trees), MossNet, a new benchmark of 3 × 3 maps by 3%",
            "71% of all the, and precision and recall and the average F1 of 91%, 87% and 85% on A and B, respectively");

    @Test
    void aTextMayBreakOffAnywhereAndBeginAnywhere() {
        for (String text : TEXTS) {
            for (int at = 1; at < text.length(); at++) {
                if (isBorder(text, at)) {
                    assertReadable(text.substring(0, at));
                    assertReadable(text.substring(at));
                }
            }
        }
    }

    private static boolean isBorder(String text, int at) {
        return !Character.isLetterOrDigit(text.charAt(at)) || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private static void assertReadable(String text) {
        for (Claim claim : ClaimExtractor.standard().extract(text)) {
            assertThat(text.substring(claim.span().start(), claim.span().end())).isEqualTo(claim.text());
        }
    }
}
