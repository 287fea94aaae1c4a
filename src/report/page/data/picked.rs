//! What the page has of the items, as far as their heads tell it: how each answer moves its
//! numbers, and which of them it shows.

use std::io;

use super::super::super::Audit;
use super::super::super::classes::Classes;
use super::super::super::store::{Judged, Marks, PLACES, Spot};
use super::super::super::summary::CountedVerdict;
use super::super::super::tally::MonthlyCounts;
use super::super::super::tried::Trial;
use super::super::super::walked::ItemReading;
use super::super::accounts::Accounts;
use super::super::cards::MOST_SHOWN;
use super::super::charts::{Period, period_of};
use super::super::gleaned::{ROWS, column_of};
use super::super::thumbnails::{RANKS, TRIED, rank_of};
use super::changes::Changes;
use super::items::MOST;
use super::sample::Sample;
use crate::item::{ExportId, Kind, Platform};
use crate::policy::{Coverage, Memo};

/// Some items of each outcome, the newest.
pub(in crate::report::page) struct List {
    most: usize,
    spots: [Vec<Spot>; Coverage::ALL.len()],
}

impl List {
    fn of(most: usize) -> Self {
        Self {
            most,
            spots: Default::default(),
        }
    }

    /// Those that were picked out already, in the order of the report.
    pub(super) const fn picked(most: usize, spots: [Vec<Spot>; Coverage::ALL.len()]) -> Self {
        Self { most, spots }
    }

    fn push(&mut self, is: Coverage, spot: Spot) {
        if let Some(spots) = self
            .spots
            .get_mut(is as usize)
            .filter(|spots| spots.len() < self.most)
        {
            spots.push(spot);
        }
    }

    /// Those of one outcome.
    pub(in crate::report::page) fn with(
        &self,
        is: Coverage,
    ) -> impl Iterator<Item = (Coverage, Spot)> {
        self.spots
            .get(is as usize)
            .into_iter()
            .flatten()
            .map(move |spot| (is, *spot))
    }

    /// How many these are.
    pub(super) fn len(&self) -> usize {
        self.spots.iter().map(Vec::len).sum()
    }

    /// The first, in the order of the report.
    pub(super) fn each_spot(&self) -> impl Iterator<Item = (Coverage, Spot)> {
        let all = Coverage::ALL.iter().flat_map(|is| self.with(*is));
        all.take(self.most)
    }

    /// The same, read and judged. `visit` says whether it wants more.
    pub(in crate::report::page) fn each(
        &self,
        reading: &mut ItemReading<'_>,
        mut visit: impl FnMut(&Judged) -> io::Result<bool>,
    ) -> io::Result<()> {
        let mut slot = None;
        for (is, spot) in self.each_spot() {
            reading.read(is, spot, &mut slot)?;
            if let Some(judged) = &slot
                && !visit(judged)?
            {
                break;
            }
        }
        Ok(())
    }
}

/// What was picked out of all items.
pub(in crate::report::page) struct Picked {
    /// For each question, what each of its answers changes.
    pub(super) changes: Vec<[Changes; 2]>,
    /// Items that tell a place, as their table has them.
    pub(in crate::report::page) places: [[u64; 3]; PLACES.len()],
    pub(super) sample: Sample,
    /// The newest of each outcome.
    pub(in crate::report::page) newest: List,
    /// Those with details in their text.
    pub(in crate::report::page) detailed: List,
    /// Those that tell a place and were seen by everybody, or may have been: by the columns of
    /// their table.
    pub(in crate::report::page) located: [List; 2],
    /// Those whose pictures may be shown.
    pub(in crate::report::page) pictured: [List; RANKS],
}

/// What holds of all items of a class.
struct ClassNumbers {
    export: ExportId,
    of: (Platform, Kind),
    now: CountedVerdict,
    /// The question that it hangs on, and what each answer would make of it.
    asked: Option<(usize, [CountedVerdict; 2])>,
}

