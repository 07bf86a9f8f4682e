package io.github.papertag.read;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.papertag.Paper;
import java.util.List;
import java.util.stream.Collectors;

/** Writes papers as dumps of every format, to compare what is read of them. */
public enum DumpWriters {
    PAGE {
        @Override
        public String write(List<Paper> papers) {
            return each(papers, "%s\n%s\n");
        }
    },
    JSON {
        @Override
        public String write(List<Paper> papers) {
            return lines(papers, paper -> object("title", paper.title(), "abstract", paper.abstractText()));
        }
    },
    JSON_ARRAY {
        @Override
        public String write(List<Paper> papers) {
            return array(papers, paper -> object("title", paper.title(), "abstract", paper.abstractText()))
                    .toPrettyString();
        }
    },
    ARXIV_JSON {
        @Override
        public String write(List<Paper> papers) {
            return lines(papers, paper -> object("title", paper.title(), "abstract", paper.abstractText())
                    .put("submitter", "E. Marsh"));
        }
    },
    ARXIV_OAI {
        @Override
        public String write(List<Paper> papers) {
            return "<OAI-PMH>"
                    + xml(
                            papers,
                            "<record><metadata><arXiv><title>%s</title><abstract>%s</abstract></arXiv></metadata></record>")
                    + "</OAI-PMH>";
        }
    },
    DUBLIN_CORE {
        @Override
        public String write(List<Paper> papers) {
            return "<OAI-PMH>"
                    + xml(
                            papers,
                            "<record><metadata><oai_dc:dc><dc:title>%s</dc:title><dc:description>%s</dc:description>"
                                    + "<dc:description>12 pages</dc:description></oai_dc:dc></metadata></record>")
                    + "</OAI-PMH>";
        }
    },
    ARXIV_ATOM {
        @Override
        public String write(List<Paper> papers) {
            return "<feed>" + xml(papers, "<entry><title>%s</title><summary>%s</summary></entry>") + "</feed>";
        }
    },
    OPENALEX {
        @Override
        public String write(List<Paper> papers) {
            return lines(papers, paper -> {
                ObjectNode work = object("title", paper.title().replace("&", "&amp;"), "id", "https://openalex.org/W1");
                ObjectNode index = work.putObject("abstract_inverted_index");
                List<String> words = List.of(paper.abstractText().split(" ", -1));
                for (int i = 0; i < words.size(); i++) {
                    index.withArray("/" + words.get(i).replace("~", "~0").replace("/", "~1"))
                            .add(i);
                }
                return work;
            });
        }
    },
    SEMANTIC_SCHOLAR {
        @Override
        public String write(List<Paper> papers) {
            return lines(papers, paper -> object("title", paper.title(), "abstract", paper.abstractText())
                    .put("paperId", "p"));
        }
    },
    HUGGINGFACE {
        @Override
        public String write(List<Paper> papers) {
            return array(papers, paper -> {
                        ObjectNode day = JSON_MAPPER.createObjectNode();
                        day.set("paper", object("title", paper.title(), "summary", paper.abstractText()));
                        return day;
                    })
                    .toString();
        }
    },
    PUBMED {
        @Override
        public String write(List<Paper> papers) {
            return "<PubmedArticleSet>"
                    + xml(
                            papers,
                            "<PubmedArticle><MedlineCitation><Article><ArticleTitle>%s</ArticleTitle><Abstract>"
                                    + "<AbstractText>%s</AbstractText></Abstract></Article></MedlineCitation></PubmedArticle>")
                    + "</PubmedArticleSet>";
        }
    },
    OPENREVIEW {
        @Override
        public String write(List<Paper> papers) {
            ObjectNode notes = JSON_MAPPER.createObjectNode();
            notes.set("notes", array(papers, paper -> {
                ObjectNode note = JSON_MAPPER.createObjectNode();
                note.putObject("content").putObject("title").put("value", paper.title());
                note.withObject("/content/abstract").put("value", paper.abstractText());
                return note;
            }));
            return notes.toString();
        }
    },
    BIBTEX {
        @Override
        public String write(List<Paper> papers) {
            return each(papers, "@article{key,\n  title = {%s},\n  abstract = {%s}\n}\n");
        }
    },
    RIS {
        @Override
        public String write(List<Paper> papers) {
            return each(papers, "TY  - JOUR\nTI  - %s\nAB  - %s\nER  - \n");
        }
    },
    CSV {
        @Override
        public String write(List<Paper> papers) {
            return "title,abstract\n" + quoted(papers, ",");
        }
    },
    TSV {
        @Override
        public String write(List<Paper> papers) {
            return "title\tabstract\n" + quoted(papers, "\t");
        }
    };

    private static final JsonMapper JSON_MAPPER = new JsonMapper();

    /** The papers as a dump. */
    public abstract String write(List<Paper> papers);

    private interface ToObject {
        ObjectNode of(Paper paper);
    }

    private static ObjectNode object(String first, String value, String second, String other) {
        return JSON_MAPPER.createObjectNode().put(first, value).put(second, other);
    }

    private static String lines(List<Paper> papers, ToObject toObject) {
        return papers.stream().map(paper -> toObject.of(paper) + "\n").collect(Collectors.joining());
    }

    private static ArrayNode array(List<Paper> papers, ToObject toObject) {
        ArrayNode array = JSON_MAPPER.createArrayNode();
        papers.forEach(paper -> array.add(toObject.of(paper)));
        return array;
    }

    private static String each(List<Paper> papers, String template) {
        return papers.stream()
                .map(paper -> filled(template, paper.title(), paper.abstractText()))
                .collect(Collectors.joining());
    }

    private static String xml(List<Paper> papers, String template) {
        return papers.stream()
                .map(paper -> filled(template, escaped(paper.title()), escaped(paper.abstractText())))
                .collect(Collectors.joining());
    }

    private static String quoted(List<Paper> papers, String separator) {
        return papers.stream()
                .map(paper -> "\"" + paper.title().replace("\"", "\"\"") + "\"" + separator + "\""
                        + paper.abstractText().replace("\"", "\"\"") + "\"\n")
                .collect(Collectors.joining());
    }

    private static String filled(String template, String title, String text) {
        int second = template.lastIndexOf("%s");
        return template.substring(0, second).replace("%s", title) + text + template.substring(second + 2);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
