package io.github.papertag.read;

import java.util.Set;
import java.util.regex.Pattern;

/** What a line of a page dump looks like, judged by itself. */
final class PageLine {

    enum Kind {
        BLANK,
        FURNITURE,
        TITLE,
        ABSTRACT
    }

    /** Of 118,000 arXiv titles, 3 in 10,000 are longer; of the abstracts, 4 in 10,000 are shorter. */
    private static final int SURELY_ABSTRACT = 200;

    /** A shorter line may be an abstract if it reads like one: it ends as a sentence does. */
    private static final int PERHAPS_ABSTRACT = 70;

    private static final String GLUED = "Subscribe";
    private static final Set<String> FURNITURE = Set.of(
            "new",
            "Subscribe",
            "Get trending papers in your email inbox!",
            "Get trending papers in your email inbox once a day!",
            "and the research community");
    private static final Pattern DATE =
            Pattern.compile("(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6} \\d{1,2}");
    private static final Pattern BYLINE = Pattern.compile("by ?.{0,40} ?and the research community");

    private PageLine() {}

    static Kind kind(String line) {
        String text = line.strip();
        if (text.isEmpty()) {
            return Kind.BLANK;
        }
        if (isFurniture(text)) {
            return Kind.FURNITURE;
        }
        if (text.length() >= SURELY_ABSTRACT) {
            return Kind.ABSTRACT;
        }
        return text.length() >= PERHAPS_ABSTRACT && endsSentence(text) ? Kind.ABSTRACT : Kind.TITLE;
    }

    /** The title without the button text that the page glues to its first one. */
    static String withoutGluedButton(String title) {
        boolean glued = title.length() > GLUED.length()
                && title.startsWith(GLUED)
                && !Character.isLowerCase(title.charAt(GLUED.length()))
                && !Character.isWhitespace(title.charAt(GLUED.length()));
        return glued ? title.substring(GLUED.length()) : title;
    }

    private static boolean isFurniture(String text) {
        return FURNITURE.contains(text)
                || DATE.matcher(text).matches()
                || BYLINE.matcher(text).matches();
    }

    private static boolean endsSentence(String text) {
        char last = text.charAt(text.length() - 1);
        return last == '.' || last == '…';
    }
}
