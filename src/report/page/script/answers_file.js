// @ts-check
// The file of answers (TOML), with what was told before and what was answered here.

/** A text on one line of TOML, with nothing in it that acts. @param {string} text */
function quoted(text) {
  const written = text.replace(/["\\]/g, "\\$&")
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return `"${written}"`;
}

/** @param {{ask?: string, id: string, choice: string, since: string | null, until: string | null}} answer */
function answerLines({ ask, id, choice, since, until }) {
  const lines = ["[[answer]]"];
  if (ask !== undefined) lines.push(`ask = ${quoted(ask)}`);
  lines.push(`id = ${quoted(id)}`, `choice = ${quoted(choice)}`);
  if (since) lines.push(`since = ${quoted(since)}`);
  if (until) lines.push(`until = ${quoted(until)}`);
  return [...lines, ""];
}

function answersFile() {
  const { region, accounts, given, objections } = page.answers;
  const lines = [`# ${T.answers_head}`, `# ${T.answers_use}`, ""];
  if (region) lines.push(`region = ${quoted(region)}`);
  lines.push(`accounts = [${accounts.map(quoted).join(", ")}]`, "");
  lines.push(...given.flatMap(answerLines));
  for (const [question, choice] of answers) lines.push(...answerLines({ ...page.questions[question], choice: CHOICE_IDS[choice] }));
  for (const { on, account, form: filed, confirmed } of objections) {
    lines.push("[[objection]]", `on = ${quoted(on)}`, `form = ${quoted(filed)}`, `accounts = [${quoted(account)}]`);
    if (confirmed !== null) lines.push(`confirmed = ${confirmed}`);
    lines.push("");
  }
  return lines.join("\n");
}
