package io.github.papertag.read;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Citations of PubMed. An abstract in sections reads as one text, a line a section, each after its label; marks inside the
 * text (italics, indices) are dropped.
 */
final class PubMed implements RecordParser {

    private final XmlRecords records;

    PubMed(DumpSettings settings) {
        this.records = new XmlRecords(settings.limits());
    }

    @Override
    public PaperDraft parse(RawRecord record) throws RecordException {
        XmlElement entry = records.read(record).child("PubmedArticle");
        XmlElement citation = entry.child("MedlineCitation");
        XmlElement article = citation.child("Article");
        XmlElement date = article.child("Journal").child("JournalIssue").child("PubDate");
        return new PaperDraft()
                .title(article.textOf("ArticleTitle"))
                .abstractText(sections(article.child("Abstract").children("AbstractText")))
                .year(date.text())
                .doi(doi(entry, article))
                .dumpId("pmid:", citation.textOf("PMID"));
    }

    private static String sections(List<XmlElement> sections) {
        return sections.stream().map(PubMed::section).collect(Collectors.joining("\n"));
    }

    private static String section(XmlElement section) {
        String label = section.attribute("Label");
        return label == null || label.isBlank() ? section.text() : label + ": " + section.text();
    }

    private static @Nullable String doi(XmlElement entry, XmlElement article) {
        for (XmlElement id : article.children("ELocationID")) {
            if ("doi".equals(id.attribute("EIdType"))) {
                return id.text();
            }
        }
        for (XmlElement id : entry.child("PubmedData").child("ArticleIdList").children("ArticleId")) {
            if ("doi".equals(id.attribute("IdType"))) {
                return id.text();
            }
        }
        return null;
    }
}
