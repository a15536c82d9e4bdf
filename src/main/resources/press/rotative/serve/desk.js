// The desk: lists what the newsroom has, finds and sorts it, and follows the site's files.
(() => {
  "use strict";
  const PAGE = 200;
  const by = (selector) => document.querySelector(selector);
  const body = by("#pieces tbody");
  const filter = by("#filter");
  const find = by("#find");
  let desk = { pieces: [], addresses: [] };
  let sort = { key: "date", down: true };
  let limit = PAGE;

  const element = (name, classes, text, more = {}) => {
    const made = document.createElement(name);
    if (classes) made.className = classes;
    if (text !== undefined && text !== "") made.textContent = text;
    for (const [key, value] of Object.entries(more)) made.setAttribute(key, value);
    return made;
  };
  const link = (text, href) => (href ? element("a", "", text, { href }) : text);
  const count = (number, noun) => `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
  const day = (moment) => (moment ? element("time", "", moment.replace("T", " ").replace(" 00:00", ""), { datetime: moment }) : "");
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

  const value = (piece, key) => {
    if (key === "authors") return plain((piece.authors ?? []).join(", "));
    if (key === "wrong") return piece.errors * 1e6 + piece.warnings;
    return plain(piece[key] ?? "");
  };

  const chosen = () => {
    const words = plain(filter.words.value).split(/\s+/).filter(Boolean);
    const state = filter.state.value;
    const section = filter.section.value;
    const pieces = desk.pieces.filter((piece) =>
      (!state || (state === "wrong" ? piece.errors + piece.warnings > 0 : piece.state === state))
      && (!section || piece.section === section)
      && words.every((word) => piece.text.includes(word)));
    const sign = sort.down ? -1 : 1;
    return pieces.sort((a, b) => {
      const [x, y] = [value(a, sort.key), value(b, sort.key)];
      return x === y ? (a.path < b.path ? -1 : 1) : (x < y ? -sign : sign);
    });
  };

  const row = (piece) => {
    const made = element("tr");
    const name = element("td");
    const title = element("b");
    title.append(link(piece.title ?? piece.path.split("/").pop(), piece.href));
    const file = element("small");
    file.append(link(piece.path, piece.editor));
    name.append(title, file);
    const state = element("td", "state");
    state.append(element("span", "badge " + piece.state, piece.state === "out" ? (piece.kind === "article" ? "out" : piece.kind) : piece.state));
    if (piece.at) state.append(element("small", "", piece.at.replace("T", " ")));
    const date = element("td");
    date.append(day(piece.date));
    const updated = element("td");
    updated.append(day(piece.updated));
    const wrong = element("td", "wrong");
    if (piece.errors) wrong.append(element("span", "errors", count(piece.errors, "error")), " ");
    if (piece.warnings) wrong.append(element("span", "warnings", count(piece.warnings, "warning")));
    if (piece.mistakes) {
      const list = element("ul");
      piece.mistakes.forEach((mistake) => list.append(element("li", "", mistake.replace(piece.path + ":", ""))));
      wrong.append(list);
    }
    made.append(name, state, element("td", "", piece.section), element("td", "", (piece.authors ?? []).join(", ")), date, updated, wrong);
    return made;
  };

  const show = () => {
    const pieces = chosen();
    body.replaceChildren(...pieces.slice(0, limit).map(row));
    by("#count").textContent = pieces.length === desk.pieces.length
      ? count(pieces.length, "piece")
      : `${count(pieces.length, "piece")} of ${desk.pieces.length.toLocaleString("en")}`;
    const more = by("#more");
    more.hidden = pieces.length <= limit;
    more.textContent = `Show ${Math.min(PAGE, pieces.length - limit)} more`;
    for (const button of document.querySelectorAll("th button")) {
      button.parentElement.setAttribute("aria-sort",
        button.dataset.key !== sort.key ? "none" : sort.down ? "descending" : "ascending");
    }
  };

  const due = () => {
    const events = [];
    for (const piece of desk.pieces) {
      if (piece.state === "scheduled") events.push([piece.at, "appears", piece]);
      if (piece.expires > desk.moment && piece.state !== "draft") events.push([piece.expires, "expires", piece]);
    }
    events.sort((a, b) => (a[0] < b[0] ? -1 : 1));
    const list = by("#due");
    list.replaceChildren(...events.slice(0, 12).map(([at, what, piece]) => {
      const item = element("li");
      const name = element("span");
      name.append(link(piece.title ?? piece.path, piece.href), " ", element("small", "", what));
      item.append(element("time", "", at.replace("T", " "), { datetime: at }), name);
      return item;
    }));
    if (events.length === 0) list.append(element("li", "none", "Nothing is scheduled, nothing expires."));
    else if (events.length > 12) list.append(element("li", "none", `… and ${events.length - 12} more: choose a state below`));
  };

  const map = () => {
    const words = plain(find.words.value).split(/\s+/).filter(Boolean);
    const found = desk.addresses.filter((a) => words.every((word) => plain(a.address + " " + a.origin).includes(word)));
    find.querySelector("output").textContent = count(found.length, "address").replace("addresss", "addresses");
    by("#map tbody").replaceChildren(...found.slice(0, PAGE).map((a) => {
      const made = element("tr");
      const address = element("td");
      address.append(link(a.address, a.href));
      made.append(address, element("td", "", a.kind), element("td", "", a.origin));
      return made;
    }));
  };

  const take = (fresh) => {
    desk = fresh;
    desk.pieces ??= [];
    desk.addresses ??= [];
    for (const piece of desk.pieces) {
      piece.text = plain([piece.title, piece.path, ...(piece.authors ?? [])].join(" "));
    }
    document.title = `The desk · ${desk.title}`;
    by("#site").replaceChildren(element("a", "", desk.title, { href: desk.home }),
      ` as of ${desk.moment.replace("T", " ")}, ${desk.zone}`);
    const sections = [...new Set(desk.pieces.map((piece) => piece.section).filter(Boolean))].sort();
    const before = filter.section.value;
    filter.section.replaceChildren(element("option", "", "all", { value: "" }),
      ...sections.map((section) => element("option", "", section, { value: section })));
    filter.section.value = sections.includes(before) ? before : "";
    due();
    show();
    if (by("#map").open) map();
  };

  const load = () => fetch("desk.json").then((answer) => answer.json()).then(take);

  filter.addEventListener("input", () => { limit = PAGE; show(); });
  filter.addEventListener("submit", (event) => event.preventDefault());
  find.addEventListener("input", map);
  find.addEventListener("submit", (event) => event.preventDefault());
  by("#map").addEventListener("toggle", map);
  by("#more").addEventListener("click", () => { limit += PAGE; show(); });
  for (const button of document.querySelectorAll("th button")) {
    button.addEventListener("click", () => {
      const key = button.dataset.key;
      sort = { key, down: sort.key === key ? !sort.down : key === "date" || key === "updated" || key === "wrong" };
      show();
    });
  }

  let line = null;
  let known = "";
  const listen = () => {
    if (document.hidden) {
      line?.close();
      line = null;
    } else if (!line) {
      line = new EventSource("events");
      line.onmessage = (event) => {
        if (event.data !== known) load();
        known = event.data;
      };
    }
  };
  document.addEventListener("visibilitychange", listen);
  window.addEventListener("pagehide", () => { line?.close(); line = null; });
  window.addEventListener("pageshow", listen);
  listen();
})();
