package io.github.papertag.read;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The formats that a dump can have. */
public enum DumpFormat {
    /** Titles and abstracts on lines of their own, as saved from a page of papers. */
    PAGE(
            "a page of papers saved as text",
            "lines that look like titles and like abstracts take turns",
            "title, abstract") {
        @Override
        PaperReader open(Input input) {
            return new PageReader(new LineSource(input.bytes(), input.limits(), Limit.LINE_LENGTH), input);
        }
    },
    /** Objects with a title and an abstract under any usual name. */
    JSON("JSON with a title and an abstract in each object", "objects with a title", "title, abstract, id, doi, year") {
        @Override
        PaperReader open(Input input) {
            return json(input, PlainJson::new);
        }
    },
    /** The metadata snapshot of arXiv. */
    ARXIV_JSON(
            "arXiv's metadata snapshot",
            "objects with authors_parsed, versions or submitter",
            "id, title, abstract, versions") {
        @Override
        PaperReader open(Input input) {
            return json(input, ArxivJson::new);
        }
    },
    /** A harvest by OAI-PMH, from arXiv or another repository. */
    ARXIV_OAI(
            "OAI-PMH records of arXiv (arXiv, arXivRaw, oai_dc)",
            "XML with elements <record> and <metadata>",
            "identifier, title, abstract or description") {
        @Override
        PaperReader open(Input input) {
            return xml(input, Set.of("record"), new ArxivOai(input.settings()));
        }
    },
    /** Answers of arXiv's interface. */
    ARXIV_ATOM(
            "Atom feeds of arXiv's interface",
            "XML with elements <feed> and <entry>",
            "id, title, summary, published") {
        @Override
        PaperReader open(Input input) {
            return xml(input, Set.of("entry"), new ArxivAtom(input.settings()));
        }
    },
    /** Works of OpenAlex. */
    OPENALEX(
            "works of OpenAlex",
            "objects with abstract_inverted_index or an id at openalex.org",
            "id, title, abstract_inverted_index, doi") {
        @Override
        PaperReader open(Input input) {
            return json(input, OpenAlexJson::new);
        }
    },
    /** Papers of Semantic Scholar. */
    SEMANTIC_SCHOLAR(
            "papers of Semantic Scholar",
            "objects with paperId, corpusid or externalIds",
            "paperId, title, abstract, externalIds, year") {
        @Override
        PaperReader open(Input input) {
            return json(input, SemanticScholarJson::new);
        }
    },
    /** Daily papers of Hugging Face. */
    HUGGINGFACE(
            "daily papers of Hugging Face",
            "objects with an object paper that has a title",
            "paper.id, paper.title, paper.summary") {
        @Override
        PaperReader open(Input input) {
            return json(input, HuggingFaceJson::new);
        }
    },
    /** Citations of PubMed. */
    PUBMED("citations of PubMed", "XML with elements <PubmedArticle>", "PMID, ArticleTitle, AbstractText") {
        @Override
        PaperReader open(Input input) {
            return xml(input, Set.of("PubmedArticle", "PubmedBookArticle"), new PubMed(input.settings()));
        }
    },
    /** Notes of OpenReview. */
    OPENREVIEW(
            "notes of OpenReview",
            "objects with an object content that has a title",
            "id, content.title, content.abstract") {
        @Override
        PaperReader open(Input input) {
            return json(input, OpenReviewJson::new);
        }
    },
    /** BibTeX with abstracts. */
    BIBTEX(
            "BibTeX with abstracts",
            "a line that begins with @, a type, a brace and a key",
            "title, abstract, doi, eprint, year") {
        @Override
        PaperReader open(Input input) {
            return new RecordReader(input, new BibTexSplitter(input.bytes(), input.limits()), new BibTex());
        }
    },
    /** RIS with abstracts. */
    RIS("RIS with abstracts", "a first line TY  - ", "TI, AB, DO, PY") {
        @Override
        PaperReader open(Input input) {
            return new RecordReader(input, new RisSplitter(input.bytes(), input.limits()), new Ris());
        }
    },
    /** Cells between commas or semicolons. */
    CSV(
            "CSV with a header",
            "a first line with a usual name for titles and commas or semicolons",
            "title, abstract, id, doi, year") {
        @Override
        PaperReader open(Input input) throws IOException {
            return csv(input, Csv.separator(input.head()));
        }
    },
    /** Cells between tabs. */
    TSV("TSV with a header", "a first line with a usual name for titles and tabs", "title, abstract, id, doi, year") {
        @Override
        PaperReader open(Input input) throws IOException {
            return csv(input, '\t');
        }
    };

    private final String what;
    private final String detection;
    private final String fields;

    DumpFormat(String what, String detection, String fields) {
        this.what = what;
        this.detection = detection;
        this.fields = fields;
    }

    /** The name under which users know it, such as {@code arxiv-json}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it is, in a few words. */
    public String what() {
        return what;
    }

    /** What a dump is known by. */
    public String detection() {
        return detection;
    }

    /** Examples of the fields that are read, separated by commas. */
    public String fields() {
        return fields;
    }

    /**
     * The format of that name.
     *
     * @throws IllegalArgumentException with one sentence that names all formats if there is none
     */
    public static DumpFormat of(String id) {
        return Arrays.stream(values())
                .filter(format -> format.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown format '" + id + "'; there are " + ids()));
    }

    /** The names of all formats, separated by commas. */
    static String ids() {
        return Arrays.stream(values()).map(DumpFormat::id).collect(Collectors.joining(", "));
    }

    /** Reads a dump of this format. */
    abstract PaperReader open(Input input) throws IOException;

    private static PaperReader json(Input input, Function<DumpSettings, RecordParser> parser) {
        JsonShape shape = JsonShape.of(input.head());
        RecordSplitter splitter = shape == JsonShape.LINES
                ? new LineSource(input.bytes(), input.limits(), Limit.RECORD_SIZE)
                : new JsonSplitter(input.bytes(), input.limits(), shape);
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
