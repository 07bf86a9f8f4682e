
(() => {
  "use strict";
  const value = (row, column) => row.cells[column].textContent.trim();
  const number = (text) => Number.parseFloat(text.replace(/[,%\s]/g, ""));
  const compare = (column, sign) => (a, b) => {
    const x = value(a, column), y = value(b, column);
    const p = number(x), q = number(y);
    if (Number.isNaN(p) !== Number.isNaN(q)) { return Number.isNaN(p) ? 1 : -1; }
    return sign * (Number.isNaN(p) ? x.localeCompare(y, "en") : p - q);
  };
  for (const table of document.querySelectorAll("table.sortable")) {
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, column) => {
      if (head.textContent === "") { return; }
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = head.textContent;
      head.replaceChildren(button);
      button.addEventListener("click", () => {
        const up = head.getAttribute("aria-sort") === "ascending" || (head.classList.contains("n") && !head.hasAttribute("aria-sort"));
        heads.forEach((other) => other.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", up ? "descending" : "ascending");
        const body = table.tBodies[0];
        body.append(...[...body.rows].sort(compare(column, up ? -1 : 1)));
      });
    });
  }
})();
