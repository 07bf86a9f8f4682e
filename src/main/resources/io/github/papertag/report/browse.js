"use strict";
(() => {
  const $ = id => document.getElementById(id);
  const plain = text => text.normalize("NFKC").toLowerCase();
  const number = new Intl.NumberFormat("en");
  const articles = [...document.querySelectorAll("article")];
  const labels = articles.map(article => new Set(article.dataset.l.split(" ")));
  const boxes = [...document.querySelectorAll(".facet input")];
  const facets = [...new Set(boxes.map(box => box.closest(".facet")))];
  const rows = boxes.map(box => {
    const label = box.closest("label");
    return { box, count: label.querySelector("b"), bar: label.querySelector(".now"), all: label.querySelector(".all") };
  });
  let shown = articles.map(() => true);
  let texts = null;

  // Papers: search and labels.

  const words = () => plain($("search").value).split(/\s+/).filter(word => word);

  const found = () => {
    const wanted = words();
    if (!wanted.length) return articles.map(() => true);
    texts ??= articles.map(article => plain(article.textContent));
    return texts.map(text => wanted.every(word => text.includes(word)));
  };

  const choices = () => facets.map(facet => [...facet.querySelectorAll(":checked")].map(box => box.value));
  const has = (paper, choice) => !choice.length || choice.some(label => labels[paper].has(label));

  // A row counts the papers that its box would leave: those that the search and the other facets leave.
  const recount = (matching, chosen) => {
    facets.forEach((facet, f) => {
      const counts = new Map();
      labels.forEach((own, paper) => {
        if (matching[paper] && chosen.every((choice, other) => other === f || has(paper, choice))) {
          own.forEach(label => counts.set(label, (counts.get(label) ?? 0) + 1));
        }
      });
      const own = rows.filter(row => facet.contains(row.box));
      own.forEach(row => {
        row.total ??= Number(row.count.textContent.replaceAll(",", ""));
        const now = counts.get(row.box.value) ?? 0;
        row.count.textContent = number.format(now);
        row.bar.setAttribute("width", row.total ? row.all.getAttribute("width") * now / row.total : 0);
      });
    });
  };

  const highlight = () => {
    if (!CSS.highlights) return;
    CSS.highlights.delete("found");
    const wanted = words();
    const ranges = [];
    for (let paper = 0; wanted.length && paper < articles.length && ranges.length < 2000; paper++) {
      if (shown[paper]) mark(articles[paper], wanted, ranges);
    }
    if (ranges.length) CSS.highlights.set("found", new Highlight(...ranges));
  };

  const mark = (article, wanted, ranges) => {
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.data.toLowerCase();
      if (text.length !== node.data.length) continue;
      for (const word of wanted) {
        for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
          const range = new Range();
          range.setStart(node, at);
          range.setEnd(node, at + word.length);
          ranges.push(range);
        }
      }
    }
  };

  const showPapers = () => {
    const matching = found();
    const chosen = choices();
    shown = articles.map((article, paper) => matching[paper] && chosen.every(choice => has(paper, choice)));
    articles.forEach((article, paper) => { if (article.hidden === shown[paper]) article.hidden = !shown[paper]; });
    recount(matching, chosen);
    highlight();
    $("clear").hidden = !$("search").value && !chosen.some(choice => choice.length);
    if (claimsOpen()) showClaims(); else tell(shown.filter(Boolean).length, articles.length, "papers");
  };

  const tell = (some, all, what) => {
    $("count").textContent = some === all ? `${number.format(all)} ${what}` : `${number.format(some)} of ${number.format(all)} ${what}`;
  };

  // Claims: a table made from the lists under the abstracts.

  const PAGE = 200;
  const COLUMNS = ["value", "metric", "kind", "dataset", "baseline", "title"];
  const NUMERIC = new Set(["value"]);
  let claims = null;
  let order = { column: null, down: false };
  let limit = PAGE;

  const claimsOpen = () => !$("claims").hidden;
  const text = (item, selector) => item.querySelector(selector)?.textContent ?? "";

  const claim = (item, paper) => ({
    paper, id: item.id, title: text(articles[paper], "h3"), written: (text(item, "i") + " " + text(item, "b")).trim(), value: Number(item.dataset.v),
    metric: text(item, ".m"), kind: item.dataset.k, how: text(item, ".k"), unit: item.dataset.u, dataset: text(item, ".d"), baseline: text(item, ".a"),
    rule: item.dataset.r, confidence: item.dataset.c,
  });

  const readClaims = () => {
    claims = articles.flatMap((article, paper) => [...article.querySelectorAll(".claims li")].map(item => claim(item, paper)));
    for (const field of ["metric", "kind", "unit"]) {
      const counts = new Map();
      claims.forEach(each => counts.set(each[field], (counts.get(each[field]) ?? 0) + 1));
      for (const [value, count] of [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
        $(field).add(new Option(`${value} (${number.format(count)})`, value));
      }
    }
  };

  const compare = (a, b) => {
    const [x, y] = [a[order.column], b[order.column]];
    if (!NUMERIC.has(order.column) && !x !== !y) return x ? -1 : 1;
    const by = NUMERIC.has(order.column) ? x - y : x.localeCompare(y, "en", { sensitivity: "base", numeric: true });
    return order.down ? -by : by;
  };

  const wantedClaims = () => {
    const [least, most] = [$("least"), $("most")].map(input => input.value === "" ? null : Number(input.value));
    const dataset = plain($("dataset").value.trim());
    const wanted = claims.filter(each => shown[each.paper]
      && ["metric", "kind", "unit"].every(field => !$(field).value || $(field).value === each[field])
      && (!dataset || plain(each.dataset).includes(dataset))
      && (least === null || each.value >= least) && (most === null || each.value <= most));
    return order.column ? wanted.sort(compare) : wanted;
  };

  const cell = (content, link) => {
    const td = document.createElement("td");
    const inside = td.appendChild(document.createElement(link ? "a" : "bdi"));
    inside.textContent = content;
    if (link) inside.href = link;
    return td;
  };

  const row = each => {
    const tr = document.createElement("tr");
    tr.append(cell(each.written), cell(each.metric), cell(each.how), cell(each.dataset), cell(each.baseline), cell(each.title, "#" + each.id));
    return tr;
  };

  const showClaims = () => {
    if (!claims) readClaims();
    const wanted = wantedClaims();
    document.querySelector("#claims tbody").replaceChildren(...wanted.slice(0, limit).map(row));
    $("more").hidden = wanted.length <= limit;
    $("more").textContent = `Show more (${number.format(wanted.length - limit)} left)`;
    tell(wanted.length, claims.length, "claims");
  };

  document.querySelectorAll("#claims th").forEach((head, at) => {
    head.querySelector("button").addEventListener("click", () => {
      order = { column: COLUMNS[at], down: order.column === COLUMNS[at] && !order.down };
      document.querySelectorAll("#claims th").forEach(other => other.removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", order.down ? "descending" : "ascending");
      showClaims();
    });
  });
  $("more").addEventListener("click", () => { limit += 5 * PAGE; showClaims(); });
  document.querySelector(".claim-filters").addEventListener("input", () => { limit = PAGE; showClaims(); });

  // What a marked value claims.

  const tip = document.createElement("dl");
  tip.id = "tip";
  tip.setAttribute("role", "tooltip");
  let tipOf = null;

  const hideTip = () => {
    tip.remove();
    tipOf?.removeAttribute("aria-describedby");
    tipOf = null;
  };

  const line = (name, value) => {
    if (!value) return;
    const dt = document.createElement("dt");
    dt.textContent = name;
    const dd = document.createElement("dd");
    dd.textContent = value;
    tip.append(dt, dd);
  };

  const showTip = link => {
    const item = $(link.hash.slice(1));
    if (!item || tipOf === link) return;
    hideTip();
    const each = claim(item, 0);
    tip.replaceChildren();
    line("Value", each.written.includes(each.value) ? each.written : `${each.written}, that is ${each.value} ${each.unit}`);
    line("Metric", each.metric);
    line("Data set", each.dataset);
    line("Baseline", each.baseline);
    line("Kind", each.how);
    line("Rule", `${each.rule}, right in ${Math.round(each.confidence * 100)} of 100 cases`);
    document.body.append(tip);
    const at = link.getClientRects()[0];
    const left = Math.min(at.left, document.documentElement.clientWidth - tip.offsetWidth - 8);
    const above = at.bottom + tip.offsetHeight + 12 > innerHeight;
    tip.style.left = `${Math.max(8, left) + scrollX}px`;
    tip.style.top = `${(above ? at.top - tip.offsetHeight - 4 : at.bottom + 4) + scrollY}px`;
    link.setAttribute("aria-describedby", "tip");
    tipOf = link;
  };

  for (const event of ["mouseover", "focusin"]) {
    document.addEventListener(event, ({ target }) => {
      const link = target.closest?.(".claim");
      if (link) showTip(link); else if (!tip.contains(target)) hideTip();
    });
  }
  document.addEventListener("keydown", event => { if (event.key === "Escape") hideTip(); });

  // Views.

  const follow = () => {
    const claimsWanted = location.hash === "#view-claims";
    const changed = claimsWanted !== claimsOpen();
    $("claims").hidden = !claimsWanted;
    $("papers").hidden = claimsWanted;
    document.querySelectorAll(".views a").forEach(link => {
      if ((link.hash === "#view-claims") === claimsWanted) link.setAttribute("aria-current", "true"); else link.removeAttribute("aria-current");
    });
    hideTip();
    if (changed) showPapers();
    const aim = !claimsWanted && location.hash.length > 1 ? $(location.hash.slice(1)) : null;
    if (changed && aim) aim.scrollIntoView();
    if (changed && claimsWanted) scrollTo(0, 0);
  };

  let waiting = 0;
  $("search").addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(showPapers, 120); });
  boxes.forEach(box => box.addEventListener("change", showPapers));
  $("clear").addEventListener("click", () => {
    $("search").value = "";
    boxes.forEach(box => { box.checked = false; });
    showPapers();
    $("search").focus();
  });
  addEventListener("hashchange", follow);
  addEventListener("beforeprint", () => { $("filters").open = true; });
  if (matchMedia("(max-width: 56rem)").matches) $("filters").open = false;
  tell(articles.length, articles.length, "papers");
  if ($("search").value || boxes.some(box => box.checked)) showPapers();
  follow();
})();
