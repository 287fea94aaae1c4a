"use strict";
// The page's one script. It reads the data that stands in the page, and nothing else; it sends nothing, keeps nothing in
// the browser, and puts texts only where texts stand (textContent), so that nothing of an archive can act.
(() => {
  const page = JSON.parse(document.getElementById("data").textContent);
  const by = (id) => document.getElementById(id);

  // ---- all words the script shows come with the data, from `src/language`

  const T = page.words.script;
  const SEEN_WORDS = ["public", "private", "undetermined"];
  const SURE_WORDS = ["assumed", "likely", "certain"];
  const CHOICES = { public: T.choice_public, private: T.choice_private, unknown: T.choice_unknown };
  const ORDER_NAMES = { report: T.order_report, newest: T.order_newest, oldest: T.order_oldest, kind: T.order_kind, place: T.order_place };
  const numerals = new Intl.NumberFormat(page.words.language);
  const count = (n) => numerals.format(n);
  /** Puts values where a text has their names in braces. */
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
  /** A sentence about a number. In French, none is one. */
  const form = (n, forms) => (n === 1 || (n === 0 && page.words.language === "fr") ? forms.one : forms.many);
  const counted = (n, forms, more) => fill(form(n, forms), { n: count(n), ...more });
  const itemCount = (n) => counted(n, page.words.items);
  /** A day in the language's form, as the program writes it; of a moment in seconds, UTC. */
  const day = (seconds) => {
    const date = new Date(seconds * 1000);
    const number = date.getUTCDate();
    return fill(page.words.date, { day: number === 1 ? page.words.first : number, month: page.words.months[date.getUTCMonth()], year: date.getUTCFullYear() });
  };
  const make = (name, text, className) => {
    const element = document.createElement(name);
    if (text !== undefined) element.textContent = text;
    if (className) element.className = className;
    return element;
  };
  const sum = (list) => list.reduce((all, n) => all + n, 0);
  const OUTCOME_WORDS = ["in_scope", "undecided", "not_stated", "out_of_scope"];

  // ---- numbers, and what answers make of them

  /** The answer to each question: 0 public, 1 private, 2 not known; none yet. */
  const answers = new Map();

  function numbers() {
    const now = {
      kinds: page.kinds.map((kind) => ({ platform: kind.platform, outcomes: [...kind.outcomes], seen: [...kind.seen] })),
      periods: page.periods.map(([, outcomes]) => [...outcomes]),
      open: page.open.map(([, n]) => n),
      since: [...page.told.since],
      inScope: [...page.told.in_scope],
      byYourWord: page.told.by_your_word,
      actions: page.actions.map(([n]) => n),
      places: page.places.map((row) => [...row]),
      details: [...page.details],
      moved: 0,
    };
    const add = (list, changes) => changes.forEach((n, place) => { list[place] += n; });
    for (const [question, choice] of answers) {
      if (choice > 1) continue;
      const changes = page.questions[question].changes[choice];
      for (const [kind, period, before, after, seenBefore, seenAfter, n] of changes.moves) {
        now.kinds[kind].outcomes[before] -= n;
        now.kinds[kind].outcomes[after] += n;
        now.kinds[kind].seen[seenBefore] -= n;
        now.kinds[kind].seen[seenAfter] += n;
        now.periods[period][before] -= n;
        now.periods[period][after] += n;
        if (before !== after) now.moved += n;
      }
      for (const [reason, change] of changes.open) now.open[reason] += change;
      add(now.since, changes.told.since);
      add(now.inScope, changes.told.in_scope);
      now.byYourWord += changes.told.by_your_word;
      add(now.actions, changes.actions);
      add(now.details, changes.details);
      now.places.forEach((row, place) => add(row, changes.places[place]));
    }
    now.outcomes = [0, 1, 2, 3].map((outcome) => sum(now.kinds.map((kind) => kind.outcomes[outcome])));
    now.seen = [0, 1, 2].map((seen) => sum(now.kinds.map((kind) => kind.seen[seen])));
    return now;
  }

  const places = new Map();
  for (const element of document.querySelectorAll("[data-n]")) {
    const key = element.dataset.n + (element.dataset.row === undefined ? "" : `@${element.dataset.row}`);
    places.set(key, [...(places.get(key) || []), element]);
  }
  const put = (key, n) => (places.get(key) || []).forEach((element) => { element.textContent = count(n); });

  /** The four numbers, each with its outcome. */
  const inWords = (outcomes) => outcomes.map((n, outcome) => `${count(n)} ${page.outcomes[outcome]}`).join(", ");

  const hundredths = (part, whole) => `${((part * 100) / Math.max(whole, 1)).toFixed(2)}%`;

  function drawBar(bar, outcomes, whole = sum(outcomes)) {
    let from = 0;
    [...bar.querySelectorAll("rect")].forEach((piece, outcome) => {
      piece.setAttribute("x", hundredths(from, whole));
      piece.setAttribute("width", hundredths(outcomes[outcome], whole));
      from += outcomes[outcome];
    });
  }

  function show() {
    const now = numbers();
    now.outcomes.forEach((n, outcome) => put(`o${outcome}`, n));
    now.seen.forEach((n, seen) => put(`v${seen}`, n));
    now.kinds.forEach((kind, place) => {
      kind.outcomes.forEach((n, outcome) => put(`k${place}.${outcome}`, n));
      kind.seen.forEach((n, seen) => put(`v${place}.${seen}`, n));
    });
    now.periods.forEach((period, row) => period.forEach((n, outcome) => put(`t${outcome}@${row}`, n)));
    now.details.forEach((n, sort) => put(`d${sort}`, n));
    now.places.forEach((row, place) => row.forEach((n, column) => put(`p${place}.${column}`, n)));
    const most = Math.max(1, ...now.kinds.map((kind) => sum(kind.outcomes)));
    for (const bar of document.querySelectorAll("[data-bar]")) {
      const of = bar.dataset.bar;
      if (of === "all") drawBar(bar, now.outcomes);
      else if (/^k\d+$/.test(of)) drawBar(bar, now.kinds[Number(of.slice(1))].outcomes, most);
      else {
        const own = now.kinds.filter((kind) => kind.platform === of);
        const outcomes = [0, 1, 2, 3].map((outcome) => sum(own.map((kind) => kind.outcomes[outcome])));
        drawBar(bar, outcomes);
        bar.setAttribute("aria-label", `${bar.dataset.on}: ${inWords(outcomes)}`);
      }
    }
    const highest = Math.max(1, ...now.periods.map(sum));
    for (const column of document.querySelectorAll("[data-column]")) {
      let top = highest;
      [...column.querySelectorAll("rect")].forEach((piece, outcome) => {
        const n = now.periods[Number(column.dataset.column)][outcome];
        top -= n;
        piece.setAttribute("y", hundredths(top, highest));
        piece.setAttribute("height", hundredths(n, highest));
      });
    }
    const reasons = by("reasons");
    reasons.replaceChildren(...page.open.flatMap(([why], place) => {
      if (!now.open[place]) return [];
      const line = make("li");
      const [before, after] = form(now.open[place], page.words.open).split("{n}");
      line.append(before, make("strong", count(now.open[place])), fill(after, { why }));
      return [line];
    }));
    showSentences(now);
    showActions(now.actions);
    showOutcomes();
    showQuestions();
    const decisive = [...answers.values()].filter((choice) => choice < 2).length;
    by("moved").hidden = decisive === 0;
    by("moved").textContent = decisive ? `${counted(decisive, T.tried)}; ${counted(now.moved, T.moved)}. ${inWords(now.outcomes)}.` : "";
  }

  /** Kinds of which there are most with an outcome, as on the cards. */
  function mostly(now, outcome) {
    const all = new Map();
    page.kinds.forEach(({ rank, named }, place) => {
      const n = now.kinds[place].outcomes[outcome];
      if (n) all.set(rank, { named, n: n + (all.get(rank)?.n || 0) });
    });
    const ranks = [...all.keys()].sort((a, b) => all.get(b).n - all.get(a).n || a - b).slice(0, 3);
    return ranks.length ? fill(page.words.mostly, { kinds: ranks.map((rank) => `${all.get(rank).named} (${count(all.get(rank).n)})`).join(", ") }) : "";
  }

  function showSentences(now) {
    document.querySelectorAll("[data-mostly]").forEach((element) => { element.textContent = mostly(now, Number(element.dataset.mostly)); });
    const [known, hidden, open] = now.since.map(count);
    if (page.words.training_since) by("since-training").textContent = fill(page.words.since, { today: count(now.seen[0]), day: page.words.training_since, public: known, private: hidden, open });
    const [least, most] = now.inScope;
    const range = [least === most ? "" : counted(least, page.words.range, { most: count(most) }), now.byYourWord ? counted(now.byYourWord, page.words.by_your_word) : ""];
    by("range").textContent = range.filter(Boolean).join(" ");
    by("range").hidden = !by("range").textContent;
  }

  const actions = [...document.querySelectorAll("[data-action]")];

  /** Those that concern the most come first, as in the program. */
  function showActions(concerned) {
    if (!actions.length) return;
    const order = actions.map((_, place) => place).sort((a, b) => concerned[b] - concerned[a] || page.actions[a][1] - page.actions[b][1]);
    for (const place of order) {
      const n = concerned[place];
      const [before, after] = form(n, page.words.concerns).split("{n}");
      actions[place].hidden = n === 0;
      actions[place].querySelector("p span").replaceChildren(before, make("strong", count(n)), after);
      actions[place].parentElement.append(actions[place]);
    }
    by("first-actions").replaceChildren(...order.filter((place) => concerned[place]).slice(0, 3).map((place) => {
      const title = actions[place].querySelector("h4").textContent;
      return pointer(title, "#do", concerned[place]);
    }));
  }

  /** A line of the first screen that leads to where more is said, with a number of items. */
  function pointer(says, to, n) {
    const line = make("li");
    const link = make("a", says);
    link.href = to;
    line.append(link, " ", make("span", itemCount(n), "soft"));
    return line;
  }

  /** The first questions without an answer. */
  function showQuestions() {
    if (!by("first-questions")) return;
    const open = page.questions.map((_, place) => place).filter((place) => !answers.has(place)).slice(0, 3);
    by("first-questions").replaceChildren(...open.map((place) => {
      const line = pointer(page.questions[place].ask, "#tell", page.questions[place].settles);
      line.dir = "auto";
      return line;
    }));
    by("all-answered").hidden = open.length > 0;
  }

  /** The outcomes of items that stand in other lists, and beside pictures. What a list would not hold any more is hidden. */
  function showOutcomes() {
    for (const element of document.querySelectorAll("[data-outcome-of]")) {
      const item = own.get(element.dataset.outcomeOf);
      if (!item) continue;
      const { outcome, since } = tells(item);
      element.replaceChildren(swatch(outcome), page.outcomes[outcome]);
      const place = element.closest("#places tr");
      if (place) place.hidden = SEEN_WORDS[since] === "private";
      const usable = element.closest("#details tr, .pictures li");
      if (usable) usable.hidden = outcome > 1;
    }
    for (const table of document.querySelectorAll(".found")) {
      table.closest(".scroll").hidden = [...table.tBodies[0].rows].every((row) => row.hidden);
    }
  }

  function putQuestions() {
    for (const line of document.querySelectorAll("[data-question]")) {
      const question = Number(line.dataset.question);
      const room = line.querySelector(".choices");
      Object.entries(CHOICES).forEach(([value, words], choice) => {
        const label = make("label");
        const button = make("input");
        button.type = "radio";
        button.name = `question-${question}`;
        button.value = value;
        button.addEventListener("change", () => { answers.set(question, choice); changed(); tell([[page.questions[question].id, value]]); });
        label.append(button, ` ${words}`);
        room.append(label);
      });
    }
    by("save-answers")?.addEventListener("click", () => save("answers.toml", "text/plain", answersFile()));
    by("clear-answers")?.addEventListener("click", () => {
      answers.clear();
      document.querySelectorAll("[data-question] input").forEach((button) => { button.checked = false; });
      changed();
      tell([...page.questions, ...page.answers.given].map(({ id }) => [id, null]));
    });
  }

  function changed() { show(); filter(); }

  /** The page that shows this one in a frame, where it is ours: it holds the program, which judges again. To a stranger nothing is told. */
  const host = (() => {
    try {
      return parent !== window && parent.document ? parent : null;
    } catch {
      return null;
    }
  })();
  const tell = (given) => host?.postMessage({ metaudit: "answers", given }, "*");

  /** A text on one line of TOML, with nothing in it that acts. */
  function quoted(text) {
    const written = text.replace(/["\\]/g, "\\$&")
      .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
    return `"${written}"`;
  }

  function answersFile() {
    const told = page.answers;
    const lines = [`# ${T.answers_head}`, `# ${T.answers_use}`, ""];
    if (told.region) lines.push(`region = ${quoted(told.region)}`);
    lines.push(`accounts = [${told.accounts.map(quoted).join(", ")}]`, "");
    for (const given of told.given) {
      lines.push("[[answer]]", `id = ${quoted(given.id)}`, `choice = ${quoted(given.choice)}`);
      if (given.since) lines.push(`since = ${quoted(given.since)}`);
      if (given.until) lines.push(`until = ${quoted(given.until)}`);
      lines.push("");
    }
    const choices = Object.keys(CHOICES);
    for (const [question, choice] of answers) {
      const { ask, id, since, until } = page.questions[question];
      lines.push("[[answer]]", `ask = ${quoted(ask)}`, `id = ${quoted(id)}`, `choice = ${quoted(choices[choice])}`);
      if (since) lines.push(`since = ${quoted(since)}`);
      if (until) lines.push(`until = ${quoted(until)}`);
      lines.push("");
    }
    for (const [on, account, form, confirmed] of told.objections) {
      lines.push("[[objection]]", `on = ${quoted(on)}`, `form = ${quoted(form)}`, `accounts = [${quoted(account)}]`);
      if (confirmed !== null) lines.push(`confirmed = ${confirmed}`);
      lines.push("");
    }
    return lines.join("\n");
  }

  function save(name, type, ...pieces) {
    const address = URL.createObjectURL(new Blob(pieces, { type }));
    const link = make("a");
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10000);
  }

  // ---- items

  const text = (place) => page.texts[place];
  const lines = (place) => (text(place) ? text(place).split("\n") : []);
  const told = ([outcome, seen, sure, who, rule, standing, caveats, since], why) => ({
    outcome, seen, sure, since, who: text(who), rule: text(rule), why: text(why), standing: text(standing), get caveats() { return lines(caveats); },
  });

  /** An item of the page's data. What it comes to depends on the answers. */
  function carried([id, seconds, ofCase, why, whyPublic, whyPrivate, place, media, evidence, hangs, origins, words]) {
    const [kind, named, state, question, now, ifPublic, ifPrivate] = page.cases[ofCase];
    return {
      id, seconds, platform: page.kinds[kind].platform, on: page.kinds[kind].on, kind: page.kinds[kind].kind, group: page.kinds[kind].named,
      named: text(named), state: text(state), place: text(place), media, words, question,
      year: seconds === null ? "" : String(new Date(seconds * 1000).getUTCFullYear()),
      tells: [told(now, why), ifPublic && told(ifPublic, whyPublic), ifPrivate && told(ifPrivate, whyPrivate)],
      get evidence() { return evidence.map(([says, origin]) => (origin ? `${text(says)} [${stands(text(origin[0]), origin[1])}]` : text(says))); }, get hangs() { return lines(hangs); },
      get origins() { return origins.map(([file, record]) => [text(file), record]); },
    };
  }

  function tells(item) {
    const choice = item.question === null ? undefined : answers.get(item.question);
    return choice === undefined || choice > 1 ? item.tells[0] : item.tells[choice + 1] || item.tells[0];
  }

  const when = (item) => (item.seconds === null ? T.no_time : `${day(item.seconds)}, ${new Date(item.seconds * 1000).toISOString().slice(11, 16)} UTC`);
  const stands = (place, n) => fill(page.words.place, { place, n });

  let items = page.items.map(carried);
  /** Those of the page by their ids, whatever report is opened. */
  const own = new Map(items.map((item) => [item.id, item]));
  let shown = items;

  // ---- filters. They stand in the address, but for the search words, which would stay in the browser's history.

  /** How the value of each filter is read from an item. */
  const FILTERS = {
    platform: (item) => item.platform, kind: (item) => item.kind, year: (item) => item.year,
    outcome: (item) => String(tells(item).outcome), seen: (item) => String(tells(item).seen), sure: (item) => String(tells(item).sure),
    place: (item) => item.place, media: (item) => (item.media > 0 ? "1" : "0"),
    hangs: (item) => { const names = item.hangs.map((line) => line.split(":")[0]); return names.some((name) => CONTACTS.includes(name)) ? [...names, T.contact] : names; },
  };
  /** What they are called in this page, and in reports that are opened. */
  const CONTACTS = ["email", "phone number", ...page.words.contacts];
  const MOST_PLACES = 300;
  /** Places by number: their names do not stand in the address either. */
  let placeNames = [];
  /** Whether items of several platforms are listed. */
  let several = false;

  function options() {
    const fill = (id, rows) => {
      const chosen = by(id).value;
      by(id).replaceChildren(...[["", T.any], ...rows].map(([value, words]) => {
        const option = make("option", words);
        option.value = value;
        return option;
      }));
      by(id).value = chosen;
    };
    const distinct = (value, name) => [...new Map(items.map((item) => [value(item), name(item)])).entries()].filter(([value]) => value);
    several = new Set(items.map((item) => item.platform)).size > 1;
    fill("f-platform", distinct((item) => item.platform, (item) => item.on));
    fill("f-kind", distinct((item) => item.kind, (item) => item.group).sort((a, b) => a[1].localeCompare(b[1], page.words.language)));
    fill("f-year", distinct((item) => item.year, (item) => item.year).sort((a, b) => b[0] - a[0]));
    fill("f-outcome", page.outcomes.map((name, outcome) => [String(outcome), name]));
    fill("f-seen", page.words.seen.map((name, seen) => [String(seen), name]));
    fill("f-sure", page.words.sure.map((name, sure) => [String(sure), name]));
    const often = new Map();
    for (const { place } of items) if (place) often.set(place, (often.get(place) || 0) + 1);
    placeNames = [...often.entries()].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_PLACES).map(([name]) => name);
    fill("f-place", placeNames.map((name, place) => [String(place), name]));
    fill("f-hangs", [...new Set(items.flatMap(FILTERS.hangs))].sort().map((name) => [name, name]));
    fill("f-media", [["1", T.picture], ["0", T.without]]);
    if (!by("f-order").options.length) {
      by("f-order").replaceChildren(...Object.entries(ORDER_NAMES).map(([value, words]) => { const o = make("option", words); o.value = value; return o; }));
    }
  }

  const ORDERS = {
    newest: (a, b) => (b.seconds ?? -Infinity) - (a.seconds ?? -Infinity) || 0,
    oldest: (a, b) => (a.seconds ?? Infinity) - (b.seconds ?? Infinity) || 0,
    kind: (a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0),
    place: (a, b) => (a.place ? 0 : 1) - (b.place ? 0 : 1) || (a.place < b.place ? -1 : a.place > b.place ? 1 : 0),
  };

  const haystack = (item) => (item.hay ??= `${item.words}\n${item.place}\n${item.on} ${item.named}`.toLowerCase());

  function filter() {
    const words = by("f-words").value.toLowerCase().split(/\s+/).filter(Boolean);
    const wanted = Object.entries(FILTERS).map(([name, value]) => [value, by(`f-${name}`).value, name]).filter(([, chosen]) => chosen !== "")
      .map(([value, chosen, name]) => [value, name === "place" ? placeNames[Number(chosen)] : chosen]);
    const is = (found, chosen) => (Array.isArray(found) ? found.includes(chosen) : found === chosen);
    shown = items.filter((item) => wanted.every(([value, chosen]) => is(value(item), chosen)) && words.every((word) => haystack(item).includes(word)));
    const order = ORDERS[by("f-order").value];
    if (order) shown.sort(order);
    active = Math.min(active, Math.max(0, shown.length - 1));
    const says = shown.length === items.length ? counted(shown.length, T.found_all) : fill(T.found_some, { n: count(shown.length), all: count(items.length) });
    // What is written again is read out again.
    if (by("found").textContent !== says) by("found").textContent = says;
    list.setAttribute("aria-label", by("found").textContent);
    draw();
  }

  const NAMES = [...Object.keys(FILTERS), "order"];

  function toAddress() {
    const set = NAMES.map((name) => [name, by(`f-${name}`).value]).filter(([name, value]) => value && !(name === "order" && value === "report"));
    const address = set.length ? `#all?${new URLSearchParams(set)}` : "#all";
    if (location.hash !== address) history.replaceState(null, "", address);
  }

  function fromAddress() {
    const [where, query] = location.hash.slice(1).split("?");
    const outcome = OUTCOME_WORDS.indexOf(where);
    if (outcome >= 0) return chooseOutcome(outcome);
    if (/^i[0-9a-f]{16}$/.test(where)) return find(where.slice(1));
    if (where !== "all") return undefined;
    const set = new URLSearchParams(query || "");
    NAMES.forEach((name) => { by(`f-${name}`).value = set.get(name) || (name === "order" ? "report" : ""); });
    filter();
    if (query) by("all").scrollIntoView();
    return undefined;
  }

  function unfilter() {
    NAMES.forEach((name) => { by(`f-${name}`).value = name === "order" ? "report" : ""; });
    by("f-words").value = "";
  }

  /** Opens an item by its id, whatever the filters leave of the list; says whether it is among the items. */
  function find(id) {
    const place = () => shown.findIndex((item) => item.id === id);
    if (place() < 0 && items.some((item) => item.id === id)) { unfilter(); filter(); }
    open(place());
    return place() >= 0;
  }

  function chooseOutcome(outcome) {
    unfilter();
    by("f-outcome").value = String(outcome);
    filter();
    toAddress();
    by("all").scrollIntoView();
    list.focus({ preventScroll: true });
  }

  // ---- the list: only the rows in sight exist

  const ROW = 68;
  /** Firefox makes nothing higher than 17 million pixels, others some more; beyond this, a pixel stands for several. */
  const HIGHEST = 15_000_000;
  const list = by("list");
  const rows = by("rows");
  let active = 0;
  let drawn = [];

  const whole = () => shown.length * ROW;
  const height = () => Math.min(whole(), HIGHEST);
  const scale = () => (whole() > HIGHEST ? (whole() - list.clientHeight) / (HIGHEST - list.clientHeight) : 1);

  function draw() {
    by("spacer").style.height = `${height()}px`;
    const top = list.scrollTop;
    const at = top * scale();
    const first = Math.max(0, Math.floor(at / ROW) - 4);
    const last = Math.min(shown.length, Math.ceil((at + list.clientHeight) / ROW) + 4);
    while (drawn.length < last - first) drawn.push(newRow());
    while (drawn.length > last - first) drawn.pop().element.remove();
    for (let place = first; place < last; place += 1) fillRow(drawn[place - first], place, place * ROW - at + top);
    list.setAttribute("aria-activedescendant", shown.length && active >= first && active < last ? `row-${active}` : "");
  }

  function newRow() {
    const element = make("div", undefined, "row");
    element.setAttribute("role", "option");
    const first = make("div", undefined, "first");
    const row = { element, kind: make("b"), time: make("span"), outcome: make("span"), words: make("div") };
    row.words.dir = "auto";
    first.append(row.kind, row.time, row.outcome);
    element.append(first, row.words);
    rows.append(element);
    return row;
  }

  const SVG = "http://www.w3.org/2000/svg";
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

  function fillRow(row, place, y) {
    const item = shown[place];
    row.element.style.transform = `translateY(${y}px)`;
    row.element.setAttribute("aria-selected", String(place === active));
    const { outcome } = tells(item);
    if (row.item === item && row.place === place && row.is === outcome && row.of === shown.length) return;
    Object.assign(row, { item, place, is: outcome, of: shown.length });
    row.element.id = `row-${place}`;
    row.element.setAttribute("aria-setsize", String(shown.length));
    row.element.setAttribute("aria-posinset", String(place + 1));
    row.kind.textContent = several ? `${item.on} ${item.named}` : item.named;
    row.time.textContent = item.seconds === null ? T.no_time : day(item.seconds);
    row.outcome.replaceChildren(swatch(outcome), page.outcomes[outcome]);
    row.words.textContent = item.words || `${T.no_words}${item.place ? ` · ${item.place}` : ""}`;
  }

  function go(place) {
    active = Math.max(0, Math.min(shown.length - 1, place));
    const y = active * ROW;
    const at = list.scrollTop * scale();
    const room = list.clientHeight - ROW;
    if (y < at) list.scrollTop = y / scale();
    else if (y > at + room) list.scrollTop = Math.ceil((y - room) / scale());
    draw();
  }

  function keys(event) {
    const leap = Math.max(1, Math.floor(list.clientHeight / ROW) - 1);
    const moves = { ArrowDown: active + 1, ArrowUp: active - 1, PageDown: active + leap, PageUp: active - leap, Home: 0, End: shown.length - 1 };
    if (event.key in moves) go(moves[event.key]);
    else if (event.key === "Enter" || event.key === " ") open(active);
    else return;
    event.preventDefault();
  }

  // ---- one item

  function open(place) {
    const item = shown[place];
    if (!item) return;
    go(place);
    const now = tells(item);
    const body = by("one-body");
    const title = make("h2", `${item.on} ${item.named}`);
    title.id = "one-title";
    const facts = make("dl");
    const fact = (name, ...value) => {
      if (!value.length || value[0] === "") return;
      const cell = make("dd");
      cell.dir = "auto";
      cell.append(...value);
      facts.append(make("dt", name), cell);
    };
    fact(T.made, when(item));
    fact(page.words.group, item.place);
    fact(T.state, item.state);
    fact(T.media, item.media ? count(item.media) : "");
    fact(page.words.outcome, swatch(now.outcome), page.outcomes[now.outcome]);
    fact(page.words.who, now.who);
    const words = make("p", item.words || `${T.no_words}.`, item.words ? "text" : "soft");
    words.dir = "auto";
    // What a JSON or CSV report says is in English.
    const told = (element) => { if (item.english) element.lang = "en"; return element; };
    body.replaceChildren(title, words, facts, make("h3", T.why), told(make("p", `${now.why}${now.standing ? ` ${now.standing}` : ""}`)));
    const part = (name, rows, ul = make("ul")) => {
      if (!rows.length) return;
      ul.append(...rows.map((row) => { const li = make("li", row); li.dir = "auto"; return li; }));
      body.append(make("h3", name), ul);
    };
    const choice = now === item.tells[0] ? undefined : answers.get(item.question);
    const tried = choice === undefined ? [] : [fill(T.answered_here, { ask: page.questions[item.question].ask, answer: Object.values(CHOICES)[choice] })];
    part(T.evidence, [...tried, ...item.evidence], told(make("ul")));
    part(page.words.hangs, item.hangs, told(make("ul")));
    part(T.caveats, now.caveats, told(make("ul")));
    part(T.stands_in, item.origins.map(([file, record]) => stands(file, record)).concat(`${T.id} ${item.id}`));
    const rule = by(`rule-${now.rule}`);
    if (rule) {
      const copy = make("div");
      copy.append(...[...rule.childNodes].map((node) => node.cloneNode(true)));
      body.append(make("h3", T.rule_and_actions), copy);
    } else part(T.rule_and_actions, [now.rule]);
    by("one-before").disabled = place === 0;
    by("one-after").disabled = place === shown.length - 1;
    if (!by("one").open) by("one").showModal();
    by("one").scrollTop = 0;
  }

  // ---- pictures, one at a time

  const pictures = [...document.querySelectorAll(".picture")];
  let pictured = null;

  /** The picture so many steps on, among those in sight. */
  const beside = (steps) => {
    const inSight = pictures.filter((picture) => !picture.closest("li").hidden);
    return inSight[inSight.indexOf(pictured) + steps];
  };

  function showPicture(from) {
    if (!from) return;
    pictured = from;
    const small = from.querySelector("img");
    const large = make("img");
    large.src = small.src;
    // The words beside it say what it is.
    large.alt = "";
    by("lightbox-picture").replaceChildren(large);
    by("lightbox-says").textContent = small.alt;
    by("lightbox-says").append(make("br"), swatch(outcomeOf(from)), page.outcomes[outcomeOf(from)]);
    by("lightbox-before").disabled = !beside(-1);
    by("lightbox-after").disabled = !beside(1);
    if (!by("lightbox").open) by("lightbox").showModal();
  }

  const outcomeOf = (picture) => OUTCOME_WORDS.findIndex((word) => picture.querySelector(".fill").classList.contains(word));

  function putPictures() {
    if (!pictures.length) return;
    pictures.forEach((picture) => {
      picture.disabled = false;
      picture.addEventListener("click", () => showPicture(picture));
    });
    by("lightbox-before").addEventListener("click", () => showPicture(beside(-1)));
    by("lightbox-after").addEventListener("click", () => showPicture(beside(1)));
    by("lightbox-close").addEventListener("click", () => by("lightbox").close());
    by("lightbox").addEventListener("keydown", (event) => {
      const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (step) { showPicture(beside(step)); event.preventDefault(); }
    });
    by("lightbox").addEventListener("close", () => pictured.focus());
    by("lightbox-item").addEventListener("click", (event) => {
      by("lightbox").close();
      if (find(pictured.dataset.picture)) event.preventDefault();
    });
  }

  // ---- the list as CSV

  /** Control characters and those that turn the direction of a text become visible, as in the program's own outputs. */
  const harmless = (value) => value.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, (c) => `\\u{${c.charCodeAt(0).toString(16)}}`);

  /** A cell that a spreadsheet would take for a formula gets an apostrophe before it. */
  function cell(value) {
    const plain = harmless(String(value));
    const start = plain.replace(/^[ \ufeff\u200b]+/, "");
    const defused = /^[=+\-@\t\r\n＝＋－＠]/.test(start) ? `'${plain}` : plain;
    return `"${defused.replace(/"/g, '""')}"`;
  }

  const COLUMNS = ["id", "platform", "kind", "state", "place", "time", "text_start", "media", "visibility", "confidence", "outcome", "rule", "why", "file", "record"];

  function csv() {
    const row = (item) => {
      const now = tells(item);
      const [file, record] = item.origins[0] || ["", ""];
      const time = item.seconds === null ? "" : new Date(item.seconds * 1000).toISOString().replace(".000Z", "Z");
      return [item.id, item.platform, item.kind, item.state, item.place, time, item.words, item.media, SEEN_WORDS[now.seen], SURE_WORDS[now.sure], OUTCOME_WORDS[now.outcome], now.rule, now.why, file, record].map(cell).join(",");
    };
    const out = ["\ufeff", COLUMNS.map(cell).join(","), "\r\n"];
    for (const item of shown) out.push(row(item), "\r\n");
    return out;
  }

  // ---- a full report, read piece by piece

  /** Texts that come again and again are kept once. */
  function keeper() {
    const known = new Map();
    return (value) => {
      const kept = known.get(value);
      if (kept !== undefined) return kept;
      if (known.size < 100000) known.set(value, value);
      return value;
    };
  }

  const PLATFORM_NAMES = new Map(page.kinds.map((kind) => [kind.platform, kind.on]));
  const EXCERPT = 500;

  const who = (seen, sure) => fill(page.words.opened[Math.max(0, SEEN_WORDS.indexOf(seen))], { sure: page.words.sure[Math.max(0, SURE_WORDS.indexOf(sure))] });

  function opened(keep, { id, platform, kind, state, place, time, text: words, media, seen, sure, outcome, rule, pack, why, evidence, hangs, caveats, origins }) {
    const at = time ? Date.parse(time) / 1000 : null;
    const named = pack && by(`rule-${rule}/${pack}`) ? `${rule}/${pack}` : rule;
    const plain = (value) => keep(harmless(value || ""));
    return {
      id, seconds: Number.isFinite(at) ? at : null, year: time ? keep(time.slice(0, 4)) : "", platform: keep(platform), on: PLATFORM_NAMES.get(platform) || keep(platform),
      kind: keep(kind), group: page.words.kinds[kind] || keep(kind.replace(/_/g, " ")), named: page.words.kinds[kind] || keep(kind.replace(/_/g, " ")),
      state: state === "live" ? "" : page.words.states[state] || keep(state), english: true, place: plain(place), media, words: harmless((words || "").slice(0, EXCERPT)), question: null,
      tells: [{ outcome: Math.max(0, OUTCOME_WORDS.indexOf(outcome)), seen: Math.max(0, SEEN_WORDS.indexOf(seen)), sure: Math.max(0, SURE_WORDS.indexOf(sure)), who: keep(who(seen, sure)), rule: keep(named), why: plain(why), standing: "", caveats: caveats || [] }],
      evidence: evidence || [], hangs: hangs || [], origins: origins.map(([file, record]) => [plain(file), record]),
    };
  }

  async function readJson(reader, progress) {
    const keep = keeper();
    const found = [];
    let signals = {};
    let inside = false;
    const line = (row) => {
      if (row.startsWith('  "signals": ')) signals = JSON.parse(row.slice(13).replace(/,$/, ""));
      else if (row.startsWith('  "items": [')) inside = true;
      else if (inside && row.startsWith("    {")) {
        const item = JSON.parse(row.replace(/\}\]?,?\s*$/, "}"));
        const { visibility: v, outcome: o } = item;
        found.push(opened(keep, {
          ...item, media: item.media.length, seen: v.is, sure: v.confidence, outcome: o.is, rule: o.rule, pack: o.pack, why: o.why,
          evidence: v.evidence.map((one) => keep(harmless(`${one.says}, ${one.strength}: ${signals[one.signal] || one.signal}${one.note ? ` (${one.note})` : ""}`))),
          hangs: Object.entries(item.annotations).map(([name, value]) => harmless(`${name.replace(/_/g, " ")}: ${value}`)), caveats: o.caveats.map(keep),
          origins: item.origins.map((origin) => [origin.file, origin.record]),
        }));
        if (/\]\s*,?\s*$/.test(row)) inside = false;
      } else if (inside) inside = false;
    };
    let rest = "";
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      const parts = (rest + piece.value).split("\n");
      rest = parts.pop();
      parts.forEach(line);
      progress(found.length);
    }
    line(rest);
    return found;
  }

  async function readCsv(reader, progress) {
    const keep = keeper();
    const found = [];
    let columns = null;
    let row = [];
    let field = "";
    let inside = false;
    const end = () => {
      row.push(field);
      field = "";
      if (!columns) columns = new Map(row.map((name, place) => [name.replace(/^\ufeff/, ""), place]));
      else if (row.length === columns.size) {
        const at = (name) => { const value = row[columns.get(name)] || ""; return /^'[\s\ufeff\u200b]*[=+\-@＝＋－＠]/.test(value) ? value.slice(1) : value; };
        found.push(opened(keep, { id: at("id"), platform: at("platform"), kind: at("kind"), state: at("state"), place: at("place"), time: at("time"), text: at("text"), media: at("media") ? at("media").split(" ").length : 0, seen: at("visibility"), sure: at("confidence"), outcome: at("outcome"), rule: at("rule"), pack: at("pack"), why: at("why"), hangs: at("annotations") ? at("annotations").split(" ").map((name) => keep(name.replace(/_/g, " "))) : [], origins: [[at("file"), at("record")]] }));
      }
      row = [];
    };
    let text = "";
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      text += piece.value;
      let at = 0;
      while (at < text.length) {
        if (inside) {
          const quote = text.indexOf('"', at);
          // The quote may be the first of two: what follows it must be known.
          if (quote < 0 || quote + 1 >= text.length) { field += text.slice(at, quote < 0 ? undefined : quote); at = quote < 0 ? text.length : quote; break; }
          field += text.slice(at, quote);
          if (text[quote + 1] === '"') { field += '"'; at = quote + 2; } else { inside = false; at = quote + 1; }
        } else {
          const c = text[at];
          if (c === '"') inside = true;
          else if (c === ",") { row.push(field); field = ""; } else if (c === "\n") end();
          else if (c !== "\r") field += c;
          at += 1;
        }
      }
      text = text.slice(at);
      progress(found.length);
    }
    if (row.length) end();
    if (!columns?.has("outcome")) throw new Error("no report");
    return found;
  }

  async function openReport(file) {
    const says = by("all-says");
    let last = 0;
    const progress = (n) => { if (n - last > 5000) { last = n; says.textContent = fill(T.reading, { name: file.name, items: itemCount(n) }); } };
    try {
      const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
      const found = await (/\.csv$/i.test(file.name) ? readCsv : readJson)(reader, progress);
      if (!found.length) throw new Error("no items");
      items = found;
      active = 0;
      list.scrollTop = 0;
      options();
      filter();
      says.textContent = fill(T.opened, { name: file.name, items: itemCount(items.length) });
    } catch {
      says.textContent = fill(T.not_read, { name: file.name });
    }
  }

  // ---- all of it begins

  document.documentElement.classList.add("live");
  document.querySelectorAll(".scripted").forEach((element) => { element.hidden = false; });
  putQuestions();
  putPictures();
  options();
  for (const name of NAMES) by(`f-${name}`).addEventListener("change", () => { list.scrollTop = 0; active = 0; filter(); toAddress(); });
  by("f-words").addEventListener("input", () => { list.scrollTop = 0; active = 0; filter(); });
  by("f-clear").addEventListener("click", () => {
    unfilter();
    filter();
    toAddress();
  });
  by("f-csv").addEventListener("click", () => save("metaudit-list.csv", "text/csv", ...csv()));
  by("f-file").addEventListener("change", (event) => { if (event.target.files[0]) openReport(event.target.files[0]); });
  let waiting = false;
  list.addEventListener("scroll", () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => { waiting = false; draw(); });
  }, { passive: true });
  list.addEventListener("keydown", keys);
  list.addEventListener("click", (event) => {
    const row = event.target.closest(".row");
    if (row) open(Number(row.id.slice(4)));
  });
  by("one-before").addEventListener("click", () => open(active - 1));
  by("one-after").addEventListener("click", () => open(active + 1));
  by("one-body").addEventListener("click", (event) => { if (event.target.closest("a")) by("one").close(); });
  by("one-close").addEventListener("click", () => by("one").close());
  by("one").addEventListener("close", () => list.focus({ preventScroll: true }));
  document.querySelectorAll("[data-outcome]").forEach((link) => link.addEventListener("click", (event) => {
    event.preventDefault();
    chooseOutcome(Number(link.dataset.outcome));
  }));
  document.querySelectorAll("[data-item]").forEach((link) => link.addEventListener("click", (event) => {
    if (find(link.dataset.item)) event.preventDefault();
  }));
  // On paper nothing can be unfolded. The lists there are the program's, so that the numbers have to be its own too.
  let folded = [];
  let tried = [];
  addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll("details:not([open])")];
    folded.forEach((one) => { one.open = true; });
    tried = [...answers];
    answers.clear();
    if (tried.length) show();
    by("on-paper").hidden = tried.length === 0;
  });
  addEventListener("afterprint", () => {
    folded.forEach((one) => { one.open = false; });
    folded = [];
    tried.forEach(([question, choice]) => answers.set(question, choice));
    if (tried.length) show();
    tried = [];
    by("on-paper").hidden = true;
  });
  addEventListener("hashchange", fromAddress);
  addEventListener("resize", draw);
  filter();
  fromAddress();
})();
