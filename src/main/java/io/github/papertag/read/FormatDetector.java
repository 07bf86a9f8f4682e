package io.github.papertag.read;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells a dump's format from how it begins. */
final class FormatDetector {

    /** Share of title-like and abstract-like lines that must alternate for a text to be a page of papers. */
    private static final double MIN_ALTERNATION = 0.5;

    /** A JSON object that goes on in the same line, as in JSON Lines; "{" alone also begins RTF and spread-out JSON. */
    private static final Pattern JSON_OBJECT = Pattern.compile("\\s*+\\{[ \\t]*+[\"}]");

    /** How XML, HTML, scripts, PDF and PostScript begin. */
    private static final Pattern NO_PAGE = Pattern.compile("\\s*+(<|#!|%PDF|%!PS)");

    /** A text in which one character in so many cannot stand in a text is none, or not one in UTF-8. */
    private static final int MIN_TEXT_PER_OTHER = 20;

    private FormatDetector() {}

    /**
     * The format of a dump that begins with {@code head}, or null if it is none of ours.
     *
     * @param whole whether {@code head} is the whole dump
     */
    static @Nullable DumpFormat detect(String head, boolean whole) {
        if (!isText(head)) {
            return null;
        }
        if (JSON_OBJECT.matcher(head).lookingAt()) {
            return DumpFormat.JSON_LINES;
        }
        return !NO_PAGE.matcher(head).lookingAt() && isPage(head, whole) ? DumpFormat.PAGE : null;
    }

    private static boolean isText(String head) {
        long others = head.chars()
                .filter(c -> c == '\uFFFD' || (Character.isISOControl(c) && !Character.isWhitespace(c)))
                .count();
        return head.indexOf('\0') < 0 && others * MIN_TEXT_PER_OTHER <= head.length();
    }

    private static boolean isPage(String head, boolean whole) {
        List<String> lines = head.lines().toList();
        int usable = whole ? lines.size() : lines.size() - 1;
        int steps = 0;
        int alternating = 0;
        boolean papers = false;
        PageLine.Kind previous = PageLine.Kind.ABSTRACT;
        for (String line : lines.subList(0, Math.max(0, usable))) {
            PageLine.Kind kind = PageLine.kind(line);
            if (kind == PageLine.Kind.BLANK || kind == PageLine.Kind.FURNITURE) {
                continue;
            }
            steps++;
            alternating += kind != previous ? 1 : 0;
            papers |= kind == PageLine.Kind.ABSTRACT && previous == PageLine.Kind.TITLE;
            previous = kind;
        }
        return papers && alternating >= MIN_ALTERNATION * steps;
    }
}
