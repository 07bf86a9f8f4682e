package io.github.papertag.read;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** DOIs, arXiv ids and years as dumps write them, brought into one form. */
final class Identifiers {

    private static final int LONGEST = 300;

    private static final Pattern DOI = Pattern.compile(
            "(?:https?://(?:dx\\.)?doi\\.org/|info:doi/|doi:\\s*)?(10\\.\\d{4,9}/\\S+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED_DOI =
            Pattern.compile("(?:https?://(?:dx\\.)?doi\\.org/|info:doi/|doi:).*", Pattern.CASE_INSENSITIVE);

    private static final String PREFIX =
            "(?:https?://(?:www\\.|export\\.)?arxiv\\.org/(?:abs|pdf)/|oai:arxiv\\.org:|arxiv:\\s*"
                    + "|(?:https?://doi\\.org/)?10\\.48550/arxiv\\.)";

    /** {@code 2406.01234v2} since 2007, {@code math.GT/0309136} and {@code cs/0112017} before. */
    private static final Pattern ARXIV = Pattern.compile(
            PREFIX
                    + "?(?:(\\d{4}\\.\\d{4,5})|([a-z-]+)(?:\\.[a-z]{2})?/(\\d{7}))(?:v(\\d{1,4}))?(?:\\.pdf)?(?:\\s*\\[.*)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NAMED_ARXIV = Pattern.compile(PREFIX + ".*", Pattern.CASE_INSENSITIVE);

    private static final Pattern YEAR = Pattern.compile("(?:^|\\D)((?:1[5-9]|2[01])\\d\\d)(?:\\D|$)");

    /** @param version 0 if not told */
    record Arxiv(String id, int version) {}

    private Identifiers() {}

    /** The DOI in lower case, without a resolver's address, or null if it is none. */
    static @Nullable String doi(@Nullable String written) {
        Matcher matcher = matcher(DOI, written);
        return matcher != null && matcher.matches() ? matcher.group(1).toLowerCase(Locale.ROOT) : null;
    }

    /** Whether it says of itself that it is a DOI. */
    static boolean isNamedDoi(String written) {
        Matcher matcher = matcher(NAMED_DOI, written);
        return matcher != null && matcher.matches();
    }

    /** The arXiv id, or null if it is none. */
    static @Nullable Arxiv arxiv(@Nullable String written) {
        Matcher matcher = matcher(ARXIV, written);
        if (matcher == null || !matcher.matches()) {
            return null;
        }
        String id = matcher.group(1) != null
                ? matcher.group(1)
                : matcher.group(2).toLowerCase(Locale.ROOT) + "/" + matcher.group(3);
        return new Arxiv(id, matcher.group(4) == null ? 0 : Integer.parseInt(matcher.group(4)));
    }

    /** Whether it says of itself that it is an arXiv id; a bare number may be anybody's. */
    static boolean isNamedArxiv(String written) {
        Matcher matcher = matcher(NAMED_ARXIV, written);
        return matcher != null && matcher.matches();
    }

    /** The first year in a date, or null. */
    static @Nullable Integer year(@Nullable String date) {
        Matcher matcher = matcher(YEAR, date);
        return matcher != null && matcher.find() ? Integer.valueOf(matcher.group(1)) : null;
    }

    private static @Nullable Matcher matcher(Pattern pattern, @Nullable String written) {
        return written == null || written.length() > LONGEST ? null : pattern.matcher(written.strip());
    }
}
