package io.github.papertag.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Records of an OAI-PMH harvest, in the forms arXiv, arXivRaw and Dublin Core. In Dublin Core the first description is the
 * abstract and the second, if there is one, the authors' comment ("12 pages, 3 figures").
 */
final class ArxivOai implements RecordParser {

    private final XmlRecords records;

    ArxivOai(DumpSettings settings) {
        this.records = new XmlRecords(settings.limits());
    }

    @Override
    public PaperDraft parse(RawRecord record) throws RecordException {
        XmlElement entry = records.read(record).child("record");
        XmlElement header = entry.child("header");
        if ("deleted".equals(header.attribute("status"))) {
            throw new RecordException("a record that was deleted");
        }
        String identifier = header.textOf("identifier");
        XmlElement dublinCore = entry.child("metadata").child("dc");
        PaperDraft draft = dublinCore.textOf("title") != null ? dublinCore(dublinCore) : arxiv(entry.child("metadata"));
        return draft.dumpId(null, identifier).arxiv(identifier);
    }

    private static PaperDraft dublinCore(XmlElement dc) {
        List<XmlElement> descriptions = dc.children("description");
        PaperDraft draft = new PaperDraft()
                .title(dc.textOf("title"))
                .abstractText(descriptions.isEmpty() ? "" : descriptions.get(0).text())
                .year(dc.textOf("date"));
        for (XmlElement identifier : dc.children("identifier")) {
            String written = identifier.text().strip();
            if (Identifiers.isNamedDoi(written)) {
                draft.doi(written);
            }
            draft.arxiv(written);
        }
        return draft;
    }

    private static PaperDraft arxiv(XmlElement metadata) {
        XmlElement plain = metadata.child("arXiv");
        XmlElement paper = plain.textOf("title") != null ? plain : metadata.child("arXivRaw");
        List<XmlElement> versions = paper.children("version");
        return new PaperDraft()
                .title(paper.textOf("title"))
                .abstractText(paper.textOf("abstract"))
                .year(versions.isEmpty() ? paper.textOf("created") : date(versions.get(0)))
                .doi(paper.textOf("doi"))
                .arxiv(paper.textOf("id"))
                .arxivVersion(versions.size());
    }

    private static @Nullable String date(XmlElement version) {
        return version.textOf("date");
    }
}
