// @ts-check
// Filters stand in the address, but for the search words, which would stay in the browser's history; an address leads to
// a section, to an item, or to those with an outcome. Each choice is a step in the history, so that Back takes it back.

function toAddress() {
  const set = FILTER_NAMES.map((name) => [name, select(`f-${name}`).value]).filter(([name, value]) => value && !(name === "order" && value === "report"));
  const wanted = addressOf("all", set);
  if (location.hash !== wanted) history.pushState(null, "", wanted);
}

function fromAddress() {
  const { where, set } = address();
  const outcome = OUTCOME_WORDS.indexOf(where);
  if (outcome >= 0) return chooseOutcome(outcome);
  if (/^i[0-9a-f]{16}$/.test(where)) findItem(where.slice(1));
  else if (where === "all" || where === "") {
    const chosen = new Map(/** @type {[string, string][]} */ (set));
    FILTER_NAMES.forEach((name) => { select(`f-${name}`).value = chosen.get(name) || (name === "order" ? "report" : ""); });
    filter();
    if (FILTER_NAMES.some((name) => chosen.has(name))) by("all").scrollIntoView();
  } else leadTo(where);
  return keep();
}

/** Opens an item by its id, whatever the filters leave of the list; says whether it is among the items. @param {string} id */
function findItem(id) {
  const place = () => shown.findIndex((item) => item.id === id);
  if (place() < 0 && items.some((item) => item.id === id)) { unfilter(); filter(); }
  openItem(place());
  return place() >= 0;
}

/** Makes a link open an item where it stands, so that the link gets the focus back. @param {HTMLElement} link @param {string} id */
function leadToItem(link, id) {
  link.addEventListener("click", (event) => { if (findItem(id)) event.preventDefault(); });
}

/** @param {number} outcome */
function chooseOutcome(outcome) {
  unfilter();
  select("f-outcome").value = String(outcome);
  toTop();
  filter();
  toAddress();
  by("all").scrollIntoView();
  list.focus({ preventScroll: true });
}
