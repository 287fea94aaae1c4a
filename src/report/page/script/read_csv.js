// @ts-check
// Reads a report in CSV, piece by piece.

/**
 * Parts a text that comes in pieces into rows of fields (RFC 4180).
 * @param {(row: string[]) => void} take
 */
function csvRows(take) {
  /** @type {string[]} */
  let row = [];
  let field = "";
  let inQuotes = false;
  let text = "";
  const end = () => {
    row.push(field);
    field = "";
    take(row);
    row = [];
  };
  /** Up to the end of a quoted part. Gives back where to go on; none where more text is needed. @param {number} at */
  const quotedPart = (at) => {
    const quote = text.indexOf('"', at);
    field += text.slice(at, quote < 0 ? undefined : quote);
    if (quote < 0) return { from: text.length, more: true };
    // The quote may be the first of two: what follows it must be known.
    if (quote + 1 >= text.length) return { from: quote, more: true };
    if (text[quote + 1] === '"') { field += '"'; return { from: quote + 2, more: false }; }
    inQuotes = false;
    return { from: quote + 1, more: false };
  };
  /** @param {string} c */
  const plainPart = (c) => {
    if (c === '"') inQuotes = true;
    else if (c === ",") { row.push(field); field = ""; } else if (c === "\n") end();
    else if (c !== "\r") field += c;
  };
  return {
    /** @param {string} piece */
    feed(piece) {
      text += piece;
      let at = 0;
      for (let more = false; at < text.length && !more;) {
        if (inQuotes) ({ from: at, more } = quotedPart(at));
        else { plainPart(text[at]); at += 1; }
      }
      text = text.slice(at);
    },
    close() { if (row.length) end(); },
  };
}

/** @param {Reader} reader @param {Progress} progress @returns {Promise<Item[]>} */
async function readCsv(reader, progress) {
  const keep = keeper();
  /** @type {Item[]} */
  const found = [];
  /** @type {Map<string, number> | undefined} */
  let columns;
  const rows = csvRows((row) => {
    if (!columns) columns = new Map(row.map((name, place) => [name.replace(/^\ufeff/, ""), place]));
    else if (row.length === columns.size) found.push(opened(keep, toldInRow(keep, columns, row)));
  });
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    rows.feed(piece.value);
    progress(found.length);
  }
  rows.close();
  if (!columns?.has("outcome")) throw new Error("no report");
  return found;
}

/** @param {(text: string) => string} keep @param {Map<string, number>} columns @param {string[]} row @returns {ToldItem} */
function toldInRow(keep, columns, row) {
  /** The apostrophe before what a spreadsheet would take for a formula is not of the text. @param {string} name */
  const at = (name) => {
    const value = row[columns.get(name) ?? -1] || "";
    return /^'[\s\ufeff\u200b]*[=+\-@＝＋－＠]/.test(value) ? value.slice(1) : value;
  };
  const names = (/** @type {string} */ value) => (value ? value.split(" ") : []);
  return {
    id: at("id"), platform: at("platform"), kind: at("kind"), state: at("state"), place: at("place"), time: at("time"), text: at("text") || at("text_start"),
    media: names(at("media")).length, seen: at("visibility"), sure: at("confidence"), outcome: at("outcome"), rule: at("rule"), pack: at("pack"),
    why: at("why"), evidence: () => [], hangs: names(at("annotations")).map((name) => ({ name: keep(name), value: "" })), caveats: [],
    origins: [{ file: at("file"), record: at("record") }],
  };
}
