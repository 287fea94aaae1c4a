// @ts-check
// A full report that is opened in the page: read piece by piece, and put in the place of the page's own items.

/** @typedef {ReadableStreamDefaultReader<string>} Reader */
/** @typedef {(items: number) => void} Progress */

/** Texts that come again and again are kept once. */
function keeper() {
  /** @type {Map<string, string>} */
  const known = new Map();
  return (/** @type {string} */ value) => {
    const kept = known.get(value);
    if (kept !== undefined) return kept;
    if (known.size < 100000) known.set(value, value);
    return value;
  };
}

const PLATFORM_NAMES = new Map(page.kinds.map((kind) => [kind.platform, kind.on]));
const EXCERPT = 500;

/** The place of a word in its list; the first where it stands in none. @param {string[]} words @param {string} word */
const codeOf = (words, word) => Math.max(0, words.indexOf(word));

/** A word of the list, and nothing that every object has. @param {Record<string, string>} words @param {string} word */
const wordOf = (words, word) => (Object.hasOwn(words, word) ? words[word] : undefined);

/**
 * What a report tells of an item, in whatever form it is written.
 * @typedef {object} ToldItem
 * @property {string} id
 * @property {string} platform
 * @property {string} kind
 * @property {string} state
 * @property {string | null} place
 * @property {string | null} time
 * @property {string} text
 * @property {number} media
 * @property {string} [link]
 * @property {string} seen
 * @property {string} sure
 * @property {string} outcome
 * @property {string} rule
 * @property {string | null} pack
 * @property {string} why
 * @property {() => string[]} evidence
 * @property {Hanging[]} hangs
 * @property {string[]} caveats
 * @property {Stands[]} origins
 */

/** @param {(text: string) => string} keep @param {ToldItem} told @returns {Item} */
function opened(keep, told) {
  const texts = [told.id, told.platform, told.kind, told.state, told.place ?? "", told.time ?? "", told.text, told.rule, told.pack ?? "", told.why, ...told.caveats];
  if (!texts.every((value) => typeof value === "string")) throw new Error("no report");
  const seconds = told.time ? Date.parse(told.time) / 1000 : null;
  const kind = keep(wordOf(page.words.kinds, told.kind) || told.kind.replace(/_/g, " "));
  const rule = told.pack && document.getElementById(`rule-${told.rule}/${told.pack}`) ? `${told.rule}/${told.pack}` : told.rule;
  const plain = (/** @type {string | null} */ value) => keep(harmless(value || ""));
  // Not all of it is held, but what is shown: the texts may be long.
  const { evidence } = told;
  const seen = codeOf(SEEN_WORDS, told.seen);
  const sure = codeOf(SURE_WORDS, told.sure);
  return {
    id: told.id, seconds: Number.isFinite(seconds) ? seconds : null, year: told.time ? keep(told.time.slice(0, 4)) : "",
    account: "", holder: "", platform: keep(told.platform), on: PLATFORM_NAMES.get(told.platform) || keep(told.platform),
    kind: keep(told.kind), group: kind, named: kind, state: told.state === "live" ? "" : wordOf(page.words.states, told.state) || keep(told.state),
    english: true, place: plain(told.place), media: told.media, link: told.link, words: harmless(told.text.slice(0, EXCERPT)), question: null,
    verdicts: [{
      outcome: codeOf(OUTCOME_WORDS, told.outcome), seen, sure, who: keep(fill(page.words.opened[seen], { sure: page.words.sure[sure] })),
      rule: keep(rule), why: plain(told.why), standing: "", caveats: told.caveats.map(keep),
    }],
    get evidence() { return evidence(); },
    hangs: told.hangs, origins: told.origins.map(({ file, record }) => ({ file: plain(file), record })),
  };
}

/** @param {File} file */
async function openReport(file) {
  const says = by("all-says");
  let last = 0;
  /** @type {Progress} */
  const progress = (n) => {
    if (n - last <= 5000) return;
    last = n;
    says.textContent = fill(T.reading, { name: file.name, items: itemCount(n) });
  };
  try {
    const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
    const found = await (/\.csv$/i.test(file.name) ? readCsv : readJson)(reader, progress);
    if (!found.length) throw new Error("no items");
    items = found;
    partial = false;
    toTop();
    options();
    filter();
    says.textContent = fill(T.opened, { name: file.name, items: itemCount(items.length) });
  } catch {
    says.textContent = fill(T.not_read, { name: file.name });
  }
}
