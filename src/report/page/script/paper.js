// @ts-check
// On paper stands a summary; all the rest, as an annex, where somebody asks for it. What is printed is the program's own:
// lists on paper could not follow answers that are tried.

/** @type {HTMLElement[]} */
let folded = [];
/** Answers that are tried, while a page is printed. @type {[number, number][]} */
let tried = [];
let annexed = false;

function printAll() {
  annexed = true;
  print();
}

/** What the annex says of an item, in a line. @type {[string, (item: Item, now: Verdict) => string][]} */
const ANNEX = [
  [T.made, (item) => (item.seconds === null ? "" : day(item.seconds))],
  [T.annex_what, (item) => labelled(`${atStart(kindOn(item))}${page.accounts.length > 1 && item.holder ? ` (${item.holder})` : ""}`, item.words.slice(0, EXAMPLE_CHARACTERS) || T.no_words)],
  [page.words.who, (_, now) => now.who],
  [page.words.outcome, (_, now) => `${page.outcomes[now.outcome]}, ${now.rule}`],
  [T.stands_in, (item) => item.origins.slice(0, 1).map(({ file, record }) => stands(file, record)).join("")],
];

/** Every item of the page, a line each. */
function annex() {
  const table = make("table");
  const head = make("tr");
  head.append(...ANNEX.map(([name]) => make("th", name)));
  const lines = [...own.values()].map((item) => {
    const line = make("tr");
    line.append(...ANNEX.map(([, says]) => make("td", says(item, item.verdicts[0]))));
    return line;
  });
  const [top, body] = [make("thead"), make("tbody")];
  top.append(head);
  body.append(...lines);
  table.append(make("caption", `${T.annex} ${by("all-says").textContent}`), top, body);
  by("annex").replaceChildren(table);
}

function toPaper() {
  document.documentElement.classList.toggle("writing", writing);
  if (writing) {
    by("annex").replaceChildren(...[...by("letter").children].map((part) => part.cloneNode(true)));
    by("annex").hidden = false;
    return;
  }
  document.documentElement.classList.toggle("annexed", annexed);
  folded = annexed ? all("details:not([open])") : [];
  folded.forEach((one) => one.setAttribute("open", ""));
  if (annexed) annex();
  by("annex").hidden = !annexed;
  tried = [...answers];
  answers.clear();
  if (tried.length) show();
  by("on-paper").hidden = tried.length === 0;
}

function fromPaper() {
  writing = false;
  document.documentElement.classList.remove("writing");
  by("annex").hidden = true;
  by("annex").replaceChildren();
  annexed = false;
  folded.forEach((one) => one.removeAttribute("open"));
  folded = [];
  tried.forEach(([question, choice]) => answers.set(question, choice));
  if (tried.length) show();
  tried = [];
  by("on-paper").hidden = true;
}
