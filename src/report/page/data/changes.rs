//! How far each number of the page moves with each answer that can be tried.

use std::collections::BTreeMap;
use std::ops::{AddAssign, Sub};

use serde::Serialize;

use super::super::super::Audit;
use super::super::super::advice::Advice;
use super::super::super::store::Judged;
use super::super::super::tried::Other;
use super::super::gleaned::{PLACES, column_of, tells_place};
use super::{code, place_of};
use crate::item::Detail;
use crate::policy::{Outcome, RuleRef};
use crate::visibility::{self, Visibility};

/// Numbers that stand in sentences.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub(super) struct Told {
    /// Public at some time since training began, never so, not told.
    pub(super) since: [i64; 3],
    /// In scope in the least and in the most exposed reading.
    pub(super) in_scope: [i64; 2],
    /// Decided by nothing but what the user told.
    pub(super) by_your_word: i64,
}

impl Told {
    /// What one item adds to them.
    fn of(audit: &Audit, visibility: &Visibility, outcome: &Outcome, in_scope: [bool; 2]) -> Self {
        let since = audit.since_training(visibility);
        Self {
            since: [visibility::Is::Public, visibility::Is::Private, visibility::Is::Undetermined]
                .map(|is| i64::from(is == since)),
            in_scope: in_scope.map(i64::from),
            by_your_word: i64::from(outcome.user_stated),
        }
    }
}

impl Sub for Told {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        let [a, b, c] = self.since;
        let [d, e] = self.in_scope;
        Self {
            since: [a - other.since[0], b - other.since[1], c - other.since[2]],
            in_scope: [d - other.in_scope[0], e - other.in_scope[1]],
            by_your_word: self.by_your_word - other.by_your_word,
        }
    }
}

impl AddAssign for Told {
    fn add_assign(&mut self, other: Self) {
        self.since.iter_mut().zip(other.since).for_each(|(n, by)| *n += by);
        self.in_scope.iter_mut().zip(other.in_scope).for_each(|(n, by)| *n += by);
        self.by_your_word += other.by_your_word;
    }
}

/// What one answer changes.
#[derive(Default)]
pub(super) struct Changes {
    /// Items by kind, period, outcome before and after, audience before and after.
    moves: BTreeMap<[u64; 6], u64>,
    open: BTreeMap<usize, i64>,
    told: Told,
    /// Items in scope or undecided, by the deciding rule.
    exposed: BTreeMap<RuleRef, i64>,
    /// Items that tell a place, as their table has them.
    places: [[i64; 3]; PLACES.len()],
    /// Items with personal details in their text, by sort: they are looked for where a text may be used.
    details: [i64; Detail::ALL.len()],
}

/// The same for the script.
#[derive(Serialize)]
pub(super) struct ChangesData {
    moves: Vec<[u64; 7]>,
    /// What becomes of the reasons why items are open: the reason, by how much.
    open: Vec<(usize, i64)>,
    told: Told,
    /// What becomes of the items that each action concerns.
    actions: Vec<i64>,
    places: [[i64; 3]; PLACES.len()],
    details: [i64; Detail::ALL.len()],
}

impl Changes {
    /// Takes note of an item and of what it would come to.
    pub(super) fn note(&mut self, audit: &Audit, (kind, period): (u64, u64), judged: &Judged, other: &Other) {
        let (before, after) = (code(&judged.visibility, judged.outcome.is), code(&other.visibility, other.outcome.is));
        if before != after {
            *self.moves.entry([kind, period, before.0, after.0, before.1, after.1]).or_default() += 1;
        }
        let was = Told::of(audit, &judged.visibility, &judged.outcome, judged.in_scope);
        self.told += Told::of(audit, &other.visibility, &other.outcome, other.in_scope) - was;
        for (outcome, by) in [(&judged.outcome, -1), (&other.outcome, 1)] {
            if let Some(place) = outcome.condition.and_then(place_of) {
                *self.open.entry(place).or_default() += by;
            }
            if outcome.is.may_be_used() {
                *self.exposed.entry(outcome.rule).or_default() += by;
            }
        }
        if !other.outcome.is.may_be_used() {
            for (count, sort) in self.details.iter_mut().zip(Detail::ALL) {
                *count -= i64::from(judged.item.annotations.details.iter().any(|(found, _)| found == sort));
            }
        }
        for (counts, tells) in self.places.iter_mut().zip(tells_place(&judged.item)) {
            if tells {
                counts[column_of(audit, &judged.visibility)] -= 1;
                counts[column_of(audit, &other.visibility)] += 1;
            }
        }
    }

    /// For the script, with the actions in the order of the page.
    pub(super) fn data(self, audit: &Audit, actions: &[Advice<'_>]) -> ChangesData {
        let by_action = |advice: &Advice<'_>| {
            let rules = self.exposed.iter().filter(|(rule, _)| advice.concerns(audit, **rule));
            rules.map(|(_, by)| by).sum()
        };
        ChangesData {
            actions: actions.iter().map(by_action).collect(),
            moves: self.moves.into_iter().map(|([a, b, c, d, e, f], n)| [a, b, c, d, e, f, n]).collect(),
            open: self.open.into_iter().filter(|(_, by)| *by != 0).collect(),
            told: self.told,
            places: self.places,
            details: self.details,
        }
    }
}
