// @ts-check
// The first screen: the answer as the numbers of the moment give it, the region, and what can be copied.

/** The same that the program says of its own numbers (answer.rs). @param {number[]} outcomes */
function showAnswer([covered, open, unstated]) {
  const says = page.words.answer;
  if (!says) return;
  const sentences = covered
    ? [counted(covered, says.covered), open ? counted(open, says.more) : ""]
    : open ? [counted(open, says.open)] : [says.none, unstated ? counted(unstated, says.unstated) : ""];
  by("answer").replaceChildren(...sentences.filter(Boolean).flatMap((one) => [make("span", one), " "]));
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

/** Where the program is at hand it judges anew; else the command that does is shown, to be copied. */
function chooseRegion() {
  const region = select("region").value;
  if (host) {
    host.postMessage({ metaudit: "region", region }, "*");
    return;
  }
  const command = by("region-command");
  const code = command.querySelector("code");
  if (code && region) code.textContent = (code.textContent || "").replace(/ --region \S+$/, ` --region ${region}`);
  command.hidden = !region;
}

function putFirst() {
  select("region").addEventListener("change", chooseRegion);
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
