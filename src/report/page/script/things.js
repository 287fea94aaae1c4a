// @ts-check
// The things on the first screen, by which somebody recognises what it is about: with the answers of the moment.

const THINGS = 6;
const THING_PICTURES = 2;
const THING_CHARACTERS = 60;
const tiles = /** @type {HTMLElement | null} */ (document.querySelector(".things"));
/** Those of the program, for no answer. */
const firstTiles = tiles ? [...tiles.children] : [];
const firstTitle = document.getElementById("things")?.textContent || "";

/** What Meta's machine made, not the user. @param {Item} item */
const byMachine = (item) => item.kind === "ai_reply" || item.kind === "ai_media";

/** @param {Item} item @param {string} address @param {string} [picture] */
function tile(item, address, picture) {
  const line = make("li");
  const link = make("a", undefined, picture ? "pictured" : undefined);
  link.href = address;
  if (picture) {
    const small = make("img");
    small.src = picture;
    small.alt = "";
    link.append(small);
  } else if (item.words) {
    const words = [...item.words];
    const own = make("bdi", words.slice(0, THING_CHARACTERS).join("") + (words.length > THING_CHARACTERS ? "…" : ""));
    link.append(own);
  }
  const platforms = new Set(page.kinds.map((kind) => kind.platform));
  const title = make("span", platforms.size > 1 ? kindOn(item) : item.named, "soft");
  if (item.seconds !== null) title.append(" ", make("span", day(item.seconds), "day"));
  link.append(title);
  link.addEventListener("click", (event) => { if (findItem(item.id)) event.preventDefault(); });
  line.append(link);
  return line;
}

/** Those of what is covered; where nothing is, of what may be. What an answer moved comes first. @param {Numbers} now */
function showThings(now) {
  if (!tiles) return;
  const outcome = now.outcomes[0] ? 0 : 1;
  const title = by("things");
  if (!now.moved) {
    tiles.replaceChildren(...firstTiles);
    title.textContent = firstTitle;
  } else {
    const of = [...own.values()].filter((item) => tells(item).outcome === outcome);
    const pictured = new Map(all(".picture").map((one) => [one.dataset.picture || "", one.querySelector("img")?.src || ""]));
    /** @param {Item} item */
    const rank = (item) => (tells(item) === item.verdicts[0] ? 2 : 0) + (item.words && !byMachine(item) ? 0 : 1);
    const withPicture = of.filter((item) => pictured.has(item.id)).slice(0, THING_PICTURES);
    const others = of.filter((item) => !withPicture.includes(item)).sort((a, b) => rank(a) - rank(b)).slice(0, THINGS - withPicture.length);
    const address = `#${OUTCOME_WORDS[outcome]}`;
    tiles.replaceChildren(...[...withPicture, ...others].map((item) => tile(item, address, pictured.get(item.id))));
    title.textContent = page.words.things[outcome];
  }
  const section = tiles.closest("section");
  if (section) section.hidden = !now.outcomes[0] && !now.outcomes[1];
  const more = /** @type {HTMLAnchorElement | null} */ (section?.querySelector(".see-all a"));
  if (more) more.dataset.outcome = String(outcome);
}
