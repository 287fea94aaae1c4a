// @ts-check
// The list as CSV.

/** What begins a formula: at the start of a cell, and behind what may part cells, even inside quotes (csv.rs). */
const FORMULA = /(^|[;\t\r\n])(?=[ "\ufeff\u200b]*[=+\-@＝＋－＠])/g;
const PARTED = /^(?=[ "\ufeff\u200b]*[;\t\r\n])/;

/** A cell that no spreadsheet takes for a formula: an apostrophe stands before what it would. @param {unknown} value */
const cell = (value) => `"${harmless(String(value)).replace(FORMULA, "$1'").replace(PARTED, "'").replace(/"/g, '""')}"`;

/** The columns, and what each says of an item. @type {Record<string, (item: Item, now: Verdict) => unknown>} */
const COLUMNS = {
  id: (item) => item.id,
  platform: (item) => item.platform,
  account: (item) => item.holder,
  kind: (item) => item.kind,
  state: (item) => item.state,
  place: (item) => item.place,
  time: (item) => (item.seconds === null ? "" : new Date(item.seconds * 1000).toISOString().replace(".000Z", "Z")),
  text_start: (item) => item.words,
  media: (item) => item.media,
  visibility: (_, now) => SEEN_WORDS[now.seen],
  confidence: (_, now) => SURE_WORDS[now.sure],
  outcome: (_, now) => OUTCOME_WORDS[now.outcome],
  rule: (_, now) => now.rule,
  why: (_, now) => now.why,
  file: (item) => item.origins[0]?.file ?? "",
  record: (item) => item.origins[0]?.record ?? "",
};

/** In pieces: all in one text might be longer than a text can be. */
function csv() {
  const row = (/** @type {Item} */ item) => Object.values(COLUMNS).map((value) => cell(value(item, tells(item)))).join(",");
  const out = ["\ufeff", Object.keys(COLUMNS).map(cell).join(","), "\r\n"];
  for (const item of shown) out.push(row(item), "\r\n");
  return out;
}
