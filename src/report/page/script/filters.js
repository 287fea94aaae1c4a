// @ts-check
// What the filters leave of the list, and in which order.

/** Two sorts of what hangs on an item, and the one value that finds both. */
const CONTACTS = ["email", "phone_number"];
const CONTACT = "contact";
const MOST_PLACES = 300;
/** Places by number: their names do not stand in the address. @type {string[]} */
let placeNames = [];

/** How the value of each filter is read from an item. @type {Record<string, (item: Item) => string | string[]>} */
const FILTERS = {
  account: (item) => item.account,
  platform: (item) => item.platform,
  kind: (item) => item.kind,
  year: (item) => item.year,
  outcome: (item) => String(tells(item).outcome),
  seen: (item) => String(tells(item).seen),
  // Of what cannot be told nothing is sure.
  sure: (item) => (SEEN_WORDS[tells(item).seen] === "undetermined" ? "" : String(tells(item).sure)),
  place: (item) => item.place,
  media: (item) => (item.media > 0 ? "1" : "0"),
  hangs: (item) => {
    const names = item.hangs.map(({ name }) => name);
    return names.some((name) => CONTACTS.includes(name)) ? [...names, CONTACT] : names;
  },
};
const FILTER_NAMES = [...Object.keys(FILTERS), "order"];

const ORDER_NAMES = { report: T.order_report, newest: T.order_newest, oldest: T.order_oldest, kind: T.order_kind, place: T.order_place };

/** @type {Record<string, (a: Item, b: Item) => number>} */
const ORDERS = {
  newest: (a, b) => (b.seconds ?? -Infinity) - (a.seconds ?? -Infinity) || 0,
  oldest: (a, b) => (a.seconds ?? Infinity) - (b.seconds ?? Infinity) || 0,
  kind: (a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0),
  place: (a, b) => (a.place ? 0 : 1) - (b.place ? 0 : 1) || (a.place < b.place ? -1 : a.place > b.place ? 1 : 0),
};

/** Each value once, with its name. @param {(item: Item) => string} value @param {(item: Item) => string} name */
const distinct = (value, name) => [...new Map(items.map((item) => [value(item), name(item)]))].filter(([one]) => one);

/** @param {string} value @param {string} words */
function option(value, words) {
  const made = make("option", words);
  made.value = value;
  return made;
}

/** How many items each value of a filter leaves. @param {string} name */
function countsOf(name) {
  /** @type {Map<string, number>} */
  const found = new Map();
  for (const item of items) for (const value of [FILTERS[name](item)].flat()) found.set(value, (found.get(value) || 0) + 1);
  return found;
}

/** Where the page carries but some of all items: how many of all have a value, as far as that is known. @param {string} name @returns {Map<string, number>} */
function wholeOf(name) {
  const now = numbers();
  /** @type {Map<string, number>} */
  const found = new Map();
  /** @param {string} value @param {number} n */
  const add = (value, n) => found.set(value, (found.get(value) || 0) + n);
  if (name === "outcome") now.outcomes.forEach((n, outcome) => add(String(outcome), n));
  if (name === "seen") now.seen.forEach((n, seen) => add(String(seen), n));
  if (name === "kind" || name === "platform") page.kinds.forEach((kind) => add(kind[name], sum(kind.outcomes)));
  if (name === "account") page.accounts.forEach(({ label, outcomes }) => add(label, sum(outcomes)));
  if (name === "year") Object.entries(page.years).forEach(([year, n]) => add(year, n));
  return found;
}

/** @param {string} name @param {string[][]} rows each with its words, and with what its items have where that is something else */
function fillFilter(name, rows) {
  const field = select(`f-${name}`);
  const chosen = field.value;
  const counts = new Map([...countsOf(name), ...(partial ? wholeOf(name) : [])]);
  const made = rows.map(([value, words, has = value]) => option(value, `${words} (${count(counts.get(has) || 0)})`));
  field.replaceChildren(option("", T.any), ...made);
  field.value = chosen;
}

/** Filters whose counts follow the answers. */
function countOutcomes() {
  fillFilter("outcome", page.outcomes.map((name, outcome) => [String(outcome), name]));
  fillFilter("seen", page.words.seen.map((name, seen) => [String(seen), name]));
  fillFilter("sure", page.words.sure.map((name, sure) => [String(sure), name]));
}

