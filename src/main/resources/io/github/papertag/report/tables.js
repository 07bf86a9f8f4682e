
(() => {
  "use strict";

  // Tables sort by the heads of their columns; what is undefined stays below.

  const value = (row, column) => row.cells[column].textContent.trim();
  const number = text => Number.parseFloat(text.replace(/[,%\s+<]/g, "").replace("\u2212", "-"));
  const compare = (column, sign, isNumber) => (a, b) => {
    const x = value(a, column), y = value(b, column);
    const p = isNumber ? number(x) : Number.NaN, q = isNumber ? number(y) : Number.NaN;
    if (Number.isNaN(p) !== Number.isNaN(q)) return Number.isNaN(p) ? 1 : -1;
    return sign * (Number.isNaN(p) ? x.localeCompare(y, "en") : p - q);
  };
  for (const table of document.querySelectorAll("table.sortable")) {
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, column) => {
      if (head.classList.contains("g") || head.classList.contains("ci")) return;
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = head.textContent;
      head.replaceChildren(button);
      button.addEventListener("click", () => {
        const up = head.getAttribute("aria-sort") === "ascending" || (head.classList.contains("n") && !head.hasAttribute("aria-sort"));
        heads.forEach(other => other.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", up ? "descending" : "ascending");
        const body = table.tBodies[0];
        body.append(...[...body.rows].sort(compare(column, up ? -1 : 1, head.classList.contains("n"))));
      });
    });
  }

  // Only a table that is too wide is a stop for the keyboard; it fades where there is more.

  const look = ({ target }) => {
    if (target.scrollWidth > target.clientWidth) target.tabIndex = 0; else target.removeAttribute("tabindex");
    target.classList.toggle("more", target.scrollLeft + target.clientWidth < target.scrollWidth - 1);
  };
  const resized = new ResizeObserver(tables => tables.forEach(look));
  for (const table of document.querySelectorAll(".table")) {
    resized.observe(table);
    table.addEventListener("scroll", look);
  }

  // Papers are chosen by a label that went wrong on them.

  const labels = paper => paper.dataset.labels.split("\n");
  for (const list of document.querySelectorAll(".mistakes")) {
    const papers = [...list.children];
    const counts = new Map();
    papers.forEach(paper => labels(paper).forEach(name => counts.set(name, (counts.get(name) ?? 0) + 1)));
    const filter = document.createElement("p");
    const label = filter.appendChild(document.createElement("label"));
    filter.className = "filter";
    const select = document.createElement("select");
    const told = document.createElement("output");
    select.add(new Option(`any (${papers.length})`, ""));
    [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).forEach(([name, count]) => select.add(new Option(`${name} (${count})`, name)));
    label.append(`Papers on which this label of ${list.dataset.of} differs: `, select);
    filter.append(told);
    list.before(filter);
    select.addEventListener("change", () => {
      papers.forEach(paper => { paper.hidden = select.value !== "" && !labels(paper).includes(select.value); });
      told.textContent = select.value === "" ? "" : `${papers.filter(paper => !paper.hidden).length} of ${papers.length} shown`;
    });
  }
})();
