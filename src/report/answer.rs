//! The one sentence that most people will read.

use super::Audit;
use super::basis::region_name;
use super::summary::Counts;
use crate::language::Words;
use crate::policy::Condition;

/// What is said of undecided items, beside covered ones and without: that they depend on who could
/// see them, only where that is so of all of them.
pub(super) fn open_words(audit: &Audit) -> [&'static str; 2] {
    let by_audience = |open: &Condition| {
        matches!(
            open,
            Condition::Audience | Condition::TargetAudience | Condition::GroupPublic
        )
    };
    if audit.summary.open.keys().all(by_audience) {
        ["page-answer-more", "page-answer-open"]
    } else {
        ["page-answer-more-otherwise", "page-answer-open-otherwise"]
    }
}

/// The one sentence that most people will read, and what follows it.
pub(super) fn answer(w: &Words, audit: &Audit) -> String {
    sentences(w, audit).join(" ")
}

/// The same, sentence by sentence. The script says the same of the numbers of the moment
/// (`showAnswer`).
pub(super) fn sentences(w: &Words, audit: &Audit) -> Vec<String> {
    let all = &audit.summary.all;
    if audit.packs.all().is_empty() {
        let region = region_name(w, audit.packs.region());
        return vec![w.fill("page-answer-no-pack", &[("region", &region)])];
    }
    let [more, open] = open_words(audit);
    match *all {
        Counts { items: 0, .. } => vec![w.say("page-answer-empty").to_owned()],
        Counts {
            in_scope: 0,
            undecided: 0,
            not_stated,
            ..
        } => {
            let unstated = (not_stated > 0).then(|| w.count(not_stated, "page-answer-unstated"));
            [w.say("page-answer-none").to_owned()]
                .into_iter()
                .chain(unstated)
                .collect()
        }
        Counts {
            in_scope: 0,
            undecided,
            ..
        } => vec![w.count(undecided, open)],
        Counts {
            in_scope,
            undecided: 0,
            ..
        } => vec![w.count(in_scope, "page-answer-covered")],
        Counts {
            in_scope,
            undecided,
            ..
        } => vec![
            w.count(in_scope, "page-answer-covered"),
            w.count(undecided, more),
        ],
    }
}
