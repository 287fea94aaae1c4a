// @ts-check
// Items that stand in other lists and beside pictures: their outcomes follow the answers too.

/** What a list would not hold any more is hidden. */
function showOutcomes() {
  for (const element of all("[data-outcome-of]")) {
    const item = own.get(element.dataset.outcomeOf || "");
    if (!item) continue;
    const { outcome, since } = tells(item);
    element.replaceChildren(swatch(outcome), page.outcomes[outcome]);
    const place = /** @type {HTMLElement | null} */ (element.closest("#places tr"));
    if (place) place.hidden = since !== undefined && SEEN_WORDS[since] === "private";
    const usable = /** @type {HTMLElement | null} */ (element.closest("#details tr, .pictures li"));
    if (usable) usable.hidden = outcome > 1;
  }
  for (const table of all(".found")) {
    const [scroll, body] = [/** @type {HTMLElement | null} */ (table.closest(".scroll")), table.querySelector("tbody")];
    if (scroll && body) scroll.hidden = [...body.rows].every((row) => row.hidden);
  }
}
