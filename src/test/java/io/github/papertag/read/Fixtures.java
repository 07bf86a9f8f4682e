package io.github.papertag.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The dumps in {@code src/test/resources/dumps}, written for this project, one for every trap of every format. */
final class Fixtures {

    private static final Path FOLDER = Path.of("src/test/resources/dumps");

    /**
     * A fixture with what is to be read of it.
     *
     * @param holds what is special about it
     */
    record Fixture(String file, Map<String, String> columns, String format, int papers, int rejected, String holds) {

        static Fixture of(String line) {
            List<String> cells =
                    Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            Map<String, String> columns = new LinkedHashMap<>();
            for (String column :
                    cells.get(1).isBlank() ? new String[0] : cells.get(1).split(",", -1)) {
                columns.put(column.substring(0, column.indexOf('=')), column.substring(column.indexOf('=') + 1));
            }
            return new Fixture(
                    cells.get(0),
                    columns,
                    cells.get(2),
                    Integer.parseInt(cells.get(3)),
                    Integer.parseInt(cells.get(4)),
                    cells.get(5));
        }

        Path path() {
            return FOLDER.resolve(file);
        }

        byte[] bytes() throws IOException {
            return Files.readAllBytes(path());
        }

        DumpSettings settings() {
            return DumpSettings.STANDARD.withColumns(columns);
        }

        @Override
        public String toString() {
            return file;
        }
    }

    private Fixtures() {}

    static List<Fixture> all() throws IOException {
        return Files.readAllLines(FOLDER.resolve("expected.txt"), StandardCharsets.UTF_8).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Fixture::of)
                .toList();
    }

    static List<Path> files() throws IOException {
        try (var files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("expected.txt"))
                    .sorted()
                    .toList();
        }
    }

    static List<ReadResult> read(String file) throws IOException {
        return ReadTests.all(Dumps.open(FOLDER.resolve(file)));
    }

    /** What the listener heard while a fixture was read. */
    static List<Detection> detections(Fixture fixture) throws IOException {
        List<Detection> heard = new ArrayList<>();
        DumpListener listener = new DumpListener() {
            @Override
            public void opened(String name, Detection detection) {
                heard.add(detection);
            }
        };
        ReadTests.all(Dumps.open(fixture.path(), fixture.settings().withListener(listener)));
        return heard;
    }
}
