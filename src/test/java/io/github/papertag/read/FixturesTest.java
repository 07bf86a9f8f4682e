package io.github.papertag.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.read.Fixtures.Fixture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fixture is known by its content, and every record of it is a paper or rejected. */
class FixturesTest {

    @ParameterizedTest
    @MethodSource("fixtures")
    void aFixtureIsReadAsItsFormatWithAllOfItsRecords(Fixture fixture) throws IOException {
        List<ReadResult> results = ReadTests.all(Dumps.open(fixture.path(), fixture.settings()));
        assertThat(List.of(
                        ReadTests.papers(results).size(),
                        ReadTests.rejected(results).size()))
                .as("papers, rejected: %s", ReadTests.rejected(results))
                .containsExactly(fixture.papers(), fixture.rejected());
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void aFixtureIsKnownByItsContent(Fixture fixture) throws IOException {
        assertThat(Fixtures.detections(fixture))
                .extracting(detection -> detection.format().id())
                .containsExactly(fixture.format());
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void recordsAreNumberedFromOneInTheOrderOfTheirLines(Fixture fixture) throws IOException {
        List<ReadResult> results = ReadTests.all(Dumps.open(fixture.path(), fixture.settings()));
        assertThat(results)
                .extracting(result -> result.source().record())
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(results)
                .extracting(result -> result.source().line())
                .isSorted()
                .allMatch(line -> line >= 1);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void aRejectedRecordStandsWhereItSays(Fixture fixture) throws IOException {
        byte[] bytes = fixture.bytes();
        List<ReadResult> results = ReadTests.all(Dumps.open(fixture.path(), fixture.settings()));
        assertThat(ReadTests.rejected(results)).allSatisfy(record -> {
            String before = new String(bytes, 0, (int) record.byteOffset(), StandardCharsets.ISO_8859_1);
            assertThat(before.chars().filter(c -> c == '\n').count())
                    .isEqualTo(record.source().line() - 1);
            String from = new String(bytes, before.length(), bytes.length - before.length(), StandardCharsets.UTF_8);
            assertThat(from.replace("\r\n", "\n")).startsWith(record.text());
        });
    }

    @Test
    void everyFormatAndEveryFixtureIsInTheTable() throws IOException {
        Set<String> formats = Fixtures.all().stream().map(Fixture::format).collect(Collectors.toSet());
        assertThat(formats)
                .isEqualTo(EnumSet.allOf(DumpFormat.class).stream()
                        .map(DumpFormat::id)
                        .collect(Collectors.toSet()));
        assertThat(Fixtures.all().stream().map(Fixture::path).toList())
                .containsExactlyInAnyOrderElementsOf(Fixtures.files());
    }

    @Test
    void theDocumentationHasTheTable() throws IOException {
        String rows = Fixtures.all().stream()
                .map(fixture -> String.format(
                        Locale.ROOT,
                        "| `%s` | [%s](../../test/resources/dumps/%s) | %s | %d | %d |\n",
                        fixture.format(),
                        fixture.path().getFileName(),
                        fixture.file(),
                        fixture.holds(),
                        fixture.papers(),
                        fixture.rejected()))
                .collect(Collectors.joining());
        assertThat(Files.readString(Path.of("src/site/markdown/formats.md"))).contains("|---:|---:|\n" + rows + "\n");
    }

    private static List<Fixture> fixtures() throws IOException {
        return Fixtures.all();
    }
}
