package io.github.papertag.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells a dump's format from how it begins. */
final class FormatDetector {

    /** Share of title-like and abstract-like lines that must alternate for a text to be a page of papers. */
    private static final double MIN_ALTERNATION = 0.5;

    private FormatDetector() {}

    /**
     * The format of a dump that begins with {@code head}, or null if it is none of ours.
     *
     * @param whole whether {@code head} is the whole dump
     */
    static @Nullable DumpFormat detect(String head, boolean whole) {
        if (head.indexOf('\0') >= 0) {
            return null;
        }
        if (head.stripLeading().startsWith("{")) {
            return DumpFormat.JSON_LINES;
        }
        return isPage(head, whole) ? DumpFormat.PAGE : null;
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
