package io.github.papertag.read;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.junit.jupiter.params.provider.ArgumentsSource;

class ArxivOaiFuzzTest {

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
        "<record>",
        "</record>",
        "<metadata>",
        "<header status=\"deleted\">",
        "<dc:description>",
        "<abstract>"
    })
    @ArgumentsSource(FixtureSeeds.class)
    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] dump) throws IOException {
        ReadFuzz.read(DumpFormat.ARXIV_OAI, dump);
    }
}
