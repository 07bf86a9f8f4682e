package io.github.papertag.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A new format is not forgotten: it has a fuzz test of its own and a fixture to start from. */
class EveryFormatFuzzedTest {

    @ParameterizedTest
    @EnumSource
    void aFormatHasAFuzzTestOfItsOwn(DumpFormat format) {
        assertThatCode(() -> assertThat(Class.forName(getClass().getPackageName() + "." + ReadFuzz.testOf(format))
                                .getDeclaredMethods())
                        .anyMatch(method -> method.isAnnotationPresent(FuzzTest.class)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource
    void aFormatHasAFixtureToStartFrom(DumpFormat format) throws IOException {
        assertThat(Fixtures.all()).anyMatch(fixture -> fixture.format().equals(format.id()));
    }

    @ParameterizedTest
    @EnumSource
    void theFixturesOfAFormatAreReadByItsReader(DumpFormat format) throws IOException {
        for (Fixtures.Fixture fixture : Fixtures.all()) {
            if (fixture.format().equals(format.id()) && fixture.columns().isEmpty()) {
                assertThat(ReadFuzz.read(format, fixture.bytes()))
                        .as("%s of %s", fixture, Arrays.toString(fixture.bytes()))
                        .hasSize(fixture.papers() + fixture.rejected());
            }
        }
    }
}
