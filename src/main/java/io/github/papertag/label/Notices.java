package io.github.papertag.label;

import io.github.papertag.LabelledPaper.Reason;
import io.github.papertag.Paper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Knows records that are about no research: notices of withdrawal, errata, editorials, tables of contents. */
final class Notices {

    /** Notices are short, or say what they are at once. */
    private static final int BEGINNING = 400;

    /**
     * A rule: what it finds in a title or at the beginning of an abstract, and of how long an abstract that is believed.
     *
     * @param longest words that an abstract may have
     */
    private record Rule(Reason reason, boolean title, int longest, Pattern pattern) {

        static Rule of(String line) {
            List<String> parts =
                    Arrays.stream(line.split("\\|", 4)).map(String::strip).toList();
            return new Rule(
                    Reason.valueOf(parts.get(0)),
                    parts.get(1).equals("title"),
                    Integer.parseInt(parts.get(2)),
                    Pattern.compile(parts.get(3), Pattern.CASE_INSENSITIVE));
        }

        boolean matches(Paper paper, int words) {
            if (words > longest) {
                return false;
            }
            String text = title ? paper.title() : paper.abstractText();
            Matcher matcher = pattern.matcher(text);
            return matcher.region(0, Math.min(text.length(), BEGINNING)).find();
        }
    }

    private static final List<Rule> RULES = rules();

    private static final int ASCII = 128;
    private static final int[] SPACES = IntStream.range(0, ASCII)
            .map(c -> Character.isWhitespace(c) ? 1 : 0)
            .toArray();

    private Notices() {}

    /** Why a record is about no research, or null if it may well be a paper. */
    static @Nullable Reason reason(Paper paper) {
        int words = words(paper.abstractText());
        for (Rule rule : RULES) {
            if (rule.matches(paper, words)) {
                return rule.reason();
            }
        }
        return null;
    }

    private static int words(String text) {
        int words = 0;
        int before = 1;
        for (int i = 0; i < text.length(); i++) {
            int now = isSpace(text.charAt(i));
            words += before & ~now;
            before = now;
        }
        return words;
    }

    /** 1 or 0, so that the end of a word is no branch, which no processor could guess. */
    private static int isSpace(char c) {
        return c < ASCII ? SPACES[c] : Character.isWhitespace(c) ? 1 : 0;
    }

    private static List<Rule> rules() {
        try (InputStream in = Notices.class.getResourceAsStream("notices.txt")) {
            String text = new String(Objects.requireNonNull(in, "notices.txt").readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Rule::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own rules for notices cannot be read", e);
        }
    }
}
