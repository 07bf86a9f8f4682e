package io.github.papertag.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.Paper;
import io.github.papertag.browser.Chromium.View;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

/** Search, filters, the table of claims and the keyboard on a page of papers. */
class BrowsePageTest {

    private static Chromium chromium;
    private static Path sample;
    private static Path hostile;

    @BeforeAll
    static void openTheBrowser() throws IOException {
        chromium = new Chromium();
        sample = SamplePages.BROWSE.write(SamplePages.FOLDER);
        hostile = SamplePages.HOSTILE.write(SamplePages.FOLDER);
    }

    @AfterAll
    static void closeTheBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void openThePage() {
        chromium.open(sample, View.LIGHT);
    }

    @Test
    void allPapersAreThereAtFirst() {
        assertThat(chromium.element("#count").getText()).isEqualTo("14 papers");
        assertThat(chromium.texts("article h3")).hasSize(14);
    }

    @Test
    void searchLeavesThePapersThatHoldAllWords() {
        chromium.element("#search").sendKeys("CITYSCAPES window");
        chromium.await("#count", "1 of 14 papers");
        assertThat(chromium.texts("article h3"))
                .containsExactly("Sparse Window Attention for Cheap High-Resolution Segmentation");
    }

    @Test
    void clearBringsAllPapersBack() {
        chromium.element("#search").sendKeys("cityscapes");
        chromium.await("#count", "1 of 14 papers");
        chromium.element("#clear").click();
        chromium.await("#count", "14 papers");
    }

    @Test
    void aLabelLeavesThePapersThatHaveIt() {
        check("graph-learning");
        assertThat(chromium.texts("article"))
                .isNotEmpty()
                .hasSizeLessThan(14)
                .allMatch(text -> text.contains("graph-learning"));
    }

    @Test
    void labelsOfOneFacetAddUpAndThoseOfTwoNarrowDown() {
        check("graph-learning");
        int one = chromium.texts("article").size();
        check("computer-vision");
        int two = chromium.texts("article").size();
        check("method");
        assertThat(two).isGreaterThan(one);
        assertThat(chromium.texts("article")).hasSizeLessThan(two).allMatch(text -> text.contains("method"));
    }

    @Test
    void barsCountWhatTheSearchLeaves() {
        chromium.element("#search").sendKeys("cityscapes");
        chromium.await("#count", "1 of 14 papers");
        assertThat(chromium.run("return [...document.querySelectorAll('.facet:first-of-type label b')]"
                        + ".reduce((sum, each) => sum + Number(each.textContent), 0)"))
                .isEqualTo((long) chromium.elements("article:not([hidden]) .chips li:not(.plain)")
                        .size());
    }

    @Test
    void theTableHasAllClaims() {
        showClaims();
        assertThat(chromium.elements("#claims tbody tr"))
                .hasSameSizeAs(chromium.elements(".claims li"))
                .isNotEmpty();
    }

    @Test
    void aColumnSortsUpAndThenDown() {
        showClaims();
        chromium.element("#claims th:first-child button").click();
        List<Double> up = values();
        chromium.element("#claims th:first-child button").click();
        assertThat(up).isSortedAccordingTo(Comparator.naturalOrder());
        assertThat(values()).isSortedAccordingTo(Comparator.reverseOrder()).isNotEqualTo(up);
    }

    @Test
    void theSortedColumnSaysSo() {
        showClaims();
        chromium.element("#claims th:nth-child(2) button").sendKeys(Keys.ENTER);
        assertThat(chromium.element("#claims th:nth-child(2)").getDomAttribute("aria-sort"))
                .isEqualTo("ascending");
        assertThat(chromium.elements("#claims th[aria-sort]")).hasSize(1);
    }

    @Test
    void claimsAreFilteredByKind() {
        showClaims();
        chromium.element("#kind").sendKeys("ratio");
        assertThat(chromium.texts("#claims td:nth-child(3)")).isNotEmpty().allMatch(kind -> kind.startsWith("ratio"));
    }

    @Test
    void claimsAreFilteredByDataSet() {
        showClaims();
        chromium.element("#dataset").sendKeys("city");
        assertThat(chromium.texts("#claims td:nth-child(4)")).isNotEmpty().allMatch("Cityscapes"::equals);
    }

