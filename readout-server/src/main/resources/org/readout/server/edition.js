"use strict";
// Reading needs none of this: keys to go through the statements, a filter kept in the address, and passages opened where a link leads.
(() => {
  const statements = [...document.querySelectorAll(".statement")];
  const form = document.getElementById("filter");
  const words = document.getElementById("words");
  const verdict = document.getElementById("verdict");
  const shown = document.getElementById("shown");
  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());

  function filter() {
    const wanted = words.value.trim().toLocaleLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const statement of statements) {
      const text = statement.dataset.words.toLocaleLowerCase();
      const fits = wanted.every((word) => text.includes(word))
        && statement.dataset.verdict.includes(verdict.value);
      statement.hidden = !fits;
      if (fits) count++;
    }
    const all = wanted.length === 0 && verdict.value === "";
    shown.textContent = all ? "" : `${count} of ${statements.length}`;
    const address = new URL(location.href);
    address.search = all ? "" : new URLSearchParams({ words: words.value, verdict: verdict.value }).toString();
    if (address.href !== location.href) history.replaceState(null, "", address);
  }

  const asked = new URLSearchParams(location.search);
  words.value = asked.get("words") || "";
  if ([...verdict.options].some((option) => option.value === asked.get("verdict"))) verdict.value = asked.get("verdict");
  words.addEventListener("input", filter);
  verdict.addEventListener("change", filter);
  if (location.search) filter();

  function step(by) {
    const visible = statements.filter((statement) => !statement.hidden);
    if (visible.length === 0) return;
    const at = visible.indexOf(document.activeElement.closest(".statement"));
    const next = at < 0 ? (by > 0 ? 0 : visible.length - 1) : Math.min(visible.length - 1, Math.max(0, at + by));
    visible[next].focus();
    visible[next].scrollIntoView({ block: "nearest" });
  }

  function open() {
    const statement = document.activeElement.closest(".statement");
    if (!statement) return;
    const passages = [...statement.querySelectorAll("details")];
    const opened = passages.some((one) => !one.open);
    for (const one of passages) one.open = opened;
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") {
      document.activeElement.blur();
      return;
    }
    if (/^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName)) return;
    if (event.key === "j") step(1);
    else if (event.key === "k") step(-1);
    else if (event.key === "o") open();
    else if (event.key === "/") words.focus();
    else return;
    event.preventDefault();
  });
})();
