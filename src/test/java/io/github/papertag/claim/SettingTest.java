package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.Claim;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Radios in the 5 GHz band with 80 MHz channels are studied.",
                "The decoder runs on one board at 250 MHz.",
                "The macro is made in 28 nm.",
                "Calls are kept at 16 kHz (telephone quality)."
            })
    void aFrequencyThatNothingSaysWasReachedIsNoClaim(String text) {
        assertThat(texts(text)).isEmpty();
    }

    @Test
    void aFrequencyThatIsReachedIsOne() {
        assertThat(texts("The core achieves 1.9 GHz.")).containsExactly("1.9 GHz");
        assertThat(texts("It has an operating frequency of 1.9 GHz.")).containsExactly("1.9 GHz");
        assertThat(texts("The filter has a bandwidth of 2 GHz.")).containsExactly("2 GHz");
        assertThat(texts("Control runs at 200 Hz.")).containsExactly("200 Hz");
    }

    private static List<String> texts(String text) {
        return ClaimExtractor.standard().extract(text).stream().map(Claim::text).toList();
    }
}
