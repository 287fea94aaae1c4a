//! Checks answers against the archive. One that matches nothing, or that the archive contradicts,
//! is reported, not ignored.

use std::collections::BTreeMap;

use super::fit::is_about;
use super::{Answer, Answers, Choice, Remark};
use crate::about::{About, Days, Statement, Topic};
use crate::facts::Facts;
use crate::item::{ExportId, Item};
use crate::readers::Export;
use crate::visibility::{Audience, Interval, Visibility};

/// Compares answers with the items that they cover.
#[derive(Debug, Default)]
pub(crate) struct Check {
    /// For each answer, how many items it covers, and for how many of these the archive contradicts
    /// it.
    met: BTreeMap<(ExportId, About), (u64, u64)>,
}

/// The result for one answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct AnswerResult {
    /// Its id.
    pub id: String,
    /// The answer.
    pub choice: Choice,
    /// The days for which it was given.
    pub in_days: Days,
    /// How many items it covers.
    pub items: u64,
    /// For how many of them the archive shows otherwise. For these the archive wins.
    pub contradicted: u64,
}

impl Check {
    /// Takes note of `n` items that are like this one.
    pub(crate) fn note(&mut self, item: &Item, visibility: &Visibility, facts: &Facts, n: u64) {
        for (about, statement) in facts.stated_about(item) {
            let against = contradicted(about, statement, visibility);
            let (items, contradicted) = self.met.entry((item.export, about.clone())).or_default();
            *items += n;
            *contradicted += if against { n } else { 0 };
        }
    }

    /// The result for each answer.
    pub(crate) fn told(&self, answers: &Answers, exports: &[Export]) -> Vec<AnswerResult> {
        answers
            .given()
            .iter()
            .map(|answer| self.of(answer, exports))
            .collect()
    }

    fn of(&self, answer: &Answer, exports: &[Export]) -> AnswerResult {
        let of_account = |id: ExportId| {
            exports
                .iter()
                .any(|export| export.id == id && is_about(answer, export))
        };
        let met = self
            .met
            .iter()
            .filter(|((export, about), _)| *about == answer.about && of_account(*export));
        let (items, contradicted) = met.fold((0, 0), |(items, against), (_, (n, m))| {
            (items + n, against + m)
        });
        let account = answer
            .account
            .as_ref()
            .map(|name| format!("[{name}]"))
            .unwrap_or_default();
        let id = format!("{}{account}.{}", answer.about.platform, answer.about);
        AnswerResult {
            id,
            choice: answer.choice,
            in_days: answer.in_days,
            items,
            contradicted,
        }
    }
}

impl AnswerResult {
    /// A remark if it matches nothing, or if the archive shows otherwise.
    pub(crate) fn remark(&self) -> Option<Remark> {
        let id = self.id.clone();
        match (self.items, self.contradicted) {
            (0, _) => Some(Remark::NothingMatched { id }),
            (_, 0) => None,
            (_, items) => Some(Remark::Contradicted {
                id,
                choice: self.choice,
                items,
            }),
        }
    }
}

fn contradicted(about: &About, statement: Statement, visibility: &Visibility) -> bool {
    fn shown(interval: &Interval, is: Audience) -> bool {
        interval.is == is && !interval.by_user
    }
    let within = visibility.intervals.iter().filter(|interval| {
        let last = interval.to.and_then(|to| to.yesterday().ok());
        statement.in_days.meet(Days {
            from: interval.from,
            to: last,
        })
    });
    let count = |is| {
        within
            .clone()
            .filter(|interval| shown(interval, is))
            .count()
    };
    match statement.public {
        None => false,
        Some(false) => count(Audience::Public) > 0,
        // A group is public or not for all time.
        Some(true) if about.topic == Topic::Group => count(Audience::Private) > 0,
        // "Public" means at some time, so a private period does not contradict it; and a private
        // item says nothing about the whole account.
        Some(true) if about.topic == Topic::Account => false,
        Some(true) => count(Audience::Private) > 0 && count(Audience::Private) == within.count(),
    }
}
