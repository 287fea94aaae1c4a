// @ts-check
// Puts the numbers of the moment where the page shows them: in tables, bars, columns and sentences.

/** Elements that show a number, by its name. @type {Map<string, HTMLElement[]>} */
const places = new Map();
for (const element of all("[data-n]")) {
  const key = element.dataset.n + (element.dataset.row === undefined ? "" : `@${element.dataset.row}`);
  places.set(key, [...(places.get(key) || []), element]);
}

/** @param {string} key @param {number} n */
const put = (key, n) => (places.get(key) || []).forEach((element) => { element.textContent = count(n); });

/** @param {number} part @param {number} whole */
const hundredths = (part, whole) => `${((part * 100) / Math.max(whole, 1)).toFixed(2)}%`;

/** @param {Element} bar @param {number[]} outcomes @param {number} [whole] */
function drawBar(bar, outcomes, whole = sum(outcomes)) {
  let from = 0;
  [...bar.querySelectorAll("rect")].forEach((piece, outcome) => {
    piece.setAttribute("x", hundredths(from, whole));
    piece.setAttribute("width", hundredths(outcomes[outcome], whole));
    from += outcomes[outcome];
  });
}

/** The bars: of all items, of a kind, of a platform. @param {Numbers} now */
function drawBars(now) {
  const most = Math.max(1, ...now.kinds.map((kind) => sum(kind.outcomes)));
  for (const bar of all("[data-bar]")) {
    const of = bar.dataset.bar || "";
    if (of === "all") continue;
    if (/^k\d+$/.test(of)) drawBar(bar, now.kinds[Number(of.slice(1))].outcomes, most);
    else {
      const own = now.kinds.filter((kind) => kind.platform === of);
      const outcomes = OUTCOME_WORDS.map((_, outcome) => sum(own.map((kind) => kind.outcomes[outcome])));
      drawBar(bar, outcomes);
      bar.setAttribute("aria-label", labelled(bar.dataset.on || "", inWords(outcomes)));
    }
  }
}

/** The columns over time. @param {Numbers} now */
function drawColumns(now) {
  const highest = Math.max(1, ...now.periods.map(sum));
  for (const column of all("[data-column]")) {
    let top = highest;
    [...column.querySelectorAll("rect")].forEach((piece, outcome) => {
      const n = now.periods[Number(column.dataset.column)][outcome];
      top -= n;
      piece.setAttribute("y", hundredths(top, highest));
      piece.setAttribute("height", hundredths(n, highest));
    });
  }
}

/** Kinds of which there are most with an outcome, as on the cards. @param {Numbers} now @param {number} outcome */
function mostly(now, outcome) {
  /** @type {Map<number, {named: string, n: number}>} */
  const found = new Map();
  page.kinds.forEach(({ rank, named }, place) => {
    const n = now.kinds[place].outcomes[outcome];
    if (n) found.set(rank, { named, n: n + (found.get(rank)?.n || 0) });
  });
  const kinds = [...found].sort(([one, a], [other, b]) => b.n - a.n || one - other).slice(0, 3);
  return kinds.length ? fill(page.words.mostly, { kinds: kinds.map(([, { named, n }]) => `${named} (${count(n)})`).join(", ") }) : "";
}

/** @param {Numbers} now */
function showSentences(now) {
  for (const element of all("[data-mostly]")) element.textContent = mostly(now, Number(element.dataset.mostly));
  if (page.words.training_since) {
    by("since-training").textContent = fill(page.words.since, {
      today: count(now.seen[0]), day: page.words.training_since,
      public: count(now.since.public), private: count(now.since.private), open: count(now.since.undetermined),
    });
  }
  const { least, most } = now.in_scope;
  const range = [least === most ? "" : counted(least, page.words.range, { most: count(most) }), now.by_your_word ? counted(now.by_your_word, page.words.by_your_word) : ""];
  by("range").textContent = range.filter(Boolean).join(" ");
  by("range").hidden = !by("range").textContent;
}

/** Why items are open. @param {Numbers} now */
function showReasons(now) {
  by("reasons").replaceChildren(...page.open.flatMap(({ why }, place) => {
    if (!now.open[place]) return [];
    const line = make("li");
    const [before, after] = form(now.open[place], page.words.open).split("{n}");
    line.append(before, make("strong", count(now.open[place])), fill(after, { why }));
    return [line];
  }));
}

