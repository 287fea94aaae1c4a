// @ts-check
// What was answered: listed, taken back, saved and opened.

const answers = (() => {
  /** The answers as they stood when a file held them last. @type {string | null} */
  let kept = null;
  /** Whether they came from a file: it may say more than answers. */
  let opened = false;
  /** @type {(given: [string, string | null][]) => void} */
  let onAnswer = () => {};
  /** @type {Given[]} */
  let given = [];
  /** As the text of a file: a Worker that ends forgets them. @type {string | null} */
  let file = null;

  // Those about the example are nobody's.
  const unsaved = () => given.length > 0 && file !== kept && !files.example;
  addEventListener("beforeunload", (event) => { if (unsaved()) event.preventDefault(); });

  function show() {
    by("answers-none").hidden = given.length > 0;
    by("forget-answers").hidden = given.length < 1;
    // What was answered can be saved even when nothing can be shown.
    by("save-answers").classList.toggle("when-done", given.length < 1);
    by("answers").replaceChildren(...given.map(({ id, ask, choice }) => {
      const told = document.createElement("span");
      told.dir = "auto";
      told.textContent = say("answer_given", { ask: ask || id, answer: say(`answer_${choice}`) });
      return removable(told, say("take_back", { ask: ask || id }), () => onAnswer([[id, null]]));
    }));
  }

  return {
    show,
    /** @param {(given: [string, string | null][]) => void} listener */
    listen(listener) { onAnswer = listener; },
    get file() { return given.length || opened ? file : null; },
    /** @param {Judged} judged */
    put(judged) {
      // Of what was not read yet, nobody can tell what the answers are about.
      given = judged.answers;
      file = judged.file;
      show();
    },
    /** A file holds what stood there. @param {string | null} text */
    saved(text) { kept = text; },
    /** They came from a file. */
    opened() {
      opened = true;
      kept = file;
    },
    /** As if nothing had ever been answered. */
    forget() {
      [given, file, kept, opened] = [[], null, null, false];
      show();
    },
  };
})();

/** Hands a file to the browser's downloads. @param {string} name @param {Blob} content */
function download(name, content) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser needs a while to take it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  state.note(say("status_saved", { name }));
}
