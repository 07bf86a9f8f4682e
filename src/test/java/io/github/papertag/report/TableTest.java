package io.github.papertag.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void aRowIsNamedByItsFirstCell() {
        assertThat(table().row("a < b", "1").html())
                .asString()
                .contains("<tr><th scope=\"row\">a &lt; b</th><td class=\"n\">1</td></tr>");
    }

    @Test
    void aRowWithoutANameHasNoHeading() {
        assertThat(table().row("", "1").html()).asString().contains("<tr><td></td><td class=\"n\">1</td></tr>");
    }

    @Test
    void columnsSayWhatTheyHold() {
        assertThat(table().intervals("95%").drawings("0 to 1").html())
                .asString()
                .contains("<th scope=\"col\" class=\"t\">name</th><th scope=\"col\" class=\"n\">count</th>"
                        + "<th scope=\"col\" class=\"ci\">95%</th><th scope=\"col\" class=\"g\">0 to 1</th>");
    }

    @Test
    void groupsHaveHeadingsAndBodiesOfTheirOwn() {
        assertThat(table().group("first")
                        .row("a", "1")
                        .group("second")
                        .row("b", "2")
                        .html())
                .asString()
                .containsOnlyOnce("<th scope=\"rowgroup\" colspan=\"2\">first</th>")
                .containsSubsequence("<tbody>", "first", ">a<", "</tbody><tbody>", "second", ">b<", "</tbody>");
    }

    @Test
    void onlyATableWithoutGroupsIsSorted() {
        assertThat(table().sortable().html()).asString().contains("<table class=\"sortable\">");
        assertThat(table().sortable().group("g").html()).asString().contains("<table class=\"plain\">");
        assertThat(table().html()).asString().contains("<table class=\"plain\">");
    }

    @Test
    void aWideTableScrollsByKeyboardUnderItsName() {
        assertThat(table().html())
                .asString()
                .startsWith("<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"Things\">");
    }

    @Test
    void aRowOfTheWrongLengthIsAMistake() {
        assertThatThrownBy(() -> table().row("a")).hasMessage("1 cells in a table of 2 columns");
    }

    private static Table table() {
        return new Table("Things").text("name").numbers("count");
    }
}
