package io.github.papertag.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Ends of lines in a text wrapped by hand or by a typesetter, with or without a hyphen before them. */
final class LineEnds {

    /** No half of a word with a hyphen is longer. */
    private static final int LONGEST_HALF = 16;

    private static final Set<String> HALVES = halves();

    private LineEnds() {}

    /** What stands in place of the white space in [{@code start}, {@code end}), which has one line end in it. */
    static String joint(String raw, int start, int end) {
        char before = raw.charAt(start - 1);
        if (before == FoldedCharacters.SOFT_HYPHEN) {
            return "";
        }
        boolean hyphen = before == '-' && start > 1 && Character.isLetterOrDigit(raw.charAt(start - 2));
        boolean list = raw.startsWith("and ", end) || raw.startsWith("or ", end) || raw.startsWith("to ", end);
        return hyphen && !list && Character.isLetterOrDigit(raw.charAt(end)) ? "" : " ";
    }

    /**
     * Whether the hyphen at {@code hyphen}, with a line end behind it and the other half at {@code next}, only broke a word:
     * {@code lan-} and {@code guage}, but not {@code state-of-the-} and {@code art}, {@code GPT-} and {@code based}.
     */
    static boolean isBreak(String raw, int hyphen, int next) {
        int start = hyphen;
        while (start > 0 && hyphen - start <= LONGEST_HALF && isLowerCase(raw, start - 1)) {
            start--;
        }
        int end = next;
        while (end - next <= LONGEST_HALF && isLowerCase(raw, end)) {
            end++;
        }
        boolean inside = hyphen - start > 1 && end - next > 1 && !isPart(raw, start - 1) && !isPart(raw, end);
        return inside
                && !HALVES.contains(raw.substring(start, hyphen + 1))
                && !HALVES.contains("-" + raw.substring(next, end));
    }

    private static boolean isLowerCase(String raw, int at) {
        return at < raw.length() && Character.isLowerCase(raw.charAt(at));
    }

    /** Whether a word goes on there, by a capital, a digit or another hyphen. */
    private static boolean isPart(String raw, int at) {
        boolean inText = at >= 0 && at < raw.length();
        return inText && (raw.charAt(at) == '-' || Character.isLetterOrDigit(raw.charAt(at)));
    }

    private static Set<String> halves() {
        try (InputStream in = LineEnds.class.getResourceAsStream("compounds.txt")) {
            byte[] text = Objects.requireNonNull(in, "compounds.txt").readAllBytes();
            return new String(text, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .filter(half -> !half.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own words with a hyphen cannot be read", e);
        }
    }
}
