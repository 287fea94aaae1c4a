// @ts-check
// What happens when: files come and go, something is chosen, answered or saved.

/** @param {Date} date */
const dayOf = (date) => [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((n) => String(n).padStart(2, "0")).join("-");
/** @param {string} id */
const value = (id) => /** @type {HTMLInputElement | HTMLSelectElement} */ (by(id)).value.trim() || null;

/** @typedef {"region" | "me" | "objection"} Field */
/** The fields that answers may say something for, by their ids, and what it is. @type {Record<string, Field>} */
const FIELDS = { region: "region", objected: "objection", form: "objection", me: "me" };
/** @type {Said} */
const NOTHING = { region: null, me: null, objected: false, objection: null };
/** What the answers said for them when they were opened, and what was changed since. */
let said = NOTHING;
/** @type {Set<Field>} */
const changed = new Set();

/** What stands in a field; none where it stands there only because the answers say so. @param {string} id */
const own = (id) => (said[FIELDS[id]] && !changed.has(FIELDS[id]) ? null : value(id));

/** How to judge: what was chosen, and the day. It may stand in the address. */
function how() {
  const today = dayOf(new Date());
  const named = /[#&]as-of=(\d{4}-\d\d-\d\d)/.exec(location.hash);
  return { as_of: named ? named[1] : today, today, region: own("region"), objected_on: own("objected"), form: own("form"), me: own("me"), language, changed: [...changed] };
}

/** The form of an objection is asked for where there is one. */
function askForm() {
  by("form-field").hidden = !value("objected");
}

/** Fields show what the answers say that were opened. @param {Said} now */
function fill(now) {
  said = now;
  changed.clear();
  // Where they say more than one day or form, the fields say none: it is in the report.
  const [day, form] = now.objected ? (now.objection || [""]) : [null, null];
  for (const [id, text] of Object.entries({ region: now.region, me: now.me, objected: day, form: now.objected ? form || "" : null })) {
    if (text !== null) /** @type {HTMLInputElement | HTMLSelectElement} */ (by(id)).value = text;
  }
  askForm();
}

/** Whether there is something to judge. */
let read = false;
/** Numbers of what was asked for: an answer to what is no longer wanted is not shown. */
let turn = 0;
/** What the Worker told of itself last. For tests, and for the curious. */
Object.assign(window, { metaudit: { seen: { reads: 0, bytes: 0, memory: 0 }, ready: 0 } });

/** Does a command that judges, and shows what came out. @param {{ do: string, [more: string]: unknown }} command @param {File[]} [given] */
async function judge(command, given) {
  const opens = command.do === "open_answers";
  const mine = ++turn;
  const reading = state.now === "reading";
  try {
    const { reply } = await engine.do(command, given);
    if (opens && reply.is === "judged") fill(reply.said);
    if (mine !== turn) return;
    if (reply.is !== "judged") return;
    answers.put(reply);
    if (opens) answers.opened();
    if (given) read = true;
    if (read) await show(reply, mine);
  } catch (error) {
    failed(error, mine, reading);
  }
}

/** Shows the report of what was judged. @param {Judged} judged @param {number} mine */
async function show(judged, mine) {
  if (state.now === "reading") state.set("reading", () => say("status_writing"));
  const written = await engine.do({ do: "write", format: "html" });
  const html = await written.out.text();
  if (mine !== turn) return;
  Object.assign(/** @type {any} */ (window).metaudit, { seen: written.seen });
  report.show(html);
  state.set("done", () => [say("status_done", { items: judged.items, covered: judged.in_scope, undecided: judged.undecided }), judged.some_unread ? say("status_unread") : ""].filter(Boolean).join(" "));
}

/** @param {unknown} error @param {number} mine @param {boolean} reading */
function failed(error, mine, reading) {
  const trouble = error instanceof Failed ? error.trouble : { code: "other", name: "", detail: String(error) };
  if (mine !== turn || trouble.code === "stopped") return;
  // A Worker that ended has forgotten what was read, so that nothing of it can be shown.
  if (!reading && engine.alive) return state.complain(trouble);
  forget();
  state.fail(trouble);
  by("read-again").hidden = files.given.length === 0;
}

function forget() {
  read = false;
  report.forget();
}

/** Whether the answers are about the example. */
let example = false;

/** As if nothing had been answered; what stands in fields now stands there because it was chosen. */
function forgetAnswers() {
  answers.forget();
  said = NOTHING;
}

/** Reads all files that were given. */
function readAll() {
  const given = files.given;
  if (files.example !== example) forgetAnswers();
  example = files.example;
  if (state.now === "reading") engine.stop();
  turn += 1;
  by("read-again").hidden = true;
  if (!given.length) {
    forget();
    state.set("empty", () => say("status_empty"));
    return;
  }
  state.set("reading", () => say("status_opening"));
  report.forget();
  const command = { do: "read", files: given.map(({ name, file }) => ({ name, bytes: file.size })), answers: answers.file, how: how() };
  judge(command, given.map(({ file }) => file));
}

/** Something was chosen that changes how it is judged. */
function chosen() {
  if (state.now === "reading") readAll();
  else judge({ do: "judge", how: how() });
}

/** Saves what a command hands out; whether it could. @param {object} command @param {string} type */
async function save(command, type) {
  try {
    const { reply, out } = await engine.do(command);
    if (reply.is !== "written") return false;
    download(reply.name, new Blob([out], { type }));
    return true;
  } catch (error) {
    failed(error, turn, false);
    return false;
  }
}

async function saveAnswers() {
  const text = answers.file;
  if (await save({ do: "save_answers" }, "text/plain")) answers.saved(text);
}

const TYPES = /** @type {Record<string, string>} */ ({ html: "text/html", json: "application/json", csv: "text/csv", md: "text/markdown" });

function setUp() {
  const select = /** @type {HTMLSelectElement} */ (by("language"));
  select.value = language;
  select.addEventListener("change", () => {
    language = select.value;
    speak();
    [files, answers].forEach((part) => part.show());
    state.speak();
    if (read) chosen();
  });
  Object.entries(FIELDS).forEach(([id, key]) => by(id).addEventListener("change", () => {
    changed.add(key);
    askForm();
    chosen();
  }));
  addEventListener("hashchange", () => { if (read) chosen(); });
  by("stop").addEventListener("click", () => {
    engine.stop();
    turn += 1;
    forget();
    state.set("empty", () => say("status_stopped"));
    by("read-again").hidden = files.given.length === 0;
    by("read-again").focus();
    engine.start().catch(() => {});
  });
  by("read-again").addEventListener("click", readAll);
  document.querySelectorAll("[data-save]").forEach((button) => button.addEventListener("click", () => {
    const { save: format = "", redacted } = /** @type {HTMLElement} */ (button).dataset;
    save({ do: "write", format, redacted: Boolean(redacted) }, TYPES[format]);
  }));
  const write = () => save({ do: "letter" }, TYPES.md);
  by("letter").addEventListener("click", write);
  report.listenLetter(write);
  by("save-answers").addEventListener("click", saveAnswers);
  by("forget-answers").addEventListener("click", () => { forgetAnswers(); readAll(); by("answers-title").focus(); });
  const opened = /** @type {HTMLInputElement} */ (by("answers-file"));
  by("open-answers").addEventListener("click", () => opened.click());
  opened.addEventListener("change", async () => {
    const file = opened.files?.[0];
    opened.value = "";
    if (file) judge({ do: "open_answers", text: await file.text(), name: file.name, how: how() });
  });
  files.setUp();
  files.listen(readAll);
  report.listen((given) => judge({ do: "answer", given }));
  report.listenRegion((region) => {
    const field = /** @type {HTMLSelectElement} */ (by("region"));
    field.value = region;
    field.dispatchEvent(new Event("change"));
  });
  answers.listen((given) => judge({ do: "answer", given }));
  engine.listen((read, all) => { if (state.now === "reading") state.progress(read, all); });
}

speak();
state.speak();
setUp();
engine.start().then(() => Object.assign(/** @type {any} */ (window).metaudit, { ready: performance.now() }))
  .catch((error) => failed(error, turn, true));
