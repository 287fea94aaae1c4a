// @ts-check
// Filters stand in the address, but for the search words, which would stay in the browser's history; an address leads to
// an item, or to those with an outcome.

function toAddress() {
  const set = FILTER_NAMES.map((name) => [name, select(`f-${name}`).value]).filter(([name, value]) => value && !(name === "order" && value === "report"));
  const address = set.length ? `#all?${new URLSearchParams(set)}` : "#all";
  if (location.hash !== address) history.replaceState(null, "", address);
}

function fromAddress() {
  const [where, query] = location.hash.slice(1).split("?");
  const outcome = OUTCOME_WORDS.indexOf(where);
  if (outcome >= 0) chooseOutcome(outcome);
  else if (/^i[0-9a-f]{16}$/.test(where)) findItem(where.slice(1));
  else if (where === "all") {
    const set = new URLSearchParams(query || "");
    FILTER_NAMES.forEach((name) => { select(`f-${name}`).value = set.get(name) || (name === "order" ? "report" : ""); });
    filter();
    if (query) by("all").scrollIntoView();
  }
}

/** Opens an item by its id, whatever the filters leave of the list; says whether it is among the items. @param {string} id */
function findItem(id) {
  const place = () => shown.findIndex((item) => item.id === id);
  if (place() < 0 && items.some((item) => item.id === id)) { unfilter(); filter(); }
  openItem(place());
  return place() >= 0;
}

/** @param {number} outcome */
function chooseOutcome(outcome) {
  unfilter();
  select("f-outcome").value = String(outcome);
  filter();
  toAddress();
  by("all").scrollIntoView();
  list.focus({ preventScroll: true });
}
