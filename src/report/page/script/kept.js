// @ts-check
// What is kept in the address, so that it is there after a reload: answers and ticks. Nothing in it names anybody: questions
// and actions stand there by short numbers made of their ids, items by theirs.

/** The page that shows this one in a frame, where it is ours: it holds the program, which judges again. To a stranger nothing is told. */
const host = (() => {
  try {
    return parent !== window && parent.document ? parent : null;
  } catch {
    return null;
  }
})();

/** What was ticked as done: items and actions by their short names. The page around a frame outlives it, and keeps them. @type {Set<string>} */
const ticked = host ? ((/** @type {any} */ (host)).metauditTicked ??= new Set()) : new Set();

/** A short name for a longer one (FNV-1a). @param {string} text */
function shortName(text) {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(36);
}

/** One letter for each choice. */
const CHOICE_LETTERS = "yn-";

/** What the address has to hold beside where it leads. @returns {string[][]} */
function kept() {
  // The program around a frame keeps the answers itself.
  const given = host ? [] : [...answers].map(([question, choice]) => CHOICE_LETTERS[choice] + shortName(page.questions[question].id));
  return [["a", given.join(".")], ["d", [...ticked].join(".")]].filter(([, value]) => value);
}

/** Where the address leads, and with which filters. */
function address() {
  const [where, query] = location.hash.slice(1).split("?");
  return { where, set: [...new URLSearchParams(query || "")] };
}

/** An address that leads somewhere, and keeps what is to be kept. @param {string} where @param {string[][]} set */
function addressOf(where, set) {
  const all = [...set.filter(([name]) => name !== "a" && name !== "d"), ...kept()];
  return all.length ? `#${where}?${new URLSearchParams(all)}` : where ? `#${where}` : location.pathname + location.search;
}

/** Puts what is to be kept into the address of this moment. */
function keep() {
  const { where, set } = address();
  const wanted = addressOf(where, set);
  if (wanted === location.hash || (!location.hash && !wanted.startsWith("#"))) return;
  history.replaceState(null, "", wanted);
}

/** Takes up what an address kept. */
function takeUp() {
  const set = new Map(/** @type {[string, string][]} */ (address().set));
  (set.get("d") || "").split(".").filter((name) => /^[0-9a-z]{1,12}$/.test(name)).forEach((name) => ticked.add(name));
  if (host) return;
  const questions = new Map(page.questions.map(({ id }, place) => [shortName(id), place]));
  for (const told of (set.get("a") || "").split(".")) {
    const [question, choice] = [questions.get(told.slice(1)), CHOICE_LETTERS.indexOf(told[0])];
    if (question !== undefined && choice >= 0) answers.set(question, choice);
  }
}

/** A box to tick. @param {string} name @param {string} about what is done @param {() => void} [then] */
function tickBox(name, about, then) {
  const label = make("label", undefined, "tick");
  const box = make("input");
  box.type = "checkbox";
  box.checked = ticked.has(name);
  box.addEventListener("change", () => {
    if (box.checked) ticked.add(name); else ticked.delete(name);
    keep();
    then?.();
  });
  box.setAttribute("aria-label", labelled(T.done, about));
  label.append(box, ` ${T.done}`);
  return label;
}

/** Of an item. @param {Item} item */
const tickOf = (item) => item.id.slice(0, 12);
