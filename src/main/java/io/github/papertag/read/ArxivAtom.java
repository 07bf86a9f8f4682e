package io.github.papertag.read;

/** Entries of the Atom feeds with which arXiv's interface answers. */
final class ArxivAtom implements RecordParser {

    private final XmlRecords records;

    ArxivAtom(DumpSettings settings) {
        this.records = new XmlRecords(settings.limits());
    }

    @Override
    public PaperDraft parse(RawRecord record) throws RecordException {
        XmlElement entry = records.read(record).child("entry");
        return new PaperDraft()
                .title(entry.textOf("title"))
                .abstractText(entry.textOf("summary"))
                .year(entry.textOf("published"))
                .doi(entry.textOf("doi"))
                .dumpId(null, entry.textOf("id"))
                .arxiv(entry.textOf("id"));
    }
}
