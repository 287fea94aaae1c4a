// @ts-check
// All of it begins.

document.documentElement.classList.add("live");
for (const element of all(".scripted")) element.hidden = false;
takeUp();
putQuestions();
putFirst();
putLetter();
putPictures();
options();

for (const name of FILTER_NAMES) by(`f-${name}`).addEventListener("change", () => { toTop(); filter(); toAddress(); });
search.addEventListener("input", () => { toTop(); filter(); });
for (const id of ["f-clear", "f-all"]) by(id).addEventListener("click", () => {
  // What is looked for stays where only the filters keep it away.
  const words = id === "f-all" && items.some(looksFor(search.value)) ? search.value : "";
  unfilter();
  search.value = words;
  filter();
  toAddress();
  search.focus();
});
by("f-csv").addEventListener("click", () => save("metaudit-list.csv", "text/csv", ...csv()));
by("f-file").addEventListener("change", (event) => {
  const [file] = /** @type {HTMLInputElement} */ (event.target).files || [];
  if (file) openReport(file);
});

let waiting = false;
list.addEventListener("scroll", () => {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => { waiting = false; draw(); });
}, { passive: true });
list.addEventListener("keydown", keys);
list.addEventListener("click", (event) => {
  const row = /** @type {Element} */ (event.target).closest(".row");
  if (row) openItem(Number(row.id.slice(4)));
});

by("one-before").addEventListener("click", () => openItem(active - 1));
by("one-after").addEventListener("click", () => openItem(active + 1));
by("one-body").addEventListener("click", (event) => { if (/** @type {Element} */ (event.target).closest("a")) dialog("one").close(); });
by("one-close").addEventListener("click", () => dialog("one").close());
by("one").addEventListener("close", () => (openedFrom?.matches("a, button") ? openedFrom : list).focus({ preventScroll: true }));

for (const link of all("[data-outcome]")) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    chooseOutcome(Number(link.dataset.outcome));
  });
}
for (const link of all("[data-item]")) leadToItem(link, link.dataset.item || "");

by("print").addEventListener("click", () => print());
by("print-all").addEventListener("click", printAll);
addEventListener("beforeprint", toPaper);
addEventListener("afterprint", fromPaper);
addEventListener("hashchange", fromAddress);
addEventListener("resize", draw);
if (answers.size) show();
filter();
fromAddress();
