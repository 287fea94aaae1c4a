// Fuzzes what the report's page reads by itself, in Node: the address, reports that are opened, and the files it saves.
//
//     node fuzz/page.mjs PAGE REPORT MINUTES [SEED]
//
// PAGE and REPORT are one audit as .html and .json. What fails is said with the seed of its round, which does it again.

import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";

const [pageFile, reportFile, minutes, first] = process.argv.slice(2);
const script = new URL("../src/report/page/script/", import.meta.url);
const PARTS = ["words", "elements", "answers", "kept", "items", "answers_file", "csv", "opened", "json_parts", "read_json", "read_csv"];
const NAMES = "jsonParts, csvRows, readJson, readCsv, cell, quoted, answersFile, takeUp, keep, address, addressOf, answers, ticked, numbers, page";
const REPORT = readFileSync(reportFile, "utf8");

/** The page's own code without its elements. */
const place = { hash: "", pathname: "/report.html", search: "" };
const data = /<script type="application\/json" id="data">([^]*?)<\/script>/.exec(readFileSync(pageFile, "utf8"))[1];
const world = createContext({
  TextEncoder, URLSearchParams, location: place,
  history: { replaceState: (_state, _title, wanted) => { place.hash = wanted.startsWith("#") ? wanted : ""; } },
  document: { getElementById: (id) => (id === "data" ? { textContent: data } : null) },
});
const code = PARTS.map((name) => readFileSync(new URL(`${name}.js`, script), "utf8")).join("\n");
const own = runInContext(`const window = globalThis, parent = globalThis;\n${code}\n({ ${NAMES} })`, world);

