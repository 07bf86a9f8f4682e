package io.github.papertag.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequirementTest {

    private static final Map<String, Measure> FIGURES = new LinkedHashMap<>(
            Map.of("areas.macroF1", new Measure(0.7, 0.6, 0.8), "areas.microF1", Measure.UNDEFINED));

    @ParameterizedTest
    @ValueSource(strings = {"areas.macroF1<0.71", "areas.macroF1 <= 0.7", "areas.macroF1>.5", "areas.macroF1 >= 0.7"})
    void whatIsSoFails(String requirement) {
        assertThat(Requirement.parse(requirement).failure(FIGURES)).startsWith("areas.macroF1 is 0.7000, which fails ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"areas.macroF1<0.7", "areas.macroF1<=0.69", "areas.macroF1>0.7", "areas.macroF1>=0.71"})
    void whatIsNotSoDoesNotFail(String requirement) {
        assertThat(Requirement.parse(requirement).failure(FIGURES)).isNull();
    }

    @Test
    void aFailureEndsWithTheRequirement() {
        assertThat(Requirement.parse("areas.macroF1 < .71").failure(FIGURES))
                .isEqualTo("areas.macroF1 is 0.7000, which fails areas.macroF1<0.71");
    }

    @Test
    void anUndefinedFigureAlwaysFails() {
        assertThat(Requirement.parse("areas.microF1<0").failure(FIGURES)).contains("areas.microF1 is undefined");
    }

    @Test
    void anUnknownFigureListsThoseThatThereAre() {
        assertThatThrownBy(() -> Requirement.parse("areas.f1<0.7").failure(FIGURES))
                .hasMessageStartingWith("there is no figure 'areas.f1'; there are ")
                .hasMessageContaining("areas.macroF1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "areas.macroF1", "areas.macroF1=0.7", "areas.macroF1<high", "<0.7"})
    void whatIsNoRequirementIsTold(String text) {
        assertThatThrownBy(() -> Requirement.parse(text)).hasMessageContaining("is no requirement: write a figure");
    }
}
