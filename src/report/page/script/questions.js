// @ts-check
// The questions, and what happens when one is answered.

/** The page that shows this one in a frame, where it is ours: it holds the program, which judges again. To a stranger nothing is told. */
const host = (() => {
  try {
    return parent !== window && parent.document ? parent : null;
  } catch {
    return null;
  }
})();

/** Answers by the ids of their questions; none takes an answer back. @param {[id: string, choice: string | null][]} given */
const tell = (given) => host?.postMessage({ metaudit: "answers", given }, "*");

/** Shows what the answers of this moment come to. */
function changed() {
  show();
  filter();
}

/** The first questions without an answer. */
function showQuestions() {
  if (!document.getElementById("first-questions")) return;
  const open = page.questions.map((_, place) => place).filter((place) => !answers.has(place)).slice(0, 3);
  by("first-questions").replaceChildren(...open.map((place) => {
    const line = pointer(page.questions[place].ask, "#tell", page.questions[place].settles);
    line.dir = "auto";
    return line;
  }));
  by("all-answered").hidden = open.length > 0;
}

/** A choice of a question, to be ticked. @param {number} question @param {number} choice */
function choiceOf(question, choice) {
  const label = make("label");
  const field = make("input");
  field.type = "radio";
  field.name = `question-${question}`;
  field.value = CHOICE_IDS[choice];
  field.addEventListener("change", () => {
    answers.set(question, choice);
    changed();
    tell([[page.questions[question].id, CHOICE_IDS[choice]]]);
  });
  label.append(field, ` ${CHOICE_WORDS[choice]}`);
  return label;
}

function clearAnswers() {
  answers.clear();
  for (const field of document.querySelectorAll("[data-question] input")) /** @type {HTMLInputElement} */ (field).checked = false;
  changed();
  tell([...page.questions, ...page.answers.given].map(({ id }) => [id, null]));
}

function putQuestions() {
  for (const line of all("[data-question]")) {
    const question = Number(line.dataset.question);
    line.querySelector(".choices")?.append(...CHOICE_IDS.map((_, choice) => choiceOf(question, choice)));
  }
  document.getElementById("save-answers")?.addEventListener("click", () => save("answers.toml", "text/plain", answersFile()));
  document.getElementById("clear-answers")?.addEventListener("click", clearAnswers);
}
