// @ts-check
// The words that the page's script shows. All of them come with the data, from `src/language`.

/** What Rust put into the page. @type {Data} */
const page = JSON.parse(document.getElementById("data")?.textContent || "null");
const T = page.words.script;

/** The words of the contract, in the order of their numbers in the data. */
const OUTCOME_WORDS = ["in_scope", "undecided", "not_stated", "out_of_scope"];
const SEEN_WORDS = ["public", "private", "undetermined"];
const SURE_WORDS = ["assumed", "likely", "certain"];
/** What can be answered, in the order of the numbers of the answers. */
const CHOICE_IDS = ["public", "private", "unknown"];
/** The answers in words, as each sort of question wants them. @type {Record<string, string[]>} */
const CHOICE_WORDS = {
  group: [T.choice_group_public, T.choice_group_private, T.choice_unknown],
  account: [T.choice_yes, T.choice_private, T.choice_unknown],
  other: [T.choice_public, T.choice_private, T.choice_some],
};
/** @param {QuestionData} question @param {number} choice */
const choiceWords = (question, choice) => (CHOICE_WORDS[question.sort] || CHOICE_WORDS.other)[choice];

const numerals = new Intl.NumberFormat(page.words.language);
const plurals = new Intl.PluralRules(page.words.language);

/** A number as the language writes it. @param {number} n */
const count = (n) => numerals.format(n);

/**
 * Puts values where a text has their names in braces.
 * @param {string} text
 * @param {Record<string, string | number>} values
 */
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));

/**
 * A sentence about a number, in the form that the language has for it: in French, none is one.
 * @param {number} n
 * @param {Forms} forms
 */
const form = (n, forms) => (plurals.select(n) === "one" ? forms.one : forms.many);

/**
 * @param {number} n
 * @param {Forms} forms
 * @param {Record<string, string | number>} [more]
 */
const counted = (n, forms, more) => fill(form(n, forms), { n: count(n), ...more });

/** @param {number} n */
const itemCount = (n) => counted(n, page.words.items);

/** A day in the language's form, as the program writes it; of a moment in seconds, UTC. @param {number} seconds */
const day = (seconds) => {
  const date = new Date(seconds * 1000);
  const number = date.getUTCDate();
  const month = page.words.months[date.getUTCMonth()];
  return fill(page.words.date, { day: number === 1 ? page.words.first : number, month, year: date.getUTCFullYear() });
};

/** A text where a line begins: with a capital. @param {string} text */
const atStart = (text) => text.charAt(0).toLocaleUpperCase(page.words.language) + text.slice(1);

/** A text with what it is before it, parted as the language does. @param {string} label @param {string} text */
const labelled = (label, text) => fill(page.words.labelled, { label, text });

/** File and record, as a reader is told where something stands. @param {string} place @param {number | string} n */
const stands = (place, n) => fill(page.words.place, { place, n });

/** @param {number[]} list */
const sum = (list) => list.reduce((all, n) => all + n, 0);

/** The four numbers, each with its outcome. @param {number[]} outcomes */
const inWords = (outcomes) => outcomes.map((n, outcome) => `${count(n)} ${form(n, page.words.counted[outcome])}`).join(", ");