    @Test
    void claimsAreFilteredByValue() {
        showClaims();
        chromium.element("#least").sendKeys("80");
        chromium.element("#most").sendKeys("90");
        assertThat(values()).isNotEmpty().allMatch(value -> value >= 80 && value <= 90);
    }

    @Test
    void claimsAreThoseOfThePapersFound() {
        chromium.element("#search").sendKeys("cityscapes");
        chromium.await("#count", "1 of 14 papers");
        showClaims();
        assertThat(chromium.texts("#claims td:last-child"))
                .isNotEmpty()
                .containsOnly("Sparse Window Attention for Cheap High-Resolution Segmentation");
    }

    @Test
    void aClaimLeadsToItsPaper() {
        showClaims();
        chromium.element("#claims tbody a").click();
        assertThat(chromium.element(".claims li:target").isDisplayed()).isTrue();
    }

    @Test
    void aMarkedValueTellsWhatItClaimsAndEscapeHidesIt() {
        chromium.run("document.querySelector('.claim').focus()");
        assertThat(chromium.element("#tip").getText()).contains("Metric", "auc", "Kind", "absolute", "Rule");
        chromium.focused().sendKeys(Keys.ESCAPE);
        assertThat(chromium.elements("#tip")).isEmpty();
    }

    @Test
    void theKeyboardReachesSearchFiltersAndClaims() {
        chromium.run("""
                window.way = "";
                addEventListener("focusin", ({ target }) => { way += (target.id || target.type || target.className) + " "; });
                """);
        chromium.element("body").sendKeys(Keys.TAB.toString().repeat(80));
        assertThat((String) chromium.run("return way")).contains("skip ", "search ", "checkbox ", "claim ");
    }

    @Test
    void operatingThePageAsksForNothing() {
        chromium.requests();
        check("computer-vision");
        showClaims();
        chromium.element("#claims th:first-child button").click();
        assertThat(chromium.requests()).isEmpty();
        assertThat(chromium.console()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"DARK", "PHONE"})
    void theTableOfClaimsIsAccessibleAndNotWiderThanTheScreen(View view) throws IOException {
        chromium.open(sample, view);
        showClaims();
        chromium.screenshot("browse-claims-" + view.id());
        assertThat(chromium.run("const all = document.documentElement; return all.scrollWidth - all.clientWidth"))
                .isEqualTo(0L);
        assertThat(chromium.violations()).isEmpty();
    }

    @Test
    void hostileTextsDoNothing() {
        chromium.open(hostile, View.LIGHT);
        chromium.run("document.querySelectorAll('.claim').forEach(each => each.focus())");
        showClaims();
        assertThat(chromium.run("return window.injected ?? 'did not run'")).isEqualTo("did not run");
        assertThat(chromium.console()).isEmpty();
    }

    @Test
    void hostileTitlesAreReadAsTheyAre() {
        chromium.open(hostile, View.LIGHT);
        String first = SamplePages.HOSTILE_PAPERS.get(0).title();
        assertThat(chromium.element("article h3").getText()).isEqualTo(first);
        assertThat(chromium.elements("article"))
                .hasSameSizeAs(SamplePages.HOSTILE_PAPERS)
                .hasSize((int) SamplePages.HOSTILE_PAPERS.stream()
                        .map(Paper::id)
                        .distinct()
                        .count());
    }

    private static void showClaims() {
        chromium.element(".views a:last-child").click();
        chromium.await("#claims th:first-child", "Value");
    }

    private static void check(String label) {
        chromium.elements(".facet label").stream()
                .filter(each -> each.getText().startsWith(label))
                .findFirst()
                .orElseThrow()
                .click();
    }

    /** The values of the claims in the table, in its order. */
    private static List<Double> values() {
        return ((List<?>) chromium.run("""
                        return [...document.querySelectorAll("#claims tbody a")]
                            .map(link => document.getElementById(link.hash.slice(1)).dataset.v)
                        """))
                .stream().map(value -> Double.valueOf((String) value)).toList();
    }
}
