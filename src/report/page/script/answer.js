// @ts-check
// The first screen: the answer as the numbers of the moment give it, the region, and what can be copied.

/** What tells who somebody is, and is nothing that they made; and beside how many open things a covered one is little (answer.rs). */
const NAME_KINDS = ["name", "username"];
const LITTLE = 10;

/** Whether what is covered is too little to begin with it. @param {Numbers} now */
function isLittle(now) {
  const [covered, open] = now.outcomes;
  const names = sum(now.kinds.map(({ outcomes }, place) => (NAME_KINDS.includes(page.kinds[place].kind) ? outcomes[0] : 0)));
  return covered === names || covered * LITTLE < open;
}

/** The sentences of the answer. @param {string[]} sentences */
const sayAnswer = (sentences) => by("answer").replaceChildren(...sentences.filter(Boolean).flatMap((one) => [make("span", one), " "]));

/** The answer with its four numbers: in the region that is chosen, where that was judged and no answer is tried. @param {Numbers} now */
function showFirst(now) {
  const there = now.tried ? undefined : page.elsewhere[select("region").value];
  const { outcomes } = there || now;
  outcomes.forEach((n, outcome) => put(`first${outcome}`, n));
  for (const word of all(".four [data-counted]")) word.textContent = form(outcomes[Number(word.dataset.counted)], page.words.counted[Number(word.dataset.counted)]);
  for (const bar of all("[data-bar=all]")) drawBar(bar, outcomes);
  if (there) sayAnswer(there.answer); else showAnswer(now);
  for (const line of all("[data-untried]")) line.hidden = now.tried > 0;
  sayRegion(there ? T.region_here : T.region_still);
}

/** Says which region the numbers are for, unless it is the one that is chosen. @param {string} says */
function sayRegion(says) {
  const [own] = [...select("region").options].filter((one) => one.defaultSelected);
  const [wanted] = select("region").selectedOptions;
  const note = by("region-command");
  note.hidden = Boolean(host) || !own || !wanted || wanted === own;
  const line = note.querySelector("span");
  if (line && !note.hidden) line.textContent = fill(says, { now: own.text, wanted: wanted.text });
}

/** The same that the program says of its own numbers (answer.rs). @param {Numbers} now */
function showAnswer(now) {
  const says = page.words.answer;
  if (!says) return;
  const [covered, open, unstated] = now.outcomes;
  const sentences = () => {
    if (!covered) return open ? [counted(open, says.open)] : [says.none, unstated ? counted(unstated, says.unstated) : ""];
    if (!open) return [isLittle(now) ? says.names : counted(covered, says.covered)];
    if (!isLittle(now)) return [counted(covered, says.covered), counted(open, says.more)];
    return [fill(says.between, { least: count(covered), most: count(covered + open), all: count(page.all) }), counted(open, says.beside_few)];
  };
  sayAnswer(sentences());
}

/** Copies a text, and says so on the button; where the browser does not allow that, selects what can be copied by hand. @param {HTMLElement} button @param {string} text @param {Node} [stands] */
async function copy(button, text, stands) {
  if (stands) getSelection()?.selectAllChildren(stands);
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = T.copied;
  } catch {
    // What is selected can be copied by hand.
  }
}

/** What holds in some regions only, shown where one of them is chosen. @param {string} region */
function showRegion(region) {
  for (const one of all("[data-in]")) one.hidden = !(one.dataset.in || "").split(" ").includes(region || "unknown");
  // What is said of a region that was chosen is read on a phone too.
  for (const says of all("#first-way .soft")) says.classList.toggle("chosen", Boolean(region));
}

/** Where the program is at hand it judges anew; else what there is to do follows, and the numbers with a command. */
function chooseRegion() {
  const region = select("region").value;
  if (host) {
    host.postMessage({ metaudit: "region", region }, "*");
    return;
  }
  showRegion(region);
  for (const command of all("#region-command code, #draft code, .command code")) {
    const [bare] = (command.textContent || "").split(" --region ");
    command.textContent = region ? `${bare} --region ${region}` : bare;
  }
  showFirst(numbers());
}

function putFirst() {
  select("region").addEventListener("change", chooseRegion);
  for (const one of all(host ? ".unhosted" : ".hosted")) one.hidden = true;
  for (const one of all(host ? ".hosted" : ".unhosted")) one.hidden = false;
  for (const one of all(".copy")) {
    const text = one.parentElement?.querySelector("code");
    if (text) one.addEventListener("click", () => copy(one, text.textContent || "", text));
  }
  // What is done about an action is ticked beside its steps.
  for (const one of all("details.todo[id]")) {
    const name = shortName(one.id);
    const mark = () => one.classList.toggle("ticked", ticked.has(name));
    one.append(tickBox(name, one.querySelector("h4")?.textContent || "", mark));
    mark();
  }
}
