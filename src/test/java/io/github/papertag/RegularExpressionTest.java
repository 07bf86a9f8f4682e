package io.github.papertag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every regular expression of the program takes time linear in the text, counted in characters looked at. */
class RegularExpressionTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final int LENGTH = 100_000;
    private static final int MOST_LOOKS_A_CHARACTER = 100;

    /** Their expressions are put together or are data, and are only ever tried on {@link #SHORT} characters. */
    private static final Set<String> ON_SHORT_TEXTS = Set.of("Identifiers.java", "Notices.java");

    private static final int SHORT = 400;
    private static final int MOST_LOOKS_A_CHARACTER_OF_A_SHORT_TEXT = 200;
    private static final String IDENTIFIERS = "io.github.papertag.read.Identifiers";
    private static final Path NOTICES = Path.of("src/main/resources/io/github/papertag/label/notices.txt");

    private static final String LITERAL = "\"(?:[^\"\\\\\\n]|\\\\.)*+\"";
    private static final Pattern USE =
            Pattern.compile("(?:\\bPattern\\.compile|\\.(?:matches|replaceAll|replaceFirst|split))\\(\\s*" + "("
                    + LITERAL + "(?:\\s*\\+\\s*" + LITERAL + ")*+)");
    private static final Pattern COMPILE = Pattern.compile("\\bPattern\\.compile\\(");
    private static final Pattern SEARCH =
            Pattern.compile("\\.(find|results|replaceAll|replaceFirst|split|splitAsStream)\\(");

    /** An expression of a source file, and whether that file also searches for it within a text. */
    private record Expression(String file, String regex, boolean searched) {}

    @ParameterizedTest(name = "{0}")
    @MethodSource("expressions")
    void anExpressionLooksAtEachCharacterAFewTimesHoweverOftenItsRepeatsAreRepeated(Expression expression) {
        for (String text : PumpedTexts.of(expression.regex(), LENGTH)) {
            assertThat(looks(expression, text))
                    .as("%s in %s", expression.regex(), expression.file())
                    .isLessThanOrEqualTo((long) MOST_LOOKS_A_CHARACTER * LENGTH);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("expressionsOnShortTexts")
    void anExpressionThatIsPutTogetherOrIsDataDoesSoOnItsShortTexts(Expression expression) {
        for (String pumped : PumpedTexts.of(expression.regex(), SHORT)) {
            String text = pumped.substring(0, Math.min(SHORT, pumped.length()));
            assertThat(looks(expression, text))
                    .as(expression.regex())
                    .isLessThanOrEqualTo((long) MOST_LOOKS_A_CHARACTER_OF_A_SHORT_TEXT * SHORT);
        }
    }

    @Test
    void everyExpressionIsALiteralThatThisTestCanSee() {
        assertThat(sources()).isNotEmpty().allSatisfy(file -> {
            String source = read(file);
            long compiled = COMPILE.matcher(source).results().count();
            long seen = USE.matcher(source)
                    .results()
                    .filter(use -> use.group().startsWith("Pattern"))
                    .count();
            assertThat(seen).isEqualTo(compiled);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a+)+b", "(a|a)*b", "a*a*a*b", "x(\\w|\\d)*!"})
    void anExpressionThatIsNotLinearIsSeenToBe(String regex) {
        Expression expression = new Expression("none", regex, false);

        assertThatThrownBy(() -> PumpedTexts.of(regex, LENGTH).forEach(text -> looks(expression, text)))
                .isInstanceOfAny(TooManyLooks.class, StackOverflowError.class);
    }

    private static long looks(Expression expression, String text) {
        CountedText counted = new CountedText(text, (long) MOST_LOOKS_A_CHARACTER * LENGTH);
        Matcher matcher = Pattern.compile(expression.regex()).matcher(counted);
        matcher.matches();
        matcher.lookingAt();
        if (expression.searched()) {
            matcher.reset();
            while (matcher.find()) {
                // to the end of the text
            }
        }
        return counted.looks;
    }

    private static List<Expression> expressions() {
        List<Expression> expressions = new ArrayList<>();
        for (Path file : sources()) {
            String source = read(file);
            boolean searched = SEARCH.matcher(source).find();
            USE.matcher(source)
                    .results()
                    .map(RegularExpressionTest::literal)
                    .filter(regex -> regex.length() > 1)
                    .forEach(regex -> expressions.add(new Expression(file.toString(), regex, searched)));
        }
        return expressions;
    }

    private static String literal(MatchResult use) {
        StringBuilder regex = new StringBuilder();
        Pattern.compile(LITERAL)
                .matcher(use.group(1))
                .results()
                .map(MatchResult::group)
                .forEach(literal -> regex.append(literal, 1, literal.length() - 1));
        return regex.toString().translateEscapes();
    }

    private static List<Expression> expressionsOnShortTexts() throws ReflectiveOperationException {
        List<Expression> expressions = new ArrayList<>();
        for (Field field : Class.forName(IDENTIFIERS).getDeclaredFields()) {
            if (field.getType().equals(Pattern.class)) {
                field.setAccessible(true);
                String regex = ((Pattern) field.get(null)).pattern();
                expressions.add(new Expression(
                        "Identifiers.java", regex, field.getName().equals("YEAR")));
            }
        }
        read(NOTICES)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\|", 4)[3].strip())
                .forEach(regex -> expressions.add(new Expression("notices.txt", regex, true)));
        return expressions;
    }

    private static List<Path> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !ON_SHORT_TEXTS.contains(file.getFileName().toString()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class TooManyLooks extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Counts how often a character is looked at, and stops the work when it gets out of hand. */
    private static final class CountedText implements CharSequence {
        private final String text;
        private final long most;
        private long looks;

        CountedText(String text, long most) {
            this.text = text;
            this.most = most;
        }

        @Override
        public char charAt(int index) {
            if (++looks > most) {
                throw new TooManyLooks();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
