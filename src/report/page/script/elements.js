// @ts-check
// Elements of the page: found, made, and given a text. Texts stand only where texts stand (textContent).

/** An element that the template always has. @param {string} id */
const by = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
/** A field to choose from. @param {string} id */
const select = (id) => /** @type {HTMLSelectElement} */ (by(id));
/** @param {string} id */
const button = (id) => /** @type {HTMLButtonElement} */ (by(id));
/** @param {string} id */
const dialog = (id) => /** @type {HTMLDialogElement} */ (by(id));

/** All elements that a selector finds. @param {string} selector @param {ParentNode} [inside] @returns {HTMLElement[]} */
const all = (selector, inside = document) => [...inside.querySelectorAll(selector)].map((one) => /** @type {HTMLElement} */ (one));

/**
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {string} [text]
 * @param {string} [className]
 * @returns {HTMLElementTagNameMap[Name]}
 */
function make(name, text, className) {
  const element = document.createElement(name);
  if (text !== undefined) element.textContent = text;
  if (className) element.className = className;
  return element;
}

const SVG = "http://www.w3.org/2000/svg";

/** The colour of an outcome. @param {number} outcome */
function swatch(outcome) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", "swatch");
  svg.setAttribute("aria-hidden", "true");
  const rect = document.createElementNS(SVG, "rect");
  rect.setAttribute("class", `fill ${OUTCOME_WORDS[outcome]}`);
  rect.setAttribute("width", "100%");
  rect.setAttribute("height", "100%");
  svg.append(rect);
  return svg;
}

/** Hands a file to the browser, to be saved. @param {string} name @param {string} type @param {string[]} pieces */
function save(name, type, ...pieces) {
  const address = URL.createObjectURL(new Blob(pieces, { type }));
  const link = make("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}

/** Control characters and those that turn the direction of a text become visible, as in the program's own outputs. @param {string} value */
const harmless = (value) => value.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, (c) => `\\u{${c.charCodeAt(0).toString(16)}}`);
