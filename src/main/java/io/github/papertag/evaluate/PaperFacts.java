package io.github.papertag.evaluate;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a report needs to know of a paper besides its labels.
 *
 * @param id its id
 * @param title its title
 * @param words number of words of its abstract; 0 if the abstract is not known
 */
public record PaperFacts(String id, String title, int words) {

    private static final Pattern ARXIV = Pattern.compile("(?:arxiv:)?(\\d\\d)(\\d\\d)\\.\\d{4,5}");
    private static final Pattern TITLE_HASH = Pattern.compile("[0-9a-f]{12}");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    /** Where the paper comes from, by the shape of its id. */
    String source() {
        if (ARXIV.matcher(id).matches()) {
            return "arXiv";
        }
        if (TITLE_HASH.matcher(id).matches()) {
            return "page dumps";
        }
        String source = beforeColon().toLowerCase(Locale.ROOT);
        int end = source.length();
        while (end > 0 && Character.isDigit(source.charAt(end - 1))) {
            end--;
        }
        return end == 0 ? "other" : source.substring(0, end);
    }

    private String beforeColon() {
        return id.substring(0, Math.max(0, id.indexOf(':')));
    }

    /** The year in its id, or {@code unknown}. */
    String year() {
        Matcher arxiv = ARXIV.matcher(id);
        if (arxiv.matches()) {
            return "20" + arxiv.group(1);
        }
        Matcher year = YEAR.matcher(beforeColon());
        return year.find() ? year.group() : "unknown";
    }
}
