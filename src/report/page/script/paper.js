// @ts-check
// On paper nothing can be unfolded. The lists there are the program's, so that the numbers have to be its own too.

/** @type {HTMLElement[]} */
let folded = [];
/** Answers that are tried, while a page is printed. @type {[number, number][]} */
let tried = [];

function toPaper() {
  folded = all("details:not([open])");
  folded.forEach((one) => one.setAttribute("open", ""));
  tried = [...answers];
  answers.clear();
  if (tried.length) show();
  by("on-paper").hidden = tried.length === 0;
}

function fromPaper() {
  folded.forEach((one) => one.removeAttribute("open"));
  folded = [];
  tried.forEach(([question, choice]) => answers.set(question, choice));
  if (tried.length) show();
  tried = [];
  by("on-paper").hidden = true;
}
