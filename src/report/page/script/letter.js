// @ts-check
// The letter: it can be changed where it stands, copied and printed by itself.

/** Whether the letter alone is printed. */
let writing = false;

/** The letter as text, of the region that is chosen. */
const letterText = () => all("#letter > :not([hidden])").map((part) => part.matches("ul") ? all("li", part).map((line) => `- ${line.innerText}`).join("\n") : part.innerText).join("\n\n");

function printLetter() {
  writing = true;
  print();
}

function putLetter() {
  if (!document.getElementById("letter")) return;
  by("written-copy").addEventListener("click", () => copy(by("written-copy"), letterText(), by("letter")));
  by("written-print").addEventListener("click", printLetter);
  by("written-change").addEventListener("click", () => {
    const change = by("letter").getAttribute("contenteditable") !== "true";
    const letter = by("letter");
    by("written-change").setAttribute("aria-pressed", String(change));
    for (const [name, value] of [["contenteditable", "true"], ["role", "textbox"], ["aria-multiline", "true"], ["aria-labelledby", "written-change"]]) {
      if (change) letter.setAttribute(name, value); else letter.removeAttribute(name);
    }
    if (change) letter.focus();
  });
  by("write-letter").addEventListener("click", () => host?.postMessage({ metaudit: "letter" }, "*"));
}
