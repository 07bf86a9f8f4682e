package io.github.papertag.report;

import java.util.ArrayList;
import java.util.List;

/** An HTML table that scrolls by itself where it is too wide and that a script may sort. Not thread-safe. */
final class Table {

    private final String caption;
    private final List<Column> columns = new ArrayList<>();
    private final Html body = new Html();
    private boolean sortable;
    private boolean grouped;

    private record Column(String name, String style) {}

    Table(String caption) {
        this.caption = caption;
    }

    /** Adds a column of text. */
    Table text(String name) {
        columns.add(new Column(name, ""));
        return this;
    }

    /** Adds columns of numbers. */
    Table numbers(String... names) {
        for (String name : names) {
            columns.add(new Column(name, "n"));
        }
        return this;
    }

    /** Adds a column of intervals, which belong to the column before. */
    Table intervals(String name) {
        columns.add(new Column(name, "ci"));
        return this;
    }

    /** Adds a column of drawings, by which nobody sorts. */
    Table drawings(String name) {
        columns.add(new Column(name, "g"));
        return this;
    }

    /** Lets a script sort the rows. */
    Table sortable() {
        sortable = true;
        return this;
    }

    /** Begins a group of rows with a heading of its own. */
    Table group(String name) {
        if (!body.toString().isEmpty()) {
            body.close("tbody").open("tbody");
        }
        body.open("tr", "class", "group");
        body.element("th", name, "scope", "rowgroup", "colspan", Integer.toString(columns.size()))
                .close("tr")
                .line();
        grouped = true;
        return this;
    }

    /** Adds a row of texts; the first names the row. */
    Table row(String... cells) {
        Html[] html = new Html[cells.length];
        for (int i = 0; i < cells.length; i++) {
            html[i] = new Html().text(cells[i]);
        }
        return row(html);
    }

    /** Adds a row; the first cell names it, unless it is empty. */
    Table row(Html... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(cells.length + " cells in a table of " + columns.size() + " columns");
        }
        body.open("tr");
        for (int i = 0; i < cells.length; i++) {
            String style = columns.get(i).style();
            String[] attributes = style.isEmpty() ? new String[0] : new String[] {"class", style};
            if (i == 0 && !cells[i].toString().isEmpty()) {
                body.open("th", "scope", "row").add(cells[i]).close("th");
            } else {
                body.open("td", attributes).add(cells[i]).close("td");
            }
        }
        body.close("tr").line();
        return this;
    }

    Html html() {
        Html html = new Html().open("div", "class", "table", "role", "group", "tabindex", "0", "aria-label", caption);
        html.open("table", "class", sortable && !grouped ? "sortable" : "plain").element("caption", caption);
        html.open("thead").open("tr");
        for (Column column : columns) {
            html.element(
                    "th", column.name(), "scope", "col", "class", column.style().isEmpty() ? "t" : column.style());
        }
        html.close("tr").close("thead").line().open("tbody").line().add(body);
        return html.close("tbody").close("table").close("div").line();
    }
}
