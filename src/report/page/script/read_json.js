// @ts-check
// Reads a report in JSON, of the first or the second version of its contract.

/** @type {Record<string, "whole" | "each">} */
const WANTED = { schema: "whole", signals: "whole", items: "each" };
const SCHEMAS = ["metaudit-report/1", "metaudit-report/2"];

/** What each signal says, by its id. @param {any} value */
function signalTexts(value) {
  // The second version has a list, the first an object.
  /** @type {[string, any][]} */
  const told = Array.isArray(value) ? value.map(({ id, text }) => [id, text]) : Object.entries(value);
  return new Map(told.filter(([, text]) => typeof text === "string"));
}

/** @param {Reader} reader @param {Progress} progress @returns {Promise<Item[]>} */
async function readJson(reader, progress) {
  const keep = keeper();
  /** @type {Item[]} */
  const found = [];
  /** @type {Map<string, string>} */
  let signals = new Map();
  let schema = "";
  const parts = jsonParts((key) => (Object.hasOwn(WANTED, key) ? WANTED[key] : undefined), (key, value) => {
    if (key === "items") found.push(opened(keep, toldInJson(keep, value, (id) => signals.get(id) || id)));
    else if (key === "schema") schema = value;
    else signals = signalTexts(value);
  });
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    parts.feed(piece.value);
    progress(found.length);
  }
  parts.close();
  if (!SCHEMAS.includes(schema)) throw new Error("no report");
  return found;
}

/**
 * An item of the contract, as far as it is shown.
 * @typedef {object} ReportItem
 * @property {string} id
 * @property {string} platform
 * @property {string} kind
 * @property {string} state
 * @property {string | null} place
 * @property {string | null} time
 * @property {string} text
 * @property {string[]} media
 * @property {string} [permalink]
 * @property {Record<string, string>} annotations
 * @property {Stands[]} origins
 * @property {{is: string, confidence: string, evidence: {signal: string, says: string, strength: string, note: string | null}[]}} visibility
 * @property {{is: string, rule: string, pack: string | null, why: string, caveats: string[]}} outcome
 */

/** @param {(text: string) => string} keep @param {ReportItem} item @param {(id: string) => string} signal @returns {ToldItem} */
function toldInJson(keep, item, signal) {
  const { visibility, outcome } = item;
  // What signals say may stand below the items.
  const evidence = visibility.evidence.map(({ says, strength, signal: id, note }) => ({ says: keep(`${says}, ${strength}`), id: keep(String(id)), note: note && keep(harmless(note)) }));
  return {
    id: item.id, platform: item.platform, kind: item.kind, state: item.state, place: item.place, time: item.time, text: item.text,
    media: item.media.length, link: /^https:\/\/([a-z]+\.)?(facebook\.com|instagram\.com|threads\.(net|com))\//.test(item.permalink || "") ? item.permalink : undefined, seen: visibility.is, sure: visibility.confidence, outcome: outcome.is, rule: outcome.rule, pack: outcome.pack,
    why: outcome.why, caveats: outcome.caveats, origins: item.origins,
    hangs: Object.entries(item.annotations).map(([name, value]) => ({ name: keep(name), value: harmless(value) })),
    evidence: () => evidence.map(({ says, id, note }) => harmless(labelled(says, signal(id))) + (note ? ` (${note})` : "")),
  };
}
