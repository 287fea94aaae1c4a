// @ts-check
// Pictures, one at a time.

const pictures = all(".picture").map((one) => /** @type {HTMLButtonElement} */ (one));
/** The one that is shown large. @type {HTMLButtonElement | undefined} */
let pictured;

/** Those that no answer hides. */
const inSight = () => pictures.filter((picture) => !(/** @type {HTMLElement | null} */ (picture.closest("li"))?.hidden));

/** The picture so many steps on, among those in sight. @param {number} steps */
const beside = (steps) => pictured && inSight()[inSight().indexOf(pictured) + steps];

/** @param {HTMLElement} picture */
const outcomeOf = (picture) => OUTCOME_WORDS.findIndex((word) => picture.querySelector(".fill")?.classList.contains(word));

/** @param {HTMLButtonElement | undefined} from */
function showPicture(from) {
  const small = from?.querySelector("img");
  if (!from || !small) return;
  pictured = from;
  const large = make("img");
  large.src = small.src;
  // The words beside it say what it is.
  large.alt = "";
  by("lightbox-picture").replaceChildren(large);
  const all = inSight();
  by("lightbox-says").replaceChildren(labelled(fill(T.of_all, { n: count(all.indexOf(from) + 1), all: count(all.length) }), small.alt), make("br"), swatch(outcomeOf(from)), page.outcomes[outcomeOf(from)]);
  button("lightbox-before").disabled = !beside(-1);
  button("lightbox-after").disabled = !beside(1);
  if (!dialog("lightbox").open) {
    dialog("lightbox").showModal();
    by("lightbox-says").focus();
  }
}

function putPictures() {
  if (!pictures.length) return;
  pictures.forEach((picture) => {
    picture.disabled = false;
    picture.addEventListener("click", () => showPicture(picture));
  });
  by("lightbox-before").addEventListener("click", () => showPicture(beside(-1)));
  by("lightbox-after").addEventListener("click", () => showPicture(beside(1)));
  by("lightbox-close").addEventListener("click", () => dialog("lightbox").close());
  by("lightbox").addEventListener("keydown", (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step) { showPicture(beside(step)); event.preventDefault(); }
  });
  by("lightbox").addEventListener("close", () => pictured?.focus());
  by("lightbox-item").addEventListener("click", (event) => {
    dialog("lightbox").close();
    if (findItem(pictured?.dataset.picture || "")) event.preventDefault();
  });
}
