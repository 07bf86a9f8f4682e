package io.github.papertag.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.browser.Chromium.View;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/** What holds of every page that Papertag writes, however it is shown. */
class EveryPageTest {

    private static final Map<SamplePages, Path> FILES = new EnumMap<>(SamplePages.class);
    private static Chromium chromium;

    @BeforeAll
    static void openTheBrowser() throws IOException {
        chromium = new Chromium();
        for (SamplePages page : SamplePages.values()) {
            FILES.put(page, page.write(SamplePages.FOLDER));
        }
    }

    @AfterAll
    static void closeTheBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("shown")
    void axeFindsNothingWrong(SamplePages page, View view) throws IOException {
        open(page, view);
        chromium.screenshot(page.name().toLowerCase(Locale.ROOT) + "-" + view.id());
        assertThat(chromium.violations()).isEmpty();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("shown")
    void nothingIsWiderThanTheScreen(SamplePages page, View view) {
        open(page, view);
        assertThat(chromium.run("const all = document.documentElement; return all.scrollWidth - all.clientWidth"))
                .isEqualTo(0L);
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsSaidOnTheConsole(SamplePages page) {
        open(page, View.LIGHT);
        assertThat(chromium.console()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nothingButThePageIsAskedFor(SamplePages page) {
        open(page, View.LIGHT);
        assertThat(chromium.requests()).containsOnly(Chromium.url(file(page)));
    }

    @ParameterizedTest
    @EnumSource
    void aScriptThatIsNotThePagesOwnDoesNotRun(SamplePages page) {
        open(page, View.LIGHT);
        chromium.run("""
                const script = document.createElement("script");
                script.textContent = "window.injected = 1";
                document.body.append(script);
                document.body.insertAdjacentHTML("beforeend", "<img src=x onerror='window.injected = 1'>");
                """);
        assertThat(chromium.run("return window.injected ?? 'did not run'")).isEqualTo("did not run");
    }

    @ParameterizedTest
    @EnumSource
    void theFirstKeyLeadsToTheLinkThatSkipsToTheContent(SamplePages page) {
        open(page, View.LIGHT);
        chromium.element("body").sendKeys(Keys.TAB);
        assertThat(chromium.focused().getDomAttribute("class")).isEqualTo("skip");
    }

    private static Stream<Arguments> shown() {
        return Arrays.stream(SamplePages.values())
                .flatMap(page -> Arrays.stream(View.values()).map(view -> Arguments.of(page, view)));
    }

    private static void open(SamplePages page, View view) {
        chromium.open(file(page), view);
    }

    private static Path file(SamplePages page) {
        return FILES.getOrDefault(page, Path.of("none"));
    }
}