/** Numbers that follow from the seed (mulberry32). */
let state = 0;
function chance() {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
const below = (n) => Math.floor(chance() * n);
const one = (list) => list[below(list.length)];
const several = (most, make) => Array.from({ length: below(most + 1) }, make);

const PIECES = ["=", "+1", "-", "@x", "＝", ";", "\t", "\r", "\n", "'", '"', '""', "\\", "\\u0022", ",", " ", "\ufeff", "\u200b", "\u202e", "\u0000", "\u0085", "\ud800",
  "{", "}", "[", "]", ":", "#", "?", "&", "%", "%e0%a4", "a", "ü", "日本", "😀", "</script>", "__proto__", "constructor", "items", "null"];
const text = () => several(8, () => one(PIECES)).join("");
const KEYS = ["schema", "signals", "items", "id", "text", "kind", "platform", "state", "time", "visibility", "outcome", "evidence", "__proto__", "constructor", "toString", ""];

function value(depth = 3) {
  const kind = below(depth ? 8 : 6);
  if (kind < 2) return text();
  if (kind === 2) return one([0, -1, 1e308, 0.1, 1700000000]);
  if (kind < 6) return one([null, true, "constructor", "2024-05-01T00:00:00Z", "+999999-01-01", "__proto__"]);
  return kind === 6 ? several(4, () => value(depth - 1)) : Object.fromEntries(several(4, () => [one(KEYS), value(depth - 1)]));
}

/** The report with some of its parts others. */
function report() {
  const told = JSON.parse(REPORT);
  told.items = several(4, () => JSON.parse(JSON.stringify(one(told.items))));
  for (let times = below(4); times > 0; times -= 1) {
    let node = told;
    for (;;) {
      const keys = Object.keys(node);
      const key = chance() < 0.1 || !keys.length ? one(KEYS) : node === told && chance() < 0.8 ? "items" : one(keys);
      if (node[key] && typeof node[key] === "object" && Object.hasOwn(node, key) && chance() < 0.9) node = node[key];
      else { Object.defineProperty(node, key, { value: value(), enumerable: true, configurable: true, writable: true }); break; }
    }
  }
  return told;
}

function spoiled(written) {
  const at = below(written.length);
  return one([written.slice(0, at), written.slice(0, at) + text() + written.slice(at + below(4)), written + text(), written.slice(at)]);
}

/** A text in pieces, as it comes from a file. */
function pieces(written) {
  const out = [];
  for (let at = 0; at < written.length;) {
    const to = at + 1 + below(chance() < 0.3 ? 4 : written.length);
    out.push(written.slice(at, to));
    at = to;
  }
  return out;
}
const reader = (written) => {
  const rest = pieces(written);
  return { read: async () => (rest.length ? { done: false, value: rest.shift() } : { done: true }) };
};

function assert(holds, says) {
  if (!holds) throw new Error(says);
}
const same = (one, other, says) => assert(JSON.stringify(one) === JSON.stringify(other), `${says}: ${JSON.stringify(one)} and ${JSON.stringify(other)}`);

/** Every text of an item that was opened is one, and nothing of the language itself. */
function isShown(item) {
  const texts = ["id", "year", "account", "holder", "platform", "on", "kind", "group", "named", "state", "place", "words"].map((name) => [name, item[name]]);
  const [{ who, rule, why, standing, caveats }] = item.verdicts;
  texts.push(...Object.entries({ who, rule, why, standing }), ...[...caveats, ...item.evidence, ...item.hangs].map((line) => ["line", line]));
  for (const [name, shown] of texts) assert(typeof shown === "string", `${name} is ${String(shown)}`);
  assert(item.seconds === null || Number.isFinite(item.seconds), `seconds are ${item.seconds}`);
  new Date((item.seconds ?? 0) * 1000).toISOString();
}

/** What can fail in the page is refused as a whole: it must fail, or give what can be shown. */
async function refusedOrShown(read, written) {
  let items;
  try {
    items = await read(reader(written), () => {});
  } catch {
    return 0;
  }
  items.forEach(isShown);
  return 1;
}

const PROPERTIES = {
  async "a JSON report"() {
    return refusedOrShown(own.readJson, chance() < 0.5 ? JSON.stringify(report()) : spoiled(JSON.stringify(report(), null, 2)));
  },
  async "a CSV report"() {
    const columns = ["id", "platform", "kind", "state", "place", "time", "text", "visibility", "outcome", "rule", "pack", "why", "annotations", "media", "file", "record"];
    const rows = [columns, ...several(4, () => columns.map(() => one([text(), "constructor", "post", "2024-05-01T10:00:00Z"])))];
    const written = rows.map((row) => row.map((field) => (chance() < 0.8 ? own.cell(field) : field)).join(",")).join("\n");
    return refusedOrShown(own.readCsv, chance() < 0.5 ? written : spoiled(written));
  },
  "JSON in pieces is what JSON is"() {
    const told = Object.fromEntries(several(6, () => [one(KEYS.filter((key) => key !== "__proto__")), value()]));
    const found = [];
    const parts = own.jsonParts((key) => (key === "items" ? "each" : "whole"), (key, part) => found.push([key, part]));
    pieces(JSON.stringify(told, null, below(3))).forEach(parts.feed);
    parts.close();
    same(found, Object.entries(told).flatMap(([key, part]) => (key === "items" && Array.isArray(part) ? part.map((each) => [key, each]) : [[key, part]])), "parts");
  },
  "CSV in pieces is what was written"() {
    const rows = several(4, () => [text(), ...several(3, text)]);
    const found = [];
    const read = own.csvRows((row) => found.push([...row]));
    pieces(rows.map((row) => row.map((field) => `"${field.replace(/"/g, '""')}"`).join(",")).join("\r\n") + "\r\n").forEach(read.feed);
    read.close();
    same(found, rows.length ? rows : [[""]], "rows");
  },
  "no cell begins a formula"() {
    const cell = own.cell(text());
    for (const part of cell.slice(1, -1).split(/[;\t\r\n]/)) assert(!/^[ "\ufeff\u200b]*[=+\-@＝＋－＠]/.test(part), `formula in ${JSON.stringify(cell)}`);
  },
  "a text in the answers is that text"() {
    const said = text();
    const written = own.quoted(said);
    // A text of TOML on one line is one of JSON.
    same(JSON.parse(written), said, "quoted");
    assert(!/[\u0000-\u001f\u007f]/.test(written), "raw");
  },
  "the address keeps what was answered and ticked"() {
    place.hash = one(["", "#all", "#actions?a=y&kind=post", `#${text()}`]);
    own.answers.clear();
    own.ticked.clear();
    own.page.questions.forEach((_, question) => { if (chance() < 0.3) own.answers.set(question, below(3)); });
    several(3, () => own.ticked.add(Math.floor(chance() * 2 ** 32).toString(36)));
    const before = [[...own.answers], [...own.ticked]];
    own.keep();
    own.answers.clear();
    own.ticked.clear();
    own.takeUp();
    same([[...own.answers].sort(), [...own.ticked].sort()], before.map((list) => [...list].sort()), place.hash);
  },
  "any address is harmless"() {
    own.answers.clear();
    own.ticked.clear();
    place.hash = `#${one(["", "all", text()])}?${several(4, () => `${one(["a", "d", "kind", text()])}=${several(4, () => one(["y", "n", "-", ".", "0", text()])).join("")}`).join("&")}`;
    own.takeUp();
    own.keep();
    for (const [question, choice] of own.answers) assert(own.page.questions[question] && choice >= 0 && choice < 3, place.hash);
    for (const name of own.ticked) assert(/^[0-9a-z]{1,12}$/.test(name), name);
    const { outcomes } = own.numbers();
    assert(outcomes.reduce((all, n) => all + n, 0) === own.page.all, `${outcomes} are not ${own.page.all}`);
    own.answersFile();
  },
};

const until = Date.now() + Number(minutes) * 60000;
let shown = 0;
let round = Number(first ?? Date.now() % 2 ** 31);
const names = Object.keys(PROPERTIES);
let tried = 0;
do {
  state = round;
  const name = names[round % names.length];
  try {
    shown += (await PROPERTIES[name]()) || 0;
  } catch (error) {
    console.log(`page: ${tried} inputs, FOUND in round ${round} (${name}):\n${error.stack}`);
    process.exit(1);
  }
  round += 1;
  tried += 1;
} while (Date.now() < until);
console.log(`page: ${tried} inputs for ${names.length} properties, ${shown} of them reports that were shown, nothing found`);
