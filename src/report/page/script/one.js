// @ts-check
// One item, with all that is known of it.

/** What had the focus when an item was opened, and gets it back. @type {HTMLElement | null} */
let openedFrom = null;

/** Characters of its words in the heading of an item. */
const TITLED = 40;

/** @param {number} place */
function openItem(place) {
  const item = shown[place];
  if (!item) return;
  go(place);
  const now = tells(item);
  const title = by("one-title");
  const [first] = item.words.split("\n");
  const named = [atStart(kindOn(item)), item.seconds === null ? "" : day(item.seconds)].filter(Boolean).join(", ");
  title.textContent = first ? labelled(named, first.length > TITLED ? `${first.slice(0, TITLED).trimEnd()}…` : first) : named;
  const words = make("p", item.words || `${T.no_words}.`, item.words ? "text" : "soft");
  words.dir = "auto";
  const why = make("p", `${now.why}${now.standing ? ` ${now.standing}` : ""}`);
  const parts = [
    part(T.evidence, [...answeredHere(item, now), ...item.evidence], item.english),
    part(page.words.hangs, item.hangs.map(({ name, value }) => (value ? labelled(hangingAs(name), value) : hangingAs(name))), false),
    part(T.caveats, now.caveats, item.english),
    part(T.stands_in, [...item.origins.map(({ file, record }) => stands(file, record)), `${T.id} ${item.id}`], false),
    ruleOf(now),
  ];
  const done = tickBox(tickOf(item), title.textContent || "", draw);
  by("one-body").replaceChildren(words, factsOf(item, now), ...wayTo(item), done, make("h3", T.why), inEnglish(why, item.english), ...notAsked(item, now), ...parts.flat());
  button("one-before").disabled = place === 0;
  button("one-after").disabled = place === shown.length - 1;
  if (!dialog("one").open) {
    openedFrom = /** @type {HTMLElement | null} */ (document.activeElement);
    dialog("one").showModal();
    title.focus();
  }
  by("one").scrollTop = 0;
}

/** Characters of an item's words by which its platform finds it. */
const COPIED = 80;

/** Kinds that stand on the profile and in no log of what somebody did. */
const PROFILE = ["name", "username", "bio", "profile_field", "profile_picture", "cover_photo", "avatar"];
/** Kinds of which we know no way that holds for all. */
const ELSEWHERE = ["ai_prompt", "ai_reply", "ai_media", "listing", "channel_message"];

/** Where it is found on its platform, and its first words, to search for it there. @param {Item} item */
function wayTo(item) {
  if (item.link) return [make("h3", T.way), goTo(item.link, fill(T.open_there, { platform: item.on }))];
  const of = PROFILE.includes(item.kind) ? T.way_profile : { facebook: T.way_facebook, instagram: T.way_instagram, threads: T.way_threads }[item.platform];
  if (!of || ELSEWHERE.includes(item.kind)) return [];
  const what = [item.named, item.seconds === null ? "" : day(item.seconds)].filter(Boolean).join(", ");
  const line = make("p", fill(of, { platform: item.on, what }));
  const [words] = item.words.split("\n");
  if (words) {
    const button = make("button", T.copy_words);
    button.type = "button";
    button.addEventListener("click", () => copy(button, words.slice(0, COPIED)));
    line.append(" ", button);
  }
  return [make("h3", T.way), line];
}

/** A link that leaves the page, and tells nobody where from. @param {string} address @param {string} says */
function goTo(address, says) {
  const link = make("a", says, "out");
  link.href = address;
  link.target = "_blank";
  link.rel = "noreferrer noopener";
  const line = make("p");
  line.append(link);
  return line;
}

/** What a JSON or CSV report says is in English. @template {HTMLElement} Made @param {Made} element @param {boolean} english */
function inEnglish(element, english) {
  if (english) element.lang = "en";
  return element;
}

/** @param {Item} item @param {Verdict} now */
function factsOf(item, now) {
  const facts = make("dl");
  /** @param {string} name @param {(string | Node)[]} value */
  const fact = (name, ...value) => {
    if (value[0] === "") return;
    const cell = make("dd");
    cell.dir = "auto";
    cell.append(...value);
    facts.append(make("dt", name), cell);
  };
  fact(T.account, page.accounts.length > 1 ? item.account : "");
  fact(T.made, when(item));
  fact(page.words.group, item.place);
  fact(T.state, item.state);
  fact(T.media, item.media ? count(item.media) : "");
  fact(page.words.outcome, swatch(now.outcome), page.outcomes[now.outcome]);
  fact(page.words.who, now.who);
  return facts;
}

/** A heading with a list; nothing where the list is empty. @param {string} name @param {string[]} rows @param {boolean} english */
function part(name, rows, english) {
  if (!rows.length) return [];
  const lines = inEnglish(make("ul"), english);
  lines.append(...rows.map((row) => { const line = make("li", row); line.dir = "auto"; return line; }));
  return [make("h3", name), lines];
}

/** The answer on which it rests, where one is tried. @param {Item} item @param {Verdict} now */
function answeredHere(item, now) {
  const choice = now === item.verdicts[0] || item.question === null ? undefined : answerOf(item.question);
  return choice === undefined || item.question === null ? [] : [fill(T.answered_here, { ask: page.questions[item.question].ask, answer: choiceWords(page.questions[item.question], choice) })];
}

/** That no question of the page decides it, where others might. @param {Item} item @param {Verdict} now */
function notAsked(item, now) {
  const open = OUTCOME_WORDS[now.outcome] === "undecided" && item.question === null && page.unasked > 0;
  return open && !host ? [make("p", T.not_asked, "soft")] : [];
}

/** The rule, as the page tells it; by its name, where it does not. @param {Verdict} now */
function ruleOf(now) {
  const rule = document.getElementById(`rule-${now.rule}`);
  if (!rule) return part(T.rule_and_actions, [now.rule], false);
  const copy = make("div");
  copy.append(...[...rule.childNodes].map((node) => node.cloneNode(true)));
  return [make("h3", T.rule_and_actions), copy];
}
