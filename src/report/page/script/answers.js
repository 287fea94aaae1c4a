// @ts-check
// The answers that are tried, and what the numbers of the page become with them.

/** The answer to each question, by its place: 0 public, 1 private, 2 not known. No answer yet is no entry. @type {Map<number, number>} */
const answers = new Map();

/** Whether an answer decides anything. @param {number | undefined} choice @returns {choice is 0 | 1} */
const decides = (choice) => choice === 0 || choice === 1;

/** The answer that counts for a question: its own, else that which follows from another. @param {number} question */
function answerOf(question) {
  const { follows } = page.questions[question];
  const own = answers.get(question);
  return !decides(own) && follows !== null && answers.get(follows) === 1 ? 1 : own;
}

/** Adds to each number of a list. @param {number[]} list @param {number[]} changes */
const add = (list, changes) => changes.forEach((n, place) => { list[place] += n; });

/** All numbers that the page shows, with the answers of this moment. */
function numbers() {
  const now = {
    kinds: page.kinds.map((kind) => ({ platform: kind.platform, outcomes: [...kind.outcomes], seen: [...kind.seen] })),
    accounts: page.accounts.map((account) => [...account.outcomes]),
    periods: page.periods.map((period) => [...period.outcomes]),
    open: page.open.map((reason) => reason.items),
    since: { ...page.told.since },
    in_scope: { ...page.told.in_scope },
    by_your_word: page.told.by_your_word,
    actions: page.actions.map((action) => action.items),
    covered: page.actions.map((action) => action.covered),
    places: page.places.map((row) => [...row]),
    details: [...page.details],
    /** Items that have another outcome than without answers. */
    moved: 0,
    /** Answers that decide something. */
    tried: 0,
  };
  for (let question = 0; question < page.questions.length; question += 1) {
    const choice = answerOf(question);
    if (!decides(choice)) continue;
    now.tried += 1;
    const changes = page.questions[question].changes[choice];
    const { moves, told } = changes;
    moves.items.forEach((n, move) => {
      const kind = now.kinds[moves.kind[move]];
      const period = now.periods[moves.period[move]];
      const account = now.accounts[page.questions[question].account];
      const [before, after] = [moves.outcome_before[move], moves.outcome_after[move]];
      kind.outcomes[before] -= n;
      kind.outcomes[after] += n;
      kind.seen[moves.seen_before[move]] -= n;
      kind.seen[moves.seen_after[move]] += n;
      period[before] -= n;
      period[after] += n;
      account[before] -= n;
      account[after] += n;
      if (before !== after) now.moved += n;
    });
    for (const { reason, by } of changes.open) now.open[reason] += by;
    now.since.public += told.since.public;
    now.since.private += told.since.private;
    now.since.undetermined += told.since.undetermined;
    now.in_scope.least += told.in_scope.least;
    now.in_scope.most += told.in_scope.most;
    now.by_your_word += told.by_your_word;
    add(now.actions, changes.actions);
    add(now.covered, changes.covered);
    add(now.details, changes.details);
    now.places.forEach((row, place) => add(row, changes.places[place]));
  }
  const outcomes = OUTCOME_WORDS.map((_, outcome) => sum(now.kinds.map((kind) => kind.outcomes[outcome])));
  const seen = SEEN_WORDS.map((_, of) => sum(now.kinds.map((kind) => kind.seen[of])));
  return { ...now, outcomes, seen };
}

/** @typedef {ReturnType<typeof numbers>} Numbers */
