//! How far each number of the page moves with each answer that can be tried.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;
use serde::Serialize;
#[cfg(test)]
use ts_rs::TS;

use super::super::super::Audit;
use super::super::super::advice::Advice;
use super::super::super::store::{Marks, PLACES};
use super::super::super::summary::CountedVerdict;
use super::super::gleaned::column_of;
use super::{code, place_of};
use crate::item::Detail;
use crate::policy::{Coverage, RuleRef};
use crate::visibility;

/// Numbers that stand in sentences.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(TS))]
pub(super) struct ToldData {
    pub(super) since: SinceData,
    pub(super) in_scope: RangeData,
    /// Decided by nothing but what the user told.
    pub(super) by_your_word: i64,
}

/// Items by who could see them since training began: public at some time, never so, not told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(TS))]
pub(super) struct SinceData {
    pub(super) public: i64,
    pub(super) private: i64,
    pub(super) undetermined: i64,
}

/// Items in scope in the least and in the most exposed reading.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(TS))]
pub(super) struct RangeData {
    pub(super) least: i64,
    pub(super) most: i64,
}

/// Items of one kind and period, as they are and as they would be.
type Move = (u64, u64, CountedVerdict, CountedVerdict);

/// What one answer changes.
#[derive(Default)]
pub(super) struct Changes {
    moves: FxHashMap<Move, u64>,
    /// Items that tell a place, as their table has them.
    places: [[i64; 3]; PLACES.len()],
    /// Items with personal details in their text, by sort: they are looked for where a text may be
    /// used.
    details: [i64; Detail::ALL.len()],
}

/// The same for the script.
#[derive(Default, Serialize)]
#[cfg_attr(test, derive(TS))]
pub(super) struct ChangesData {
    moves: MoveColumns,
    open: Vec<OpenChange>,
    told: ToldData,
    /// What becomes of the items that each action concerns.
    actions: Vec<i64>,
    /// And of those among them that are covered.
    covered: Vec<i64>,
    places: [[i64; 3]; PLACES.len()],
    details: [i64; Detail::ALL.len()],
}

/// Items that move from one number to another: a list for each thing that is told of a move.
#[derive(Default, Serialize)]
#[cfg_attr(test, derive(TS))]
pub(super) struct MoveColumns {
    kind: Vec<u64>,
    period: Vec<u64>,
    outcome_before: Vec<u64>,
    outcome_after: Vec<u64>,
    seen_before: Vec<u64>,
    seen_after: Vec<u64>,
    items: Vec<u64>,
}

/// By how much the items change that are open for a reason.
#[derive(Serialize)]
#[cfg_attr(test, derive(TS))]
pub(super) struct OpenChange {
    reason: usize,
    by: i64,
}

/// Kind and period of items, and their outcome and audience before and after.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct MoveOf {
    kind: u64,
    period: u64,
    outcome: (u64, u64),
    seen: (u64, u64),
}

impl Changes {
    /// Takes note of `n` items of a kind and period, and of what they would come to.
    pub(super) fn note(
        &mut self,
        kind: u64,
        period: u64,
        marks: Marks,
        was: CountedVerdict,
        would: CountedVerdict,
        n: u64,
    ) {
        *self.moves.entry((kind, period, was, would)).or_default() += n;
        let n = i64::try_from(n).unwrap_or(i64::MAX);
        if was.is.may_be_used() && !would.is.may_be_used() {
            let found = self
                .details
                .iter_mut()
                .zip(marks.details())
                .filter(|(_, found)| *found);
            found.for_each(|(count, _)| *count -= n);
        }
        for (counts, _) in self
            .places
            .iter_mut()
            .zip(marks.tells_place())
            .filter(|(_, tells)| *tells)
        {
            counts[column_of(was.since_training)] -= n;
            counts[column_of(would.since_training)] += n;
        }
    }

    /// The rules by which items would be decided.
    pub(super) fn rules(&self) -> impl Iterator<Item = RuleRef> {
        self.moves.keys().map(|(_, _, _, would)| would.rule)
    }

    /// For the script, with the actions in the order of the page.
    pub(super) fn data(self, audit: &Audit, actions: &[Advice<'_>]) -> ChangesData {
        let mut data = ChangesData {
            places: self.places,
            details: self.details,
            ..ChangesData::default()
        };
        data.actions = vec![0; actions.len()];
        data.covered = vec![0; actions.len()];
        let (mut moves, mut open) = (
            BTreeMap::<MoveOf, u64>::new(),
            BTreeMap::<usize, i64>::new(),
        );
        // What a rule advises is the same for all that it decides.
        let mut advised: FxHashMap<RuleRef, Vec<bool>> = FxHashMap::default();
        for ((kind, period, was, would), n) in self.moves {
            let (before, after) = (code(was.seen, was.is), code(would.seen, would.is));
            if before != after {
                let of = MoveOf {
                    kind,
                    period,
                    outcome: (before.0, after.0),
                    seen: (before.1, after.1),
                };
                *moves.entry(of).or_default() += n;
            }
            let n = i64::try_from(n).unwrap_or(i64::MAX);
            for (counted, by) in [(was, -n), (would, n)] {
                data.told.add(counted, by);
                if let Some(place) = counted.condition.and_then(place_of) {
                    *open.entry(place).or_default() += by;
                }
                if counted.is.may_be_used() {
                    let concerned = advised.entry(counted.rule).or_insert_with(|| {
                        actions
                            .iter()
                            .map(|advice| advice.concerns(audit, counted.rule))
                            .collect()
                    });
                    let covered = if counted.is == Coverage::InScope {
                        by
                    } else {
                        0
                    };
                    let counts = data.actions.iter_mut().zip(&mut data.covered);
                    counts
                        .zip(concerned.iter())
                        .filter(|(_, concerned)| **concerned)
                        .for_each(|((items, of_them), _)| {
                            *items += by;
                            *of_them += covered;
                        });
                }
            }
        }
        moves.into_iter().for_each(|(of, n)| data.moves.push(of, n));
        let open = open.into_iter().filter(|(_, by)| *by != 0);
        data.open = open.map(|(reason, by)| OpenChange { reason, by }).collect();
        data
    }
}

impl MoveColumns {
    fn push(&mut self, of: MoveOf, items: u64) {
        self.kind.push(of.kind);
        self.period.push(of.period);
        self.outcome_before.push(of.outcome.0);
        self.outcome_after.push(of.outcome.1);
        self.seen_before.push(of.seen.0);
        self.seen_after.push(of.seen.1);
        self.items.push(items);
    }
}

impl ToldData {
    fn add(&mut self, counted: CountedVerdict, by: i64) {
        *match counted.since_training {
            visibility::Audience::Public => &mut self.since.public,
            visibility::Audience::Private => &mut self.since.private,
            visibility::Audience::Undetermined => &mut self.since.undetermined,
        } += by;
        let [least, most] = counted.in_scope;
        self.in_scope.least += by * i64::from(least);
        self.in_scope.most += by * i64::from(most);
        self.by_your_word += by * i64::from(counted.by_your_word);
    }
}
