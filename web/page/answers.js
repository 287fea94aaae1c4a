// @ts-check
// What was answered: listed, taken back, saved and opened.

const answers = (() => {
  /** Whether there are answers that no file holds. */
  let unsaved = false;
  /** @type {(given: [string, string | null][]) => void} */
  let onAnswer = () => {};
  /** @type {Given[]} */
  let given = [];
  /** As the text of a file: a Worker that ends forgets them. @type {string | null} */
  let file = null;

  addEventListener("beforeunload", (event) => { if (unsaved) event.preventDefault(); });

  function show() {
    by("answers-none").hidden = given.length > 0;
    by("answers").replaceChildren(...given.map(({ id, ask, choice }) => {
      const told = document.createElement("span");
      told.dir = "auto";
      told.textContent = `${ask || id}: ${say(`answer_${choice}`)}`;
      return removable(told, say("take_back", { ask: ask || id }), () => onAnswer([[id, null]]));
    }));
  }

  return {
    show,
    /** @param {(given: [string, string | null][]) => void} listener */
    listen(listener) { onAnswer = listener; },
    get file() { return file; },
    /** @param {Judged} judged */
    put(judged) {
      // Of what was not read yet, nobody can tell what the answers are about.
      given = judged.answers;
      file = judged.file;
      show();
    },
    /** @param {boolean} are */
    saved(are) { unsaved = !are; },
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
