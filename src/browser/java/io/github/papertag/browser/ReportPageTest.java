package io.github.papertag.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.browser.Chromium.View;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Sorting, choosing and finding one's way on the page of a report. */
class ReportPageTest {

    private static final String LABELS = "#labels table";
    private static final String MISTAKES = ".mistakes[data-of=areas]";

    private static Chromium chromium;
    private static Path report;

    @BeforeAll
    static void openTheBrowser() throws IOException {
        chromium = new Chromium();
        report = SamplePages.REPORT.write(SamplePages.FOLDER);
    }

    @AfterAll
    static void closeTheBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void openThePage() {
        chromium.open(report, View.LIGHT);
    }

    @Test
    void aColumnOfNumbersSortsFromTheGreatestAndThenFromTheLeast() {
        sort(2);
        List<Double> down = numbers(2);
        sort(2);

        assertThat(down).hasSizeGreaterThan(20).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(numbers(2)).isSortedAccordingTo(Comparator.naturalOrder()).isNotEqualTo(down);
    }

    @Test
    void whatIsUndefinedStaysBelowEitherWay() {
        sort(8);
        assertThat(cells(8)).endsWith("–").containsOnlyOnce("–");
        sort(8);
        assertThat(cells(8)).endsWith("–").containsOnlyOnce("–");
    }

    @Test
    void aColumnOfTextSortsAsTextEvenIfANameBeginsWithADigit() {
        sort(1);
        List<String> up = cells(1);
        sort(1);

        assertThat(up).startsWith("3d-vision-graphics", "ai-agents").endsWith("trustworthy-ai");
        assertThat(cells(1)).startsWith("trustworthy-ai").endsWith("ai-agents", "3d-vision-graphics");
    }

    @Test
    void theSortedColumnSaysSoAndTheKeyboardSorts() {
        chromium.element(LABELS + " th:nth-child(3) button").sendKeys(Keys.ENTER);

        assertThat(chromium.element(LABELS + " th:nth-child(3)").getDomAttribute("aria-sort"))
                .isEqualTo("descending");
        assertThat(chromium.elements(LABELS + " th[aria-sort]")).hasSize(1);
    }

    @Test
    void mistakesAreChosenByLabel() {
        int all = shown();
        chromium.run("""
                const choice = document.querySelector("#mistakes select");
                choice.value = "multimodal";
                choice.dispatchEvent(new Event("change"));
                """);

        assertThat(shown()).isBetween(1, all - 1);
        assertThat(chromium.texts(MISTAKES + " article:not([hidden])")).allMatch(text -> text.contains("multimodal"));
        assertThat(chromium.element("#mistakes output").getText()).isEqualTo(shown() + " of " + all + " shown");
    }

    @Test
    void theContentsLeadToTheirSection() {
        chromium.element("nav a[href='#claims']").click();

        assertThat((Double) chromium.run(
                        "return document.querySelector('#claims-heading').getBoundingClientRect().top + 0.5"))
                .isBetween(0.0, 100.0);
    }

    @Test
    void onlyTablesThatAreTooWideStopTheKeyboard() {
        chromium.open(report, View.PHONE);
        chromium.await("#labels .table.more caption", "Labels of areas");

        assertThat(chromium.run("""
                        return [...document.querySelectorAll(".table")].filter(table => table.checkVisibility()).every(table =>
                            table.hasAttribute("tabindex") === (table.scrollWidth > table.clientWidth))
                        """)).isEqualTo(true);
        assertThat(chromium.elements(".table[tabindex]")).isNotEmpty();
        assertThat(chromium.elements(".table:not([tabindex])")).isNotEmpty();
    }

    @Test
    void aTableFadesWhereThereIsMoreAndNotAtItsEnd() {
        chromium.open(report, View.PHONE);
        chromium.await("#labels .table.more caption", "Labels of areas");
        chromium.run("const table = document.querySelector('#labels .table'); table.scrollLeft = table.scrollWidth");
        chromium.await("#labels .table:not(.more) caption", "Labels of areas");
    }

    @Test
    void everythingIsReadWithoutTheScript() {
        chromium.openWithoutScript(report);

        assertThat(chromium.elements("th button, .filter")).isEmpty();
        assertThat(chromium.texts("main > section > h2")).hasSize(10).doesNotContain("");
        assertThat(chromium.element("#mistakes article").isDisplayed()).isTrue();
        assertThat(chromium.elements(".table:not([tabindex])")).isEmpty();
    }

    private static void sort(int column) {
        chromium.element(LABELS + " th:nth-child(" + column + ") button").click();
    }

    private static List<String> cells(int column) {
        return chromium.texts("#labels h3:first-of-type + .table tbody tr > :nth-child(" + column + ")");
    }

    private static List<Double> numbers(int column) {
        return cells(column).stream().map(Double::valueOf).toList();
    }

    private static int shown() {
        return chromium.elements(MISTAKES + " article:not([hidden])").size();
    }
}
