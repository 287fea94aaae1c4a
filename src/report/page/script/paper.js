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

function toPaper() {
  document.documentElement.classList.toggle("annexed", annexed);
  folded = annexed ? all("details:not([open])") : [];
  folded.forEach((one) => one.setAttribute("open", ""));
  tried = [...answers];
  answers.clear();
  if (tried.length) show();
  by("on-paper").hidden = tried.length === 0;
}

function fromPaper() {
  annexed = false;
  folded.forEach((one) => one.removeAttribute("open"));
  folded = [];
  tried.forEach(([question, choice]) => answers.set(question, choice));
  if (tried.length) show();
  tried = [];
  by("on-paper").hidden = true;
}
