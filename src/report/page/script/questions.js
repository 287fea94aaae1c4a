// @ts-check
// The questions, and what happens when one is answered.

/** Answers by the ids of their questions; none takes an answer back. @param {[id: string, choice: string | null][]} given */
const tell = (given) => host?.postMessage({ metaudit: "answers", given }, "*");

/** Shows what the answers of this moment come to, and keeps them. */
function changed() {
  keep();
  show();
  countOutcomes();
  filter();
}

/** What was answered can be taken back and saved. */
function showQuestions() {
  const now = document.getElementById("now");
  if (now) now.hidden = !answers.size && !page.answers.given.length;
  for (const line of all("[data-question]")) {
    const undo = /** @type {HTMLElement | null} */ (line.querySelector(".undo"));
    const question = Number(line.dataset.question);
    if (undo) undo.hidden = !answers.has(question);
    showFollows(question, /** @type {HTMLElement | null} */ (line.querySelector(".follows")));
  }
}

/** What another answer says of a question: it settles it, or contradicts its answer. @param {number} question @param {HTMLElement | null} line */
function showFollows(question, line) {
  const { follows } = page.questions[question];
  if (!line) return;
  const said = follows !== null && answers.get(follows) === 1;
  line.hidden = !said || answers.get(question) === 1;
  const other = said ? page.questions[follows].ask : "";
  const says = answers.get(question) === 0 ? fill(T.at_odds, { other }) : fill(T.follows, { other });
  if (line.hidden) line.textContent = "";
  else if (line.textContent !== says) line.textContent = says;
}

/** @param {number} question @returns {HTMLInputElement[]} */
const choicesOf = (question) => [...document.querySelectorAll(`[data-question="${question}"] input`)].map((one) => /** @type {HTMLInputElement} */ (one));

/** A choice of a question, to be ticked. @param {number} question @param {number} choice */
function choiceOf(question, choice) {
  const label = make("label");
  const field = make("input");
  field.type = "radio";
  field.name = `question-${question}`;
  field.value = CHOICE_IDS[choice];
  field.checked = answers.get(question) === choice;
  field.addEventListener("change", () => {
    answers.set(question, choice);
    changed();
    tell([[page.questions[question].id, CHOICE_IDS[choice]]]);
  });
  label.append(field, ` ${choiceWords(page.questions[question], choice)}`);
  return label;
}

/** @param {number} question */
function undoOf(question) {
  const undo = make("button", T.undo, "undo");
  undo.type = "button";
  undo.hidden = !answers.has(question);
  undo.addEventListener("click", () => {
    answers.delete(question);
    const [first, ...others] = choicesOf(question);
    for (const field of [first, ...others]) field.checked = false;
    first.focus();
    changed();
    tell([[page.questions[question].id, null]]);
  });
  return undo;
}

function clearAnswers() {
  answers.clear();
  page.questions.forEach((_, question) => { for (const field of choicesOf(question)) field.checked = false; });
  changed();
  tell([...page.questions, ...page.answers.given].map(({ id }) => [id, null]));
}

/** Items named as examples of a question, and the characters of each. */
const EXAMPLES = 3;
const EXAMPLE_CHARACTERS = 60;

/** Some of the items that each question is about: those with words are known again. */
function examples() {
  /** @type {Item[][]} */
  const found = page.questions.map(() => []);
  const ordered = [...own.values()].filter((item) => item.question !== null);
  for (const item of [...ordered.filter((one) => one.words), ...ordered.filter((one) => !one.words)]) {
    const of = found[item.question ?? -1];
    if (of && of.length < EXAMPLES && !(item.words && of.some((one) => one.words === item.words))) of.push(item);
  }
  return found;
}

/** @param {Item[]} named */
function exampleLine(named) {
  const line = make("span", T.among, "soft examples");
  for (const item of named) {
    const [words] = item.words.split("\n");
    const shortened = words.length > EXAMPLE_CHARACTERS ? `${words.slice(0, EXAMPLE_CHARACTERS).trimEnd()}…` : words;
    const link = make("a", shortened || item.named + (item.seconds === null ? "" : `, ${day(item.seconds)}`));
    link.href = `#i${item.id}`;
    link.dir = "auto";
    leadToItem(link, item.id);
    line.append(line.childElementCount ? ", " : " ", link);
  }
  return line;
}

function putQuestions() {
  const named = examples();
  for (const line of all("[data-question]")) {
    const question = Number(line.dataset.question);
    const choices = line.querySelector(".choices");
    choices?.append(...CHOICE_IDS.map((_, choice) => choiceOf(question, choice)), undoOf(question));
    if (named[question].length) choices?.append(" ", exampleLine(named[question]));
  }
  showQuestions();
  document.getElementById("save-answers")?.addEventListener("click", () => save("answers.toml", "text/plain", answersFile()));
  document.getElementById("clear-answers")?.addEventListener("click", clearAnswers);
}
