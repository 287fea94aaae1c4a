// @ts-check
// The items that the page carries, as everything here knows an item; one of a report that is opened is the same.

/**
 * What an item comes to.
 * @typedef {object} Verdict
 * @property {number} outcome its place among the outcomes
 * @property {number} seen its place among the audiences
 * @property {number} sure
 * @property {string} who could see it
 * @property {string} rule
 * @property {string} why
 * @property {string} standing what the rule rests on
 * @property {string[]} caveats
 * @property {number} [since] who could see it since training began
 */

/** @typedef {{file: string, record: number | string}} Stands */
/** What hangs on an item: its word of the contract, and its value; a report in CSV has none. @typedef {{name: string, value: string}} Hanging */

/**
 * @typedef {object} Item
 * @property {string} id
 * @property {number | null} seconds
 * @property {string} year
 * @property {string} platform
 * @property {string} account whose it is, where that is known
 * @property {string} holder under which name
 * @property {string} on what the platform is called
 * @property {string} kind
 * @property {string} group what the kind is called
 * @property {string} named the kind; of a profile field, also which one
 * @property {string} state
 * @property {string} place
 * @property {number} media
 * @property {string} words
 * @property {number | null} question that decides it
 * @property {boolean} english whether what is said of it is English, whatever the page's language
 * @property {[now: Verdict, ifPublic?: Verdict, ifPrivate?: Verdict]} verdicts as it is, and with each answer
 * @property {string[]} evidence
 * @property {Hanging[]} hangs what hangs on it
 * @property {Stands[]} origins
 * @property {string} [link] its own address on its platform
 * @property {string} [hay] what the search looks through
 */

/** @param {number} place */
const textAt = (place) => page.texts[place];
/** @param {number} place */
const linesAt = (place) => (textAt(place) ? textAt(place).split("\n") : []);

/** @param {string} line @returns {Hanging} */
const hanging = (line) => {
  const [name, value] = line.split("\t", 2);
  return { name, value };
};
/** What it is called. @param {string} name */
const hangingAs = (name) => page.words.hanging[name] || name.replace(/_/g, " ");

/** @param {VerdictData} told @param {number} why @returns {Verdict} */
const verdict = (told, why) => ({
  outcome: told.outcome, seen: told.seen, sure: told.sure, since: told.since,
  who: textAt(told.who), rule: textAt(told.rule), why: textAt(why), standing: textAt(told.standing), get caveats() { return linesAt(told.caveats); },
});

/** Where the clues and origins of each item begin in the lists of all. @param {number[]} each */
function starts(each) {
  let from = 0;
  return each.map((n) => (from += n) - n);
}

/** All items of the page. */
function carried() {
  const { items: of, clues, origins } = page;
  const [firstClue, firstOrigin] = [starts(of.clues), starts(of.origins)];
  /** @param {number} first @param {number} n */
  const range = (first, n) => Array.from({ length: n }, (_, place) => first + place);
  return of.id.map((id, place) => {
    const { account, kind, named, state, question, now, if_public, if_private } = page.cases[of.case[place]];
    const [seconds, ifPublic, ifPrivate] = [of.seconds[place], of.why_public[place], of.why_private[place]];
    const { platform, on, kind: kindId, named: group } = page.kinds[kind ?? 0];
    /** @type {Item} */
    const item = {
      id, seconds, account: page.accounts[account]?.label ?? "", holder: page.accounts[account]?.holder ?? "", platform, on, kind: kindId, group, question, english: false,
      named: textAt(named), state: textAt(state), place: textAt(of.place[place]), media: of.media[place], link: of.link[place], words: of.words[place],
      year: seconds === null ? "" : String(new Date(seconds * 1000).getUTCFullYear()),
      verdicts: [
        verdict(now, of.why[place]),
        if_public && ifPublic !== null ? verdict(if_public, ifPublic) : undefined,
        if_private && ifPrivate !== null ? verdict(if_private, ifPrivate) : undefined,
      ],
      get evidence() {
        return range(firstClue[place], of.clues[place]).map((clue) => {
          const [file, record] = [clues.file[clue], clues.record[clue]];
          return file === null || record === null ? textAt(clues.says[clue]) : `${textAt(clues.says[clue])} [${stands(textAt(file), record)}]`;
        });
      },
      get hangs() { return linesAt(of.hangs[place]).map(hanging); },
      get origins() { return range(firstOrigin[place], of.origins[place]).map((one) => ({ file: textAt(origins.file[one]), record: origins.record[one] })); },
    };
    return item;
  });
}

/** What an item comes to with the answers of this moment. @param {Item} item @returns {Verdict} */
function tells(item) {
  const choice = item.question === null ? undefined : answerOf(item.question);
  return (decides(choice) && item.verdicts[choice + 1]) || item.verdicts[0];
}

/** The kind with its platform, in the order of the language. @param {Item} item */
const kindOn = (item) => fill(T.kind_on, { platform: item.on, kind: item.named });

/** @param {Item} item */
const when = (item) => (item.seconds === null ? "" : `${day(item.seconds)}, ${new Date(item.seconds * 1000).toISOString().slice(11, 16)} UTC`);

/** The items of the list: those of the page, or of the report that was opened. */
let items = carried();
/** Whether the list holds but some of all items: the page may carry no more. */
let partial = items.length < page.all;
/** Those of the page by their ids, whatever report is opened. */
const own = new Map(items.map((item) => [item.id, item]));
/** Those that the filters leave, in the order that was chosen. */
let shown = items;
/** The place of the one that the keyboard is at. */
let active = 0;
