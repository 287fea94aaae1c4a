// Made from the structs of `src/report/page/data` by their test: `UPDATE_DOCS=1 cargo test --lib data`.

type Data = { words: WordsData, as_of: string, outcomes: Array<string>, kinds: Array<KindData>, accounts: Array<AccountData>, 
/**
 * Items by the year in which they were made.
 */
years: { [key in number]: number }, periods: Array<PeriodData>, open: Array<OpenData>, told: ToldData, 
/**
 * In the order of the page.
 */
actions: Array<ActionData>, 
/**
 * Items that tell a place, as their table has them.
 */
places: [[number, number, number], [number, number, number]], 
/**
 * Items with personal details in their text, by sort.
 */
details: Array<number>, questions: Array<QuestionData>, answers: AnswersData, 
/**
 * What it comes to in other regions, where that was judged.
 */
elsewhere: { [key in string]: ElsewhereData }, all: number, 
/**
 * Questions that the page has no room for.
 */
unasked: number, texts: Array<string>, cases: Array<CaseData>, items: ItemColumns, clues: ClueColumns, origins: OriginColumns, };

type WordsData = { language: string, script: ScriptWords, date: string, first: string, months: [string, string, string, string, string, string, string, string, string, string, string, string], items: Forms, 
/**
 * The word for so many items of each outcome.
 */
counted: [Forms, Forms, Forms, Forms], open: Forms, mostly: string, concerns: Forms, since: string, training_since: string | null, range: Forms, by_your_word: Forms, answer: AnswerData | null, 
/**
 * What the tiles are, where they are of what is covered, and where of what may be.
 */
things: [string, string], 
/**
 * In the order of their lists.
 */
seen: Array<string>, sure: Array<string>, opened: [string, string, string], place: string, outcome: string, who: string, group: string, hangs: string, 
/**
 * What may hang on an item, by its word of the contract.
 */
hanging: { [key in string]: string }, labelled: string, 
/**
 * For reports that are opened in the page.
 */
kinds: { [key in string]: string }, states: { [key in string]: string }, };

type AnswerData = { covered: Forms, more: Forms, 
/**
 * Where nothing is surely covered.
 */
open: Forms, 
/**
 * Where little is covered and much is open.
 */
between: string, beside_few: Forms, 
/**
 * Where nothing but names is covered.
 */
names: string, none: string, unstated: Forms, };

type ScriptWords = { any: string, no_words: string, contact: string, picture: string, without: string, choice_public: string, choice_private: string, choice_unknown: string, choice_yes: string, choice_group_public: string, choice_group_private: string, order_report: string, order_newest: string, order_oldest: string, order_kind: string, order_place: string, found_all: Forms, found_some: string, tried: Forms, moved: Forms, answered_here: string, opened: string, not_read: string, reading: string, made: string, state: string, media: string, why: string, evidence: string, caveats: string, stands_in: string, rule_and_actions: string, id: string, answers_head: string, answers_use: string, copied: string, how: string, open_page: string, among: string, undo: string, done: string, way: string, way_facebook: string, way_instagram: string, way_threads: string, way_profile: string, copy_words: string, open_there: string, kind_on: string, step_covered: Forms, step_open: Forms, region_still: string, account: string, not_asked: string, none_found: string, none_here: string, none_filtered: Forms, found_here: string, annex: string, of_all: string, left_open: string, annex_what: string, follows: string, choice_some: string, list_label: string, region_here: string, at_odds: string, };

type Forms = { one: string, many: string, };

type KindData = { platform: string, on: string, kind: string, named: string, 
/**
 * Its place among all kinds, on whatever platform.
 */
rank: number, 
/**
 * In the order of the outcomes.
 */
outcomes: [number, number, number, number], 
/**
 * Public, private, undetermined.
 */
seen: [number, number, number], };

type AccountData = { label: string, holder: string, outcomes: [number, number, number, number], };

type ElsewhereData = { answer: Array<string>, outcomes: [number, number, number, number], };

type PeriodData = { label: string, outcomes: [number, number, number, number], };

type OpenData = { why: string, items: number, };

type ActionData = { 
/**
 * Those that it concerns.
 */
items: number, 
/**
 * Those of them that are covered.
 */
covered: number, 
/**
 * Whether it does all at once.
 */
at_once: boolean, 
/**
 * Its place in the pack.
 */
place: number, };

type ToldData = { since: SinceData, in_scope: RangeData, 
/**
 * Decided by nothing but what the user told.
 */
by_your_word: number, };

type SinceData = { public: number, private: number, undetermined: number, };

type RangeData = { least: number, most: number, };

type QuestionData = { id: string, 
/**
 * The place of the account that it is about.
 */
account: number, ask: string, 
/**
 * How its answers are worded.
 */
sort: string, settles: number, 
/**
 * The place of the question whose "private" settles this one too.
 */
follows: number | null, 
/**
 * The days for which it is asked.
 */
since: string | null, until: string | null, 
/**
 * With "public" and with "private".
 */
changes: [ChangesData, ChangesData], };

type ChangesData = { moves: MoveColumns, open: Array<OpenChange>, told: ToldData, 
/**
 * What becomes of the items that each action concerns.
 */
actions: Array<number>, 
/**
 * And of those among them that are covered.
 */
covered: Array<number>, places: [[number, number, number], [number, number, number]], details: [number, number, number, number], };

type OpenChange = { reason: number, by: number, };

type MoveColumns = { kind: Array<number>, period: Array<number>, outcome_before: Array<number>, outcome_after: Array<number>, seen_before: Array<number>, seen_after: Array<number>, items: Array<number>, };

type AnswersData = { accounts: Array<string>, region: string | null, given: Array<GivenData>, objections: Array<ObjectionData>, };

type GivenData = { id: string, choice: string, since: string | null, until: string | null, };

type ObjectionData = { on: string, account: string, form: string, confirmed: boolean | null, };

type CaseData = { 
/**
 * The place of its account.
 */
account: number, 
/**
 * The place among the kinds of the page.
 */
kind: number | null, 
/**
 * The kind in words; of a profile field, also which one.
 */
named: number, state: number, 
/**
 * The question that would decide it.
 */
question: number | null, now: VerdictData, if_public: VerdictData | null, if_private: VerdictData | null, };

type VerdictData = { 
/**
 * The outcome, the audience and how sure it is: places in their lists.
 */
outcome: number, seen: number, sure: number, 
/**
 * Who could see it, and the rule: texts.
 */
who: number, rule: number, 
/**
 * What the rule rests on.
 */
standing: number, caveats: number, 
/**
 * The audience since training began.
 */
since: number, };

type ItemColumns = { id: Array<string>, seconds: Array<number | null>, case: Array<number>, why: Array<number>, why_public: Array<number | null>, why_private: Array<number | null>, place: Array<number>, media: Array<number>, hangs: Array<number>, 
/**
 * How many of the clues are the item's: they stand in the order of the items.
 */
clues: Array<number>, 
/**
 * How many of the origins, likewise.
 */
origins: Array<number>, 
/**
 * The addresses of the few that have one, by their places.
 */
link: { [key in number]: string }, words: Array<string>, };

type ClueColumns = { says: Array<number>, file: Array<number | null>, record: Array<number | null>, };

type OriginColumns = { file: Array<number>, record: Array<number>, };