const actions = all("[data-action]");
/** What stands there while nothing that is done helps. */
const noAction = page.actions.some(({ items }) => items > 0) ? [] : [...by("first-actions").childNodes];

/** Which action is the first step; chosen as the program does (advice.rs). @param {Numbers} now */
function firstOf(now) {
  const open = now.actions.map((n, place) => n - now.covered[place]);
  const forCovered = now.covered.some((n) => n > 0) && !(isLittle(now) && open.some((n) => n > 0));
  const reached = forCovered ? now.covered : open;
  const [first] = actions.map((_, place) => place).filter((place) => reached[place] > 0)
    .sort((a, b) => Number(page.actions[b].at_once) - Number(page.actions[a].at_once) || reached[b] - reached[a] || page.actions[a].place - page.actions[b].place);
  if (first === undefined) return undefined;
  const says = counted(reached[first], forCovered ? T.step_covered : T.step_open);
  return { action: actions[first], says };
}

/** What can be done. What concerns the most items comes first, as in the program. @param {Numbers} now */
function showActions(now) {
  const concerned = now.actions;
  if (!actions.length) return;
  const order = actions.map((_, place) => place).sort((a, b) => concerned[b] - concerned[a] || page.actions[a].place - page.actions[b].place);
  for (const place of order) {
    const [before, after] = form(concerned[place], page.words.concerns).split("{n}");
    actions[place].hidden = concerned[place] === 0;
    actions[place].querySelector(".concerns")?.replaceChildren(before, make("strong", count(concerned[place])), after);
    actions[place].parentElement?.append(actions[place]);
  }
  const first = firstOf(now);
  const step = by("first-actions");
  step.replaceChildren(...(first ? [firstAction(first.action, first.says)] : noAction));
  if (step.parentElement) step.parentElement.hidden = !step.hasChildNodes();
}

/** What would do the most, as the first screen tells it. @param {HTMLElement} action @param {string} says */
function firstAction(action, says) {
  const line = make("div");
  const steps = make("a", T.how);
  steps.href = `#${action.id}`;
  const go = make("p", undefined, "go");
  const out = action.querySelector("a.out");
  if (out) {
    const open = /** @type {HTMLAnchorElement} */ (out.cloneNode());
    open.textContent = T.open_page;
    open.setAttribute("aria-label", labelled(T.open_page, action.querySelector("summary h4")?.textContent || ""));
    go.append(open, " ");
  }
  go.append(steps);
  line.append(make("h3", action.querySelector("summary h4")?.textContent || ""), " ", make("p", says, "soft"), " ", go);
  return line;
}

/** Shows everything that answers change. */
function show() {
  const now = numbers();
  now.outcomes.forEach((n, outcome) => put(`o${outcome}`, n));
  for (const word of all("[data-counted]")) word.textContent = form(now.outcomes[Number(word.dataset.counted)], page.words.counted[Number(word.dataset.counted)]);
  now.seen.forEach((n, seen) => put(`v${seen}`, n));
  now.kinds.forEach((kind, place) => {
    kind.outcomes.forEach((n, outcome) => put(`k${place}.${outcome}`, n));
    kind.seen.forEach((n, seen) => put(`v${place}.${seen}`, n));
  });
  now.accounts.forEach((outcomes, place) => outcomes.forEach((n, outcome) => put(`a${place}.${outcome}`, n)));
  now.periods.forEach((period, row) => period.forEach((n, outcome) => put(`t${outcome}@${row}`, n)));
  now.details.forEach((n, sort) => put(`d${sort}`, n));
  now.places.forEach((row, place) => row.forEach((n, column) => put(`p${place}.${column}`, n)));
  showFirst(now);
  drawBars(now);
  drawColumns(now);
  showReasons(now);
  showSentences(now);
  showActions(now);
  showThings(now);
  showOutcomes();
  showQuestions();
  const decisive = [...answers.values()].filter(decides).length;
  const untold = document.getElementById("written-answers");
  if (untold) untold.hidden = !decisive;
  const moved = document.getElementById("moved");
  if (moved) moved.textContent = decisive ? `${counted(decisive, T.tried)}. ${counted(now.moved, T.moved)}. ${inWords(now.outcomes)}.` : answers.size ? `${T.left_open} ${inWords(now.outcomes)}.` : "";
}
