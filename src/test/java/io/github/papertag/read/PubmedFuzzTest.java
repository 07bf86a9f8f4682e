package io.github.papertag.read;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.junit.jupiter.params.provider.ArgumentsSource;

class PubmedFuzzTest {

    @DictionaryEntries({
        "<![CDATA[",
        "]]>",
        "<!--",
        "-->",
        "&#0;",
        "&#xD800;",
        "&lt;",
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>",
        "<!DOCTYPE x [<!ENTITY a \"b\">]>",
        "&a;",
        "/>",
        "<PubmedArticle>",
        "</PubmedArticle>",
        "<AbstractText Label=\"RESULTS\">",
        "<PMID>",
        "<ArticleTitle>"
    })
    @ArgumentsSource(FixtureSeeds.class)
    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] dump) throws IOException {
        ReadFuzz.read(DumpFormat.PUBMED, dump);
    }
}
