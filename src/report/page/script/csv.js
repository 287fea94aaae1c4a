// @ts-check
// The list as CSV.

/** A cell that a spreadsheet would take for a formula gets an apostrophe before it. @param {unknown} value */
function cell(value) {
  const plain = harmless(String(value));
  const start = plain.replace(/^[ \ufeff\u200b]+/, "");
  const defused = /^[=+\-@\t\r\n＝＋－＠]/.test(start) ? `'${plain}` : plain;
  return `"${defused.replace(/"/g, '""')}"`;
}

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
