package io.github.papertag.read;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** The fixtures of the format that a fuzz test is named after, such as {@code CsvFuzzTest}; of all for other tests. */
final class FixtureSeeds implements ArgumentsProvider {

    @Override
    public Stream<Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context)
            throws IOException {
        String test = context.getRequiredTestClass().getSimpleName();
        Stream.Builder<Arguments> seeds = Stream.builder();
        for (Fixtures.Fixture fixture : Fixtures.all()) {
            DumpFormat format = DumpFormat.of(fixture.format());
            if (ReadFuzz.testOf(format).equals(test) || !ReadFuzz.isOfOneFormat(test)) {
                seeds.add(Arguments.of((Object) fixture.bytes()));
            }
        }
        return seeds.build();
    }
}
