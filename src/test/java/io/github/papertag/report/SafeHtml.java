package io.github.papertag.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What every page promises, whatever texts it shows: nothing but its own script and style is in it. */
public final class SafeHtml {

    private static final Set<String> NEVER =
            Set.of("img", "iframe", "object", "embed", "link", "base", "form", "audio", "video", "frame", "applet");

    private SafeHtml() {}

    /** The page as a browser sees it, after it was found to be safe and without a fault of markup. */
    public static Document parse(String html) {
        Parser parser = Parser.htmlParser().setTrackErrors(1);
        Document page = parser.parseInput(html, "");
        assertThat(parser.getErrors()).isEmpty();
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("script:not([type=application/json])")).hasSizeLessThan(2);
        assertThat(page.select("meta[http-equiv]")).hasSize(1);
        for (Element element : page.getAllElements()) {
            assertThat(NEVER).doesNotContain(element.normalName());
            for (Attribute attribute : element.attributes()) {
                check(attribute.getKey(), attribute.getValue());
            }
        }
        return page;
    }

    private static void check(String name, String value) {
        assertThat(name).doesNotStartWith("on").isNotEqualTo("style").isNotEqualTo("src");
        if (name.equals("href")) {
            assertThat(value).matches("#[\\w-]+|[\\w%.-]+");
        }
    }
}
