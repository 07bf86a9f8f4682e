package io.github.papertag.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    private static final String HOSTILE =
            "</title></script><script>alert(1)</script><img src=x onerror='alert(2)'>&amp;";

    @Test
    void whatComesInAsTextStaysText() {
        String page = html(new Page(HOSTILE)
                .section("s", HOSTILE, new Html().text(HOSTILE))
                .data("d", "[\"" + HOSTILE + "\"]"));

        assertThat(page).doesNotContain("<img", "alert(1)</script><");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a < b & c      | a &lt; b &amp; c
                    say "no"       | say &quot;no&quot;
                    \u05d0\u202e   | \u05d0\u202e
                    """)
    void textIsEscaped(String text, String escaped) {
        assertThat(Html.escape(text)).isEqualTo(escaped);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u001b", "\ud800", "\udc00", "\uffff", "\u0085"})
    void whatIsNoCharacterOfHtmlIsReplaced(String text) {
        assertThat(Html.escape(text)).isEqualTo("\ufffd");
    }

    @Test
    void charactersBeyondTheFirstPlaneStay() {
        assertThat(Html.escape("\ud83d\ude80")).isEqualTo("\ud83d\ude80");
    }

    @Test
    void textOfOthersKeepsItsDirectionToItself() {
        assertThat(new Html().foreign("\u202e<b>")).hasToString("<bdi>\u202e&lt;b&gt;</bdi>");
    }

    @Test
    void theStyleIsTheOneThatThePolicyAllows() throws Exception {
        String page = html(new Page("Title"));
        String style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));

        assertThat(page).contains("style-src 'sha256-" + sha256(style) + "'; script-src 'none'");
    }

    @Test
    void everySectionOfALongPageIsInItsContents() {
        Page page = new Page("Title");
        for (String id : new String[] {"a", "b", "c"}) {
            page.section(id, "Section " + id, new Html());
        }

        assertThat(html(page)).contains("<li><a href=\"#b\">Section b</a></li>").contains("<section id=\"b\"");
    }

    @Test
    void anUnknownResourceIsNamed() {
        assertThatThrownBy(() -> new Page("Title").script("no-such.js")).hasMessageContaining("no-such.js");
    }

    private static String html(Page page) {
        return new String(page.bytes(), StandardCharsets.UTF_8);
    }

    private static String sha256(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(digest);
    }
}