/** What can be chosen, out of the items that are listed. */
function options() {
  several = new Set(items.map((item) => item.platform)).size > 1;
  fillFilter("account", distinct((item) => item.account, (item) => item.account));
  by("by-account").hidden = select("f-account").options.length < 3;
  fillFilter("platform", distinct((item) => item.platform, (item) => item.on));
  fillFilter("kind", distinct((item) => item.kind, (item) => item.group).sort((a, b) => a[1].localeCompare(b[1], page.words.language)));
  fillFilter("year", distinct((item) => item.year, (item) => item.year).sort((a, b) => Number(b[0]) - Number(a[0])));
  countOutcomes();
  /** @type {Map<string, number>} */
  const often = new Map();
  for (const { place } of items) if (place) often.set(place, (often.get(place) || 0) + 1);
  placeNames = [...often].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_PLACES).map(([name]) => name);
  fillFilter("place", placeNames.map((name, place) => [String(place), name, name]));
  fillFilter("hangs", [...new Set(items.flatMap(FILTERS.hangs))].map((name) => [name, name === CONTACT ? T.contact : hangingAs(name)]).sort((a, b) => a[1].localeCompare(b[1], page.words.language)));
  fillFilter("media", [["1", T.picture], ["0", T.without]]);
  if (!select("f-order").options.length) select("f-order").replaceChildren(...Object.entries(ORDER_NAMES).map(([value, words]) => option(value, words)));
}

/** Letters that no accent can be taken from. @type {Record<string, string>} */
const LETTERS = { ß: "ss", ł: "l", ø: "o", đ: "d", ð: "d", ı: "i", æ: "ae", œ: "oe", þ: "th" };

/** A text as people type it: without accents, in small letters. @param {string} text */
const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[ßłøđðıæœþ]/g, (letter) => LETTERS[letter]);

/** Digits as one number, however they are grouped. @param {string} text */
const joined = (text) => text.replace(/(?<=\d)[\s().+\-/]+(?=\d)/g, "");

/** What the search looks through. @param {Item} item */
const haystack = (item) => (item.hay ??= plain(`${item.words}\n${item.place}\n${item.on} ${item.named} ${item.holder} ${item.seconds === null ? "" : `${day(item.seconds)} ${item.year}`}`));

/** What is searched for: each word, or a number of some digits. @param {string} text @returns {(item: Item) => boolean} */
function looksFor(text) {
  const words = plain(text).split(/\s+/).filter(Boolean);
  const number = /^[\d\s().+\-/]+$/.test(text) ? text.replace(/\D/g, "") : "";
  return (item) => words.every((word) => haystack(item).includes(word)) || (number.length > 3 && joined(haystack(item)).includes(number));
}

/** The search field. */
const search = /** @type {HTMLInputElement} */ (by("f-words"));

function filter() {
  const found = looksFor(search.value);
  const wanted = Object.entries(FILTERS).flatMap(([name, value]) => {
    const chosen = select(`f-${name}`).value;
    return chosen === "" ? [] : [{ value, chosen: name === "place" ? placeNames[Number(chosen)] : chosen }];
  });
  /** @param {string | string[]} has @param {string} chosen */
  const is = (has, chosen) => (Array.isArray(has) ? has.includes(chosen) : has === chosen);
  shown = items.filter((item) => wanted.every(({ value, chosen }) => is(value(item), chosen)) && found(item));
  const order = ORDERS[select("f-order").value];
  if (order) shown.sort(order);
  active = Math.min(active, Math.max(0, shown.length - 1));
  const whole = partial ? page.all : items.length;
  const says = shown.length === whole ? counted(shown.length, T.found_all) : fill(partial && shown.length < items.length ? T.found_here : T.found_some, { n: count(shown.length), all: count(partial && shown.length < items.length ? items.length : whole) });
  // What is written again is read out again.
  if (by("found").textContent !== says) by("found").textContent = says;
  list.setAttribute("aria-label", fill(T.list_label, { found: says }));
  button("f-clear").hidden = !wanted.length && !search.value && !order;
  const none = by("none").querySelector("span");
  const beside = search.value && wanted.length ? items.filter(found).length : 0;
  if (none) none.textContent = beside ? counted(beside, T.none_filtered) : partial ? fill(T.none_here, { carried: count(items.length), all: count(whole) }) : T.none_found;
  by("none").hidden = shown.length > 0 || items.length === 0;
  list.hidden = shown.length === 0;
  draw();
}

/** Takes all filters back. */
function unfilter() {
  FILTER_NAMES.forEach((name) => { select(`f-${name}`).value = name === "order" ? "report" : ""; });
  search.value = "";
}

/** Takes the list back to its top. */
function toTop() {
  list.scrollTop = 0;
  active = 0;
}
