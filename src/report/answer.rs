//! The one sentence that most people will read.

use super::Audit;
use super::basis::region_name;
use super::summary::Summary;
use crate::item::Kind;
use crate::language::Words;
use crate::policy::{Condition, Packs, RuleRef};

/// What tells who somebody is, and is nothing that they made.
const NAMES: [Kind; 2] = [Kind::Name, Kind::Username];

/// The caveat of packs where Meta says that it takes names out before training.
const NAMES_REMOVED: &str = "direct_identifiers";

/// Of so many things that cannot be decided beside one that is covered, a "yes" would say too much
/// and its number too little. The script has the same number (`answer.js`).
const LITTLE: u64 = 10;

/// What can be said in one sentence, by the numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ShortAnswer {
    /// No text was verified for the region.
    NoPack,
    /// There is nothing to judge.
    Empty,
    /// Nothing is covered or open.
    Nothing,
    /// Nothing is surely covered.
    Perhaps,
    /// Little is covered and much is open: only how little and how much can be said.
    Between,
    /// Nothing but names is covered, and nothing is open.
    NamesAlone,
    /// Something is covered.
    Yes,
}

/// What was judged by which policy.
#[derive(Clone, Copy)]
pub(super) struct JudgedBy<'a> {
    pub(super) packs: &'a Packs,
    pub(super) summary: &'a Summary,
}

impl ShortAnswer {
    pub(super) fn of(audit: &Audit) -> Self {
        Self::of_judged(audit.judged())
    }

    fn of_judged(judged: JudgedBy<'_>) -> Self {
        let all = &judged.summary.all;
        let (covered, open) = (all.in_scope, all.undecided);
        let names = || names(judged.summary);
        if judged.packs.all().is_empty() {
            return Self::NoPack;
        }
        match (covered, open) {
            _ if all.items == 0 => Self::Empty,
            (0, 0) => Self::Nothing,
            (0, _) => Self::Perhaps,
            (_, 0) if covered == names() => Self::NamesAlone,
            (_, 0) => Self::Yes,
            _ if covered == names() || covered.saturating_mul(LITTLE) < open => Self::Between,
            _ => Self::Yes,
        }
    }

    /// Whether what is covered is too little to begin with it.
    pub(super) const fn is_little(self) -> bool {
        !matches!(self, Self::Yes)
    }
}

/// Names among what is covered.
fn names(summary: &Summary) -> u64 {
    let kinds = summary.by_kind.iter();
    kinds
        .filter(|((_, kind), _)| NAMES.contains(kind))
        .map(|(_, counts)| counts.in_scope)
        .sum()
}

/// What must be said of names among what is covered, where a text of Meta's says that it takes them
/// out before training, and at least half of it is names.
pub(super) fn of_names(audit: &Audit) -> Option<&'static str> {
    let (names, covered) = (names(&audit.summary), audit.summary.all.in_scope);
    if names * 2 < covered {
        return None;
    }
    let says = |rule: RuleRef| {
        let rule = audit.packs.rule(rule);
        rule.is_some_and(|rule| rule.caveats.iter().any(|id| id == NAMES_REMOVED))
    };
    let mut rules = audit.summary.in_scope_by_rule.keys();
    rules
        .any(|(rule, _)| says(*rule))
        .then_some(if names == covered {
            "page-only-names-removed"
        } else {
            "page-names-removed"
        })
}

/// What is said of undecided items, beside covered ones, without any, and beside few: that they
/// depend on who could see them, only where that is so of all of them.
pub(super) fn open_words(summary: &Summary) -> [&'static str; 3] {
    fn by_audience(open: &Condition) -> bool {
        match open {
            Condition::Audience | Condition::TargetAudience | Condition::GroupPublic => true,
            Condition::AddressedToAi
            | Condition::Objection
            | Condition::Region
            | Condition::Day => false,
        }
    }
    if summary.open.keys().all(by_audience) {
        [
            "page-answer-more",
            "page-answer-open",
            "page-answer-between-open",
        ]
    } else {
        [
            "page-answer-more-otherwise",
            "page-answer-open-otherwise",
            "page-answer-between-otherwise",
        ]
    }
}

/// The one sentence that most people will read, and what follows it.
pub(super) fn answer(w: &Words, audit: &Audit) -> String {
    sentences(w, audit).join(" ")
}

/// The same, sentence by sentence. The script says the same of the numbers of the moment
/// (`showAnswer`).
pub(super) fn sentences(w: &Words, audit: &Audit) -> Vec<String> {
    sentences_of(w, audit.judged())
}

/// The same of what was judged by another policy.
pub(super) fn sentences_of(w: &Words, judged: JudgedBy<'_>) -> Vec<String> {
    let all = &judged.summary.all;
    let [more, open, beside_few] = open_words(judged.summary);
    let said = |first: String, then: Option<String>| [first].into_iter().chain(then).collect();
    match ShortAnswer::of_judged(judged) {
        ShortAnswer::NoPack => {
            let region = region_name(w, judged.packs.region());
            said(w.fill("page-answer-no-pack", &[("region", &region)]), None)
        }
        ShortAnswer::Empty => said(w.say("page-answer-empty").to_owned(), None),
        ShortAnswer::Nothing => said(
            w.say("page-answer-none").to_owned(),
            (all.not_stated > 0).then(|| w.count(all.not_stated, "page-answer-unstated")),
        ),
        ShortAnswer::Perhaps => said(w.count(all.undecided, open), None),
        ShortAnswer::Between => said(
            w.fill(
                "page-answer-between",
                &[
                    ("least", &w.number(all.in_scope)),
                    ("most", &w.number(all.in_scope + all.undecided)),
                    ("all", &w.number(all.items)),
                ],
            ),
            Some(w.count(all.undecided, beside_few)),
        ),
        ShortAnswer::NamesAlone => said(w.say("page-answer-names").to_owned(), None),
        ShortAnswer::Yes => said(
            w.count(all.in_scope, "page-answer-covered"),
            (all.undecided > 0).then(|| w.count(all.undecided, more)),
        ),
    }
}
