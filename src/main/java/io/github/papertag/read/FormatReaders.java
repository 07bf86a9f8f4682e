package io.github.papertag.read;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The reader of every format. */
final class FormatReaders {

    private FormatReaders() {}

    /** Reads a dump of a format. */
    static PaperReader open(DumpFormat format, Input input) throws IOException {
        return switch (format) {
            case PAGE -> new PageReader(new LineSource(input.bytes(), input.limits(), Limit.LINE_LENGTH), input);
            case JSON -> json(input, PlainJson::new);
            case ARXIV_JSON -> json(input, ArxivJson::new);
            case ARXIV_OAI -> xml(input, Set.of("record"), new ArxivOai(input.settings()));
            case ARXIV_ATOM -> xml(input, Set.of("entry"), new ArxivAtom(input.settings()));
            case OPENALEX -> json(input, OpenAlexJson::new);
            case SEMANTIC_SCHOLAR -> json(input, SemanticScholarJson::new);
            case HUGGINGFACE -> json(input, HuggingFaceJson::new);
            case PUBMED -> xml(input, Set.of("PubmedArticle", "PubmedBookArticle"), new PubMed(input.settings()));
            case OPENREVIEW -> json(input, OpenReviewJson::new);
            case BIBTEX -> new RecordReader(input, new BibTexSplitter(input.bytes(), input.limits()), new BibTex());
            case RIS -> new RecordReader(input, new RisSplitter(input.bytes(), input.limits()), new Ris());
            case CSV -> csv(input, Csv.separator(input.head()));
            case TSV -> csv(input, '\t');
        };
    }

    private static PaperReader json(Input input, Function<DumpSettings, RecordParser> parser) {
        JsonShape shape = JsonShape.of(input.head());
        RecordSplitter splitter = shape == JsonShape.LINES
                ? new LineSource(input.bytes(), input.limits(), Limit.RECORD_SIZE)
                : new JsonSplitter(input.bytes(), input.limits(), shape, input.head());
        return new RecordReader(input, splitter, parser.apply(input.settings()));
    }

    private static PaperReader xml(Input input, Set<String> elements, RecordParser parser) {
        return new RecordReader(input, new XmlSplitter(input.bytes(), input.limits(), elements), parser);
    }

    private static PaperReader csv(Input input, char separator) throws IOException {
        CsvSplitter rows = new CsvSplitter(input.bytes(), input.limits(), separator);
        Map<String, String> columns = input.settings().columns();
        boolean numbered = !columns.isEmpty() && columns.values().stream().allMatch(FieldNames::isNumber);
        return new RecordReader(
                input,
                rows,
                numbered ? Csv.withNumbers(separator, columns) : Csv.withHeader(separator, rows.next(), input));
    }
}
