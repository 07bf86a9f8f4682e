package io.github.papertag.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.Paper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * One byte of a dump is lost, doubled or one too many, anywhere. That costs a record and at most a neighbour, is told, and
 * puts no title on another's abstract. What belongs to the third paper bears the mark {@code mark3} all over.
 */
class SingleFaultTest {

    private static final int PAPERS = 5;
    private static final Pattern MARK = Pattern.compile("mark[0-9]");

    /** Papers whose texts look like the syntax around them. */
    private enum Faulty {
        ARRAY("json", "\"\\{}[],: x\n", "[", ",", "]") {
            @Override
            String record(int i) {
                return "{\"title\":\"mark" + i + " sets {a},{b} mark" + i
                        + "\",\"tags\":[\"x\",\"y\"],\"abstract\":\"mark" + i + " says \\\"hi\\\", {x: [1]} and mark"
                        + i + ", mark" + i + ".\"}";
            }
        },
        ARRAY_WITH_RECORDS_INSIDE("semantic-scholar", "\"\\{}[],: x\n", "[", ", ", "]") {
            @Override
            String record(int i) {
                return "{\"paperId\": \"mark" + i + "\", \"title\": \"mark" + i + " mark" + i + "\", \"year\": 2020, "
                        + "\"references\": [{\"paperId\": \"cited\", \"title\": \"cited\"}, {\"paperId\": \"cited\", "
                        + "\"title\": \"cited\"}], \"abstract\": \"mark" + i + " mark" + i
                        + "\", \"journal\": {\"paperId\": 1}}";
            }
        },
        WRAPPED("openreview", "\"\\{}[],: x\n", "{\"notes\":[", ",", "],\"count\":5}") {
            @Override
            String record(int i) {
                return "{\"id\":\"n" + i + "\",\"content\":{\"title\":{\"value\":\"mark" + i + " mark" + i
                        + "\"},\"abstract\":{\"value\":\"mark" + i + ", mark" + i
                        + "\"}},\"details\":[{\"id\":1},{\"id\":2}]}";
            }
        },
        NESTED("huggingface", "\"\\{}[],: x\n", "[", ",", "]") {
            @Override
            String record(int i) {
                return "{\"paper\":{\"id\":\"2401.0000" + i
                        + "\",\"authors\":[{\"name\":\"x\"},{\"name\":\"y\"}],\"title\":\"mark" + i + " mark" + i
                        + "\",\"summary\":\"mark" + i + ", mark" + i + "\"},\"title\":\"mark" + i + "\"}";
            }
        },
        SIDE_BY_SIDE("json", "\"\\{}[],: x\n", "", " ", "") {
            @Override
            String record(int i) {
                return ARRAY.record(i);
            }
        },
        SPREAD_OUT("json", "\"\\{}[],: x\n", "[\n", ",\n", "\n]\n") {
            @Override
            String record(int i) {
                return "  {\n    \"title\": \"mark" + i + " mark" + i
                        + "\",\n    \"tags\": [\n      {\n        \"title\": \"cited\""
                        + "\n      }\n    ],\n    \"abstract\": \"mark" + i + ", mark" + i + "\"\n  }";
            }
        },
        HARVEST(
                "arxiv-oai",
                "<>/!-[]?&\" x",
                "<OAI-PMH>\n<!-- made by hand -->\n<ListRecords>",
                "\n<!-- next -->",
                "</ListRecords>") {
            @Override
            String record(int i) {
                return "<record><?pi mark" + i + "?><metadata><arXiv><title>mark" + i + " mark" + i
                        + "</title><!-- <record> --><abstract><![CDATA[mark" + i + ": a <record> --> <b> mark" + i
                        + "]]></abstract></arXiv></metadata></record>";
            }
        },
        FEED("arxiv-atom", "<>/!-[]?&\" x", "<feed>", "", "</feed>") {
            @Override
            String record(int i) {
                return "<entry>" + (i == 2 ? "<!-- one comment alone -->" : "") + "<title>mark" + i + " mark" + i
                        + "</title><summary>mark" + i + (i == 4 ? " --> <![CDATA[or]]>" : "") + " mark" + i
                        + "</summary></entry>";
            }
        },
        LINES("json", "\"\\{}[],: x\n", "", "\n", "\n") {
            @Override
            String record(int i) {
                return ARRAY.record(i);
            }
        };

        private final DumpFormat format;
        private final String inserted;
        private final String start;
        private final String separator;
        private final String end;

        Faulty(String format, String inserted, String start, String separator, String end) {
            this.format = DumpFormat.of(format);
            this.inserted = inserted;
            this.start = start;
            this.separator = separator;
            this.end = end;
        }

        abstract String record(int i);

        String dump() {
            return Stream.iterate(1, i -> i + 1)
                    .limit(PAPERS)
                    .map(this::record)
                    .collect(Collectors.joining(separator, start, end));
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneByteCostsAtMostTwoPapersAndMixesNone(Faulty dump) throws IOException {
        byte[] bytes = dump.dump().getBytes(StandardCharsets.UTF_8);
        assertThat(read(bytes, dump)).as("as it is").hasSize(PAPERS);
        for (int at = dump.start.length(); at < bytes.length; at++) {
            check(dump, bytes, at, 1, "");
            check(dump, bytes, at, 0, String.valueOf((char) bytes[at]));
            for (char other : dump.inserted.toCharArray()) {
                check(dump, bytes, at, 0, String.valueOf(other));
            }
        }
    }

    private static void check(Faulty dump, byte[] whole, int at, int without, String with) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(whole, 0, at);
        bytes.writeBytes(with.getBytes(StandardCharsets.UTF_8));
        bytes.write(whole, at + without, whole.length - at - without);
        List<ReadResult> results = read(bytes.toByteArray(), dump);
        String what = bytes.toString(StandardCharsets.UTF_8) + "\n at " + at + " without " + without + " with '" + with
                + "':\n" + results.stream().map(Object::toString).collect(Collectors.joining("\n"));
        List<Paper> papers = ReadTests.papers(results);
        assertThat(papers).as(what).allMatch(SingleFaultTest::isOnePaper);
        assertThat(papers).as(what).hasSizeBetween(PAPERS - 2, PAPERS);
        assertThat(ReadTests.rejected(results)).as(what).hasSizeBetween(papers.size() < PAPERS ? 1 : 0, 3);
    }

    private static List<ReadResult> read(byte[] bytes, Faulty dump) throws IOException {
        return ReadTests.all(ReadTests.open(bytes, "dump", DumpSettings.STANDARD.withFormat(dump.format)));
    }

    /** Whether all marks are the same, and there are any. */
    private static boolean isOnePaper(Paper paper) {
        Matcher marks = MARK.matcher(paper.title() + paper.abstractText());
        return marks.results().map(MatchResult::group).distinct().count() == 1;
    }
}
