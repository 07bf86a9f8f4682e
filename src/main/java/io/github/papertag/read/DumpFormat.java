package io.github.papertag.read;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The formats that a dump can have. */
public enum DumpFormat {
    /** Titles and abstracts on lines of their own, as saved from a page of papers. */
    PAGE(
            "a page of papers saved as text",
            "lines that look like titles and like abstracts take turns",
            "title, abstract"),
    /** Objects with a title and an abstract under any usual name. */
    JSON("JSON with a title and an abstract in each object", "objects with a title", "title, abstract, id, doi, year"),
    /** The metadata snapshot of arXiv. */
    ARXIV_JSON(
            "arXiv's metadata snapshot",
            "objects with authors_parsed, versions or submitter",
            "id, title, abstract, versions"),
    /** A harvest by OAI-PMH, from arXiv or another repository. */
    ARXIV_OAI(
            "OAI-PMH records of arXiv (arXiv, arXivRaw, oai_dc)",
            "XML with elements <record> and <metadata>",
            "identifier, title, abstract or description"),
    /** Answers of arXiv's interface. */
    ARXIV_ATOM(
            "Atom feeds of arXiv's interface", "XML with elements <feed> and <entry>", "id, title, summary, published"),
    /** Works of OpenAlex. */
    OPENALEX(
            "works of OpenAlex",
            "objects with abstract_inverted_index or an id at openalex.org",
            "id, title, abstract_inverted_index, doi"),
    /** Papers of Semantic Scholar. */
    SEMANTIC_SCHOLAR(
            "papers of Semantic Scholar",
            "objects with paperId, corpusid or externalIds",
            "paperId, title, abstract, externalIds, year"),
    /** Daily papers of Hugging Face. */
    HUGGINGFACE(
            "daily papers of Hugging Face",
            "objects with an object paper that has a title",
            "paper.id, paper.title, paper.summary"),
    /** Citations of PubMed. */
    PUBMED("citations of PubMed", "XML with elements <PubmedArticle>", "PMID, ArticleTitle, AbstractText"),
    /** Notes of OpenReview. */
    OPENREVIEW(
            "notes of OpenReview",
            "objects with an object content that has a title",
            "id, content.title, content.abstract"),
    /** BibTeX with abstracts. */
    BIBTEX(
            "BibTeX with abstracts",
            "a line that begins with @, a type, a brace and a key",
            "title, abstract, doi, eprint, year"),
    /** RIS with abstracts. */
    RIS("RIS with abstracts", "a first line TY  - ", "TI, AB, DO, PY"),
    /** Cells between commas or semicolons. */
    CSV(
            "CSV with a header",
            "a first line with a usual name for titles and commas or semicolons",
            "title, abstract, id, doi, year"),
    /** Cells between tabs. */
    TSV("TSV with a header", "a first line with a usual name for titles and tabs", "title, abstract, id, doi, year");

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
}
