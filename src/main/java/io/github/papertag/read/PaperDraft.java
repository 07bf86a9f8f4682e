package io.github.papertag.read;

import io.github.papertag.Paper;
import io.github.papertag.PaperDetails;
import io.github.papertag.PaperId;
import io.github.papertag.Source;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a record says of a paper, while it is being gathered. */
final class PaperDraft {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private @Nullable String title;
    private @Nullable String abstractText;
    private @Nullable String ownId;
    private boolean ownIdFirst;
    private @Nullable String doi;
    private Identifiers.@Nullable Arxiv arxiv;
    private @Nullable Integer year;

    PaperDraft title(@Nullable String written) {
        title = written;
        return this;
    }

    PaperDraft abstractText(@Nullable String written) {
        abstractText = written;
        return this;
    }

    /** The number that the dump gives to the paper: the paper's id where neither arXiv id nor DOI is known. */
    PaperDraft dumpId(@Nullable String prefix, @Nullable String id) {
        ownId = id == null || id.isBlank() ? null : (prefix == null ? "" : prefix) + id.strip();
        return this;
    }

    /** The id that somebody gave to the paper on purpose: it is kept, and taken for an arXiv id or DOI if it says so. */
    PaperDraft ownId(@Nullable String id) {
        dumpId(null, id);
        ownIdFirst = ownId != null;
        if (ownId != null && Identifiers.isNamedArxiv(ownId) && Identifiers.arxiv(ownId) != null) {
            arxiv(ownId);
            ownIdFirst = false;
        } else if (ownId != null && Identifiers.isNamedDoi(ownId) && Identifiers.doi(ownId) != null) {
            doi(ownId);
            ownIdFirst = arxiv != null;
        }
        return this;
    }

    PaperDraft doi(@Nullable String written) {
        doi = Identifiers.doi(written);
        if (doi != null && Identifiers.isNamedArxiv(doi)) {
            arxiv(doi);
        }
        return this;
    }

    /** Takes an arXiv id; a version that was known before stays. */
    PaperDraft arxiv(@Nullable String written) {
        Identifiers.Arxiv read = Identifiers.arxiv(written);
        if (read != null && (arxiv == null || read.version() > 0)) {
            arxiv = read;
        }
        return this;
    }

    PaperDraft arxivVersion(int version) {
        arxiv = arxiv == null ? null : new Identifiers.Arxiv(arxiv.id(), version);
        return this;
    }

    PaperDraft year(@Nullable String date) {
        year = Identifiers.year(date);
        return this;
    }

    /** @throws RecordException if there is no title, or a field is over its limit */
    Paper paper(Source source, Limits limits) throws RecordException {
        if (title == null || title.isBlank()) {
            throw new RecordException("no text in the field 'title'");
        }
        String text = abstractText == null ? "" : abstractText;
        if (Math.max(text.length(), title.length()) > limits.get(Limit.FIELD_SIZE)) {
            throw new RecordException(limits.over(Limit.FIELD_SIZE));
        }
        String line = onOneLine(title.strip());
        return new Paper(id(line), line, text, source, details());
    }

    /** Most titles have single spaces alone, which is seen far sooner than the pattern finds them. */
    private static String onOneLine(String text) {
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' && (c != ' ' || before == ' ')) {
                return SPACE.matcher(text).replaceAll(" ");
            }
            before = c;
        }
        return text;
    }

    private String id(String name) {
        if (ownIdFirst && ownId != null) {
            return ownId;
        }
        if (arxiv != null) {
            return "arxiv:" + arxiv.id();
        }
        if (doi != null) {
            return "doi:" + doi;
        }
        return ownId != null ? ownId : PaperId.ofTitle(name);
    }

    private PaperDetails details() {
        return doi == null && arxiv == null && year == null
                ? PaperDetails.NONE
                : new PaperDetails(doi, arxiv == null ? null : arxiv.id(), arxiv == null ? 0 : arxiv.version(), year);
    }
}
