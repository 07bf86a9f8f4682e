package io.github.papertag.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Entries of BibTeX. Abbreviations of {@code @string} are resolved, months and unknown ones stand for themselves. An
 * abstract is kept as it stands between its braces; a title loses the braces that keep its capitals.
 */
final class BibTex implements RecordParser {

    private static final int MAX_ABBREVIATIONS = 10_000;

    private final Map<String, String> abbreviations = new HashMap<>();

    @Override
    public PaperDraft parse(RawRecord record) throws RecordException {
        BibTexScanner scanner = new BibTexScanner(record.text(), abbreviations);
        String type = scanner.type();
        if (type.equals("comment") || type.equals("preamble")) {
            throw new RecordException("@" + type + ", which is no paper");
        }
        if (type.equals("string")) {
            Map<String, String> defined = scanner.fields();
            if (abbreviations.size() + defined.size() <= MAX_ABBREVIATIONS) {
                abbreviations.putAll(defined);
            }
            throw new RecordException("@string, which is no paper");
        }
        String key = scanner.key();
        return draft(key, scanner.fields());
    }

    private static PaperDraft draft(String key, Map<String, String> fields) {
        String title = fields.get("title");
        boolean arxiv = "arxiv"
                .equals(fields.getOrDefault("archiveprefix", fields.getOrDefault("eprinttype", ""))
                        .toLowerCase(Locale.ROOT));
        return new PaperDraft()
                .title(title == null ? null : title.replaceAll("(?<!\\\\)[{}]", ""))
                .abstractText(fields.get("abstract"))
                .year(fields.containsKey("year") ? fields.get("year") : fields.get("date"))
                .doi(fields.get("doi"))
                .arxiv(arxiv ? fields.get("eprint") : arxivAddress(fields))
                .dumpId(null, key);
    }

    private static @Nullable String arxivAddress(Map<String, String> fields) {
        String url = fields.getOrDefault("url", "");
        return Identifiers.isNamedArxiv(url) ? url : null;
    }
}
