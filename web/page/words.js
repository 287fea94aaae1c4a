// @ts-check
// The words of the page, in the language that was chosen.

/** @param {string} id */
const by = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
/** @param {string} id */
const json = (id) => JSON.parse(by(id).textContent || "null");

/** What was built: version, commit, hash of the module, the policy. @type {{version: string, commit: string, hash: string, policy: string}} */
const BUILT = json("built");
/** The words of each language by their keys. @type {Record<string, Record<string, string>>} */
const WORDS = json("words");

let language = wanted() || "en";

/** The first of the browser's languages that is one of ours. */
function wanted() {
  return navigator.languages.map((code) => code.slice(0, 2).toLowerCase()).find((code) => code in WORDS);
}

/**
 * A sentence, with values in place of names in braces.
 * @param {string} key
 * @param {Record<string, string | number>} [values]
 */
function say(key, values = {}) {
  const sentence = WORDS[language][key] || key;
  return sentence.replace(/\{(\w+)\}/g, (_, name) => count(values[name] ?? ""));
}

/** A number as the language writes it. @param {string | number} value */
const count = (value) => (typeof value === "number" ? new Intl.NumberFormat(language).format(value) : value);

/** Puts every word of the page into the language. */
function speak() {
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll("[data-word]")) {
    element.textContent = say(/** @type {HTMLElement} */ (element).dataset.word || "");
  }
  by("about").textContent = say("about", { version: BUILT.version, commit: BUILT.commit, hash: BUILT.hash });
  by("policy").textContent = BUILT.policy;
}

/** A line of a list, with a button that takes it out. @param {HTMLElement} told @param {string} label @param {() => void} remove */
function removable(told, label, remove) {
  const row = document.createElement("li");
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "×";
  button.setAttribute("aria-label", label);
  button.addEventListener("click", remove);
  row.append(told, button);
  return row;
}
