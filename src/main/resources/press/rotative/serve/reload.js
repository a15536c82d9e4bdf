// Keeps an open page of the preview in step with the site's files. The server says how the page stands now; the page
// loads again only when it looks another way, takes new styles without loading, and lays a sheet of mistakes over itself.
(() => {
  "use strict";
  const shown = document.currentScript.dataset;
  const room = "/_rotative/";
  let style = shown.style;
  let sheet = "";
  let line = null;

  // A page that nobody sees needs no line: browsers have only six to one server.
  const listen = () => {
    if (document.hidden) {
      line?.close();
      line = null;
    } else if (!line) {
      line = new EventSource(room + "events?page=" + encodeURIComponent(location.pathname));
      line.onmessage = (event) => follow(JSON.parse(event.data));
    }
  };

  const follow = (now) => {
    if (now.page !== shown.page) {
      line.close();
      location.reload();
      return;
    }
    if (now.style !== style) {
      style = now.style ?? "";
      dress(style);
    }
    if ((now.sheet ?? "") !== sheet) {
      sheet = now.sheet ?? "";
      fetch(room + "sheet.json").then((answer) => answer.json()).then(lay);
    }
  };

  // The theme's sheets; they change their names with what is in them, so the page as it is now says which those are.
  const sheets = (page) => [...page.querySelectorAll("link[rel~=stylesheet]")].filter((link) => {
    const address = new URL(link.getAttribute("href"), location.href);
    return address.origin === location.origin && !address.pathname.startsWith(room);
  });

  // The new sheet is there before the old one goes, so nothing flashes.
  const dress = async (mark) => {
    const page = await fetch(location.href).then((answer) => answer.text());
    const named = sheets(new DOMParser().parseFromString(page, "text/html"));
    sheets(document).forEach((old, index) => {
      if (!named[index]) return;
      const address = new URL(named[index].getAttribute("href"), location.href);
      address.searchParams.set("v", mark);
      const fresh = old.cloneNode();
      fresh.onload = fresh.onerror = () => old.remove();
      fresh.href = address.href;
      old.after(fresh);
    });
  };

  const element = (name, classes, text, more = {}) => {
    const made = document.createElement(name);
    if (classes) made.className = classes;
    if (text) made.textContent = text;
    for (const [key, value] of Object.entries(more)) made.setAttribute(key, value);
    return made;
  };

  const count = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;

  // The sheet lives in a tree of its own, so that no style of the site reaches it.
  const host = element("rotative-sheet");
  const root = host.attachShadow({ mode: "open" });
  let closed = false;

  const lay = (told) => {
    const mistakes = told.mistakes ?? [];
    if (mistakes.length === 0) {
      host.remove();
      return;
    }
    const words = [];
    if (told.errors) words.push(count(told.errors, "error"));
    if (told.warnings) words.push(count(told.warnings, "warning"));
    const styles = element("link", "", "", { rel: "stylesheet", href: room + "sheet.css" });
    const open = element("button", told.errors ? "tab tab--error" : "tab", words.join(", "), {
      type: "button",
      "aria-expanded": "false",
    });
    const panel = element("section", "sheet", "", {
      "aria-labelledby": "head", lang: "en", dir: "ltr", tabindex: "-1",
    });
    const close = element("button", "close", "Close", { type: "button" });
    const head = element("div", "head");
    const says = told.errors ? ". The last good page stays." : "";
    head.append(element("h2", "", words.join(", ") + says, { id: "head" }), close);
    const list = element("ol", "", "");
    mistakes.forEach((mistake) => list.append(entry(mistake)));
    const all = element("p", "all", told.left ? `… and ${told.left} more: ` : "");
    all.append(element("a", "", "all pieces on the desk", { href: room }));
    panel.append(head, list, all);

    const show = (visible) => {
      closed = !visible;
      panel.hidden = !visible;
      open.hidden = visible;
      open.setAttribute("aria-expanded", visible);
    };
    open.onclick = () => { show(true); panel.focus(); };
    close.onclick = () => { show(false); open.focus(); };
    panel.onkeydown = (event) => { if (event.key === "Escape") close.click(); };
    // Warnings wait in a corner; an error is shown at once, unless the sheet was put away.
    show(told.errors > 0 && !closed);
    if (told.errors === undefined || told.errors === 0) closed = false;
    root.replaceChildren(styles, open, panel);
    document.documentElement.append(host);
  };

  const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufefc]/;
  const entry = (mistake) => {
    const item = element("li");
    const said = element("p", "said");
    said.append(element("strong", mistake.severity, mistake.severity === "error" ? "Error" : "Warning"), " ", mistake.message);
    const where = element("p", "where");
    where.append(mistake.editor
      ? element("a", "", mistake.place, { href: mistake.editor, title: "Open in the editor" })
      : mistake.place);
    item.append(said, where);
    if (mistake.excerpt !== undefined) {
      const gutter = `${mistake.line} | `;
      const code = element("code");
      // Where a line runs from the right, a caret below it would point at another sign: the sign itself is marked.
      if (mistake.caret && rightToLeft.test(mistake.excerpt)) {
        const signs = Array.from(mistake.excerpt);
        const at = mistake.caret.length - 1;
        code.append(gutter + signs.slice(0, at).join(""), element("mark", "", signs[at] ?? " "), signs.slice(at + 1).join(""));
      } else {
        code.append(gutter + mistake.excerpt);
        if (mistake.caret) code.append("\n" + " ".repeat(gutter.length), element("span", "caret", mistake.caret));
      }
      const pre = element("pre", "", "", { tabindex: "0", role: "region", "aria-label": "Excerpt" });
      pre.append(code);
      item.append(pre);
    }
    if (mistake.hint) item.append(element("p", "hint", mistake.hint));
    return item;
  };

  document.addEventListener("visibilitychange", listen);
  window.addEventListener("pagehide", () => { line?.close(); line = null; });
  window.addEventListener("pageshow", listen);
  listen();
})();
