// @ts-check
// The list: only the rows in sight exist.

const ROW = 68;
/** Firefox makes nothing higher than 17 million pixels, others some more; beyond this, a pixel stands for several. */
const HIGHEST = 15_000_000;
const list = by("list");
/** Whether items of several platforms are listed. */
let several = false;

/**
 * A row, and what it shows, so that nothing is drawn twice.
 * @typedef {object} Row
 * @property {HTMLElement} element
 * @property {HTMLElement} kind
 * @property {HTMLElement} whose
 * @property {HTMLElement} time
 * @property {HTMLElement} outcome
 * @property {HTMLElement} words
 * @property {{item: Item, place: number, outcome: number, of: number, done: boolean}} [shows]
 */

/** @type {Row[]} */
let drawn = [];

const whole = () => shown.length * ROW;
const scale = () => (whole() > HIGHEST ? (whole() - list.clientHeight) / (HIGHEST - list.clientHeight) : 1);

function draw() {
  by("spacer").style.height = `${Math.min(whole(), HIGHEST)}px`;
  const top = list.scrollTop;
  const at = top * scale();
  // While the list is folded away it keeps the place of a longer one.
  const first = Math.max(0, Math.min(shown.length, Math.floor(at / ROW)) - 4);
  const last = Math.max(first, Math.min(shown.length, Math.ceil((at + list.clientHeight) / ROW) + 4));
  while (drawn.length < last - first) drawn.push(newRow());
  while (drawn.length > last - first) drawn.pop()?.element.remove();
  for (let place = first; place < last; place += 1) fillRow(drawn[place - first], place, place * ROW - at + top);
  list.setAttribute("aria-activedescendant", shown.length && active >= first && active < last ? `row-${active}` : "");
}

/** @returns {Row} */
function newRow() {
  const element = make("div", undefined, "row");
  element.setAttribute("role", "option");
  const first = make("div", undefined, "first");
  const row = { element, kind: make("b"), whose: make("span", undefined, "whose"), time: make("span"), outcome: make("span"), words: make("div") };
  row.words.dir = "auto";
  row.whose.dir = "auto";
  first.append(row.kind, row.whose, row.time, row.outcome);
  element.append(first, row.words);
  by("rows").append(element);
  return row;
}

/** @param {Row} row @param {number} place @param {number} y */
function fillRow(row, place, y) {
  const item = shown[place];
  row.element.style.transform = `translateY(${y}px)`;
  row.element.setAttribute("aria-selected", String(place === active));
  const { outcome } = tells(item);
  const { shows } = row;
  const done = ticked.has(tickOf(item));
  if (shows && shows.item === item && shows.place === place && shows.outcome === outcome && shows.of === shown.length && shows.done === done) return;
  row.shows = { item, place, outcome, of: shown.length, done };
  row.element.id = `row-${place}`;
  row.element.setAttribute("aria-setsize", String(shown.length));
  row.element.setAttribute("aria-posinset", String(place + 1));
  const named = atStart(several ? kindOn(item) : item.named);
  row.kind.textContent = done ? labelled(`✓ ${T.done}`, named) : named;
  row.element.classList.toggle("ticked", done);
  row.whose.textContent = page.accounts.length > 1 ? item.holder : "";
  row.whose.hidden = !row.whose.textContent;
  // A name has no day.
  row.time.textContent = item.seconds === null ? "" : day(item.seconds);
  row.outcome.replaceChildren(swatch(outcome), page.outcomes[outcome]);
  row.words.textContent = item.words || `${T.no_words}${item.place ? ` · ${item.place}` : ""}`;
}

/** Goes to a row, and brings it into sight. @param {number} place */
function go(place) {
  active = Math.max(0, Math.min(shown.length - 1, place));
  const y = active * ROW;
  const at = list.scrollTop * scale();
  const room = list.clientHeight - ROW;
  if (y < at) list.scrollTop = y / scale();
  else if (y > at + room) list.scrollTop = Math.ceil((y - room) / scale());
  draw();
}

/** @param {KeyboardEvent} event */
function keys(event) {
  const leap = Math.max(1, Math.floor(list.clientHeight / ROW) - 1);
  /** @type {Record<string, number>} */
  const moves = { ArrowDown: active + 1, ArrowUp: active - 1, PageDown: active + leap, PageUp: active - leap, Home: 0, End: shown.length - 1 };
  if (event.key in moves) go(moves[event.key]);
  else if (event.key === "Enter" || event.key === " ") openItem(active);
  else return;
  event.preventDefault();
}