impl Picked {
    /// Goes through the heads of all items.
    pub(super) fn of(
        audit: &Audit,
        trial: &mut Trial<'_>,
        periods: &[Period],
        accounts: &mut Accounts,
    ) -> io::Result<Self> {
        let mut picked = Self {
            changes: trial.questions().map(|_| Default::default()).collect(),
            places: Default::default(),
            sample: Sample::of(MOST),
            newest: List::of(MOST_SHOWN),
            detailed: List::of(ROWS),
            located: std::array::from_fn(|_| List::of(ROWS)),
            pictured: std::array::from_fn(|_| List::of(audit.thumbnails.saturating_mul(TRIED))),
        };
        let since = audit.training_since;
        let mut judge = Memo::new(audit.judge());
        let mut classes = Classes::new(
            &audit.store,
            &audit.read.exports,
            &[audit.judge()],
            trial.subjects(),
            &trial.days(),
        );
        let mut tally: MonthlyCounts<Marks> = MonthlyCounts::default();
        let mut numbers = [0; Coverage::ALL.len()];
        let (mut walk, mut slot) = (audit.store.walk()?, None);
        while walk.next(&mut slot)? {
            let Some(placed) = &slot else { continue };
            let (number, month) = classes.find(placed, |item, facts| {
                let question = trial.question_of(&item);
                let others =
                    question.and_then(|question| Some((question, trial.both(question, &item)?)));
                ClassNumbers {
                    export: item.export,
                    of: (item.platform, item.kind),
                    now: CountedVerdict::of(&judge.weigh(&item, facts), since),
                    asked: others.map(|(question, both)| {
                        (
                            question,
                            both.map(|other| CountedVerdict::of(&other, since)),
                        )
                    }),
                }
            })?;
            let Some(class) = classes.get(number) else {
                continue;
            };
            let Some(number_of) = numbers.get_mut(class.now.is as usize) else {
                continue;
            };
            *number_of += 1;
            let (marks, spot) = (
                placed.head.marks,
                Spot {
                    at: placed.at,
                    id: placed.head.id,
                    number: *number_of,
                },
            );
            tally.count(number, month, marks, placed.head.time);
            let year = month.map(|(year, _)| year);
            picked
                .sample
                .push(class.now.is, (class.of.0, class.of.1, year), spot);
            picked.pick(class, marks, spot);
        }
        for counted in tally.counts() {
            let Some(ClassNumbers {
                export,
                of,
                now,
                asked,
            }) = classes.get(counted.class)
            else {
                continue;
            };
            accounts.count(*export, now.is, counted.items);
            let Some((question, others)) = asked else {
                continue;
            };
            let kind = audit
                .summary
                .by_kind
                .keys()
                .position(|known| known == of)
                .unwrap_or_default();
            let period = period_of(periods, counted.month).unwrap_or_default();
            for (change, other) in picked
                .changes
                .get_mut(*question)
                .into_iter()
                .flatten()
                .zip(others)
            {
                change.note(
                    kind as u64,
                    period as u64,
                    counted.told,
                    *now,
                    *other,
                    counted.items,
                );
            }
        }
        Ok(picked)
    }

    fn pick(&mut self, class: &ClassNumbers, marks: Marks, spot: Spot) {
        let CountedVerdict {
            is, since_training, ..
        } = class.now;
        self.newest.push(is, spot);
        if is.may_be_used() && marks.details().contains(&true) {
            self.detailed.push(is, spot);
        }
        let tells = marks.tells_place();
        if tells.contains(&true) {
            let column = column_of(since_training);
            self.places
                .iter_mut()
                .zip(tells)
                .for_each(|(told, tells)| told[column] += u64::from(tells));
            self.located
                .get_mut(column)
                .into_iter()
                .for_each(|list| list.push(is, spot));
        }
        let rank = rank_of(class.of.1, is).filter(|_| marks.has_media());
        rank.and_then(|rank| self.pictured.get_mut(rank))
            .into_iter()
            .for_each(|list| list.push(is, spot));
    }
}
