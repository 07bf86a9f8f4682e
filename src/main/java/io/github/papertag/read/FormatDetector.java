package io.github.papertag.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells a dump's format from how it begins. */
final class FormatDetector {

    /** Share of title-like and abstract-like lines that must alternate for a text to be a page of papers. */
    private static final double MIN_ALTERNATION = 0.5;

    /** How scripts, PDF and PostScript begin. */
    private static final Pattern NO_PAGE = Pattern.compile("\\s{0,50}+(#!|%PDF|%!PS|\\{\\\\rtf)");

    private static final Pattern ELEMENT =
            Pattern.compile("<(?:[A-Za-z_][\\w.-]{0,30}:)?([A-Za-z_][\\w.-]{0,30})[\\s/>]");
    private static final Pattern BIBTEX = Pattern.compile("(?m)^[ \\t]*@([A-Za-z]+)\\s*\\{[^\\s,{}=]*,");
    private static final Pattern BIBTEX_TITLE = Pattern.compile("(?i)title\\s*=\\s*[{\"]");

    /** A text in which one character in so many cannot stand in a text is none, or not one in UTF-8. */
    private static final int MIN_TEXT_PER_OTHER = 20;

    private final Map<String, String> columns;

    FormatDetector(Map<String, String> columns) {
        this.columns = columns;
    }

    /**
     * The format of a dump that begins with {@code head}, or null if it is none of ours.
     *
     * @param whole whether {@code head} is the whole dump
     */
    @Nullable
    Detection detect(String head, boolean whole) {
        if (!isText(head)) {
            return null;
        }
        String beginning = head.stripLeading();
        if (beginning.startsWith("<")) {
            return xml(beginning);
        }
        if (beginning.startsWith("{") || beginning.startsWith("[")) {
            Detection json = new JsonDetector(columns).detect(head);
            if (json != null || beginning.startsWith("{")) {
                return json;
            }
        }
        Detection found = references(beginning);
        found = found == null ? table(beginning) : found;
        if (found != null || NO_PAGE.matcher(head).lookingAt() || isHeader(beginning) || !isPage(head, whole)) {
            return found;
        }
        return new Detection(DumpFormat.PAGE, "lines like titles and like abstracts take turns");
    }

    private static boolean isText(String head) {
        long others = head.chars()
                .filter(c -> c == '\uFFFD' || (Character.isISOControl(c) && !Character.isWhitespace(c)))
                .count();
        return head.indexOf('\0') < 0 && others * MIN_TEXT_PER_OTHER <= head.length();
    }

    private static @Nullable Detection xml(String head) {
        Matcher elements = ELEMENT.matcher(head);
        boolean feed = false;
        boolean record = false;
        while (elements.find()) {
            String name = elements.group(1).toLowerCase(Locale.ROOT);
            feed |= name.equals("feed");
            record |= name.equals("record");
            if (name.equals("pubmedarticle") || name.equals("pubmedbookarticle")) {
                return new Detection(DumpFormat.PUBMED, "XML with an element <" + elements.group(1) + ">");
            }
            if (feed && name.equals("entry")) {
                return new Detection(DumpFormat.ARXIV_ATOM, "XML with elements <feed> and <entry>");
            }
            if (record && (name.equals("metadata") || name.equals("header"))) {
                return new Detection(DumpFormat.ARXIV_OAI, "XML with elements <record> and <" + name + ">");
            }
        }
        return null;
    }

    private static @Nullable Detection references(String head) {
        if (Ris.tag(head.lines().findFirst().orElse("")).equals("TY")) {
            return new Detection(DumpFormat.RIS, "the first line is TY  -");
        }
        Matcher entry = BIBTEX.matcher(head);
        return entry.find() && BIBTEX_TITLE.matcher(head).find()
                ? new Detection(DumpFormat.BIBTEX, "a line begins with @" + entry.group(1) + "{")
                : null;
    }

    private @Nullable Detection table(String head) {
        String first = head.lines().findFirst().orElse("");
        char separator = Csv.separator(head);
        DumpFormat format = separator == '\t' ? DumpFormat.TSV : DumpFormat.CSV;
        List<String> cells = List.of(first.split(String.valueOf(separator), -1));
        if (cells.size() < 2) {
            return null;
        }
        if (!columns.isEmpty() && columns.values().stream().allMatch(FieldNames::isNumber)) {
            return new Detection(format, "columns are given by number and the first line has several cells");
        }
        FieldNames names = new FieldNames(columns);
        boolean title = false;
        boolean other = false;
        for (String cell : cells) {
            FieldNames.Role role = names.role(cell);
            title |= role != null && role.field() == FieldNames.Field.TITLE;
            other |= role != null && role.field() != FieldNames.Field.TITLE;
        }
        boolean header = columns.isEmpty() ? title && other : title || other;
        return header ? new Detection(format, "the first line is a header with a column for titles") : null;
    }

    /** Whether the first line has the names of columns, whatever they are. */
    private static boolean isHeader(String head) {
        String first = head.lines().findFirst().orElse("");
        return first.indexOf(' ') < 0 && first.indexOf(Csv.separator(head)) >= 0;
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
