//! Decides what became of each item, whether it was found on both sides or on one.

use std::collections::{BTreeMap, VecDeque};
use std::io;

use super::change::{Cause, Change, Section, Unsure};
use super::matching::{Comparison, pairs};
use super::row::ItemRow;
use super::same::{Clocks, minute, same_second};
use super::sides::{AuditInfo, Side};
use super::threads::ThreadChanges;
use crate::item::Kind;
use crate::storage::Sorter;
use crate::storage::scratch::Scratch;

/// Bytes of changes that are held in memory.
const HELD: usize = 8 << 20;

/// Among items with the same content in one minute, how many are compared by the second. The bound
/// keeps the search linear.
const MOST_CANDIDATES: usize = 16;

/// Collects the changes and their counts.
pub(super) struct Finding {
    old: AuditInfo,
    new: AuditInfo,
    kept: u64,
    counts: BTreeMap<Section, u64>,
    unsure: BTreeMap<(Section, Unsure), u64>,
    causes: BTreeMap<Cause, u64>,
    changes: Sorter<Change>,
}

impl Finding {
    pub(super) fn new(scratch: &Scratch, old: AuditInfo, new: AuditInfo) -> Self {
        Self {
            old,
            new,
            kept: 0,
            counts: BTreeMap::new(),
            unsure: BTreeMap::new(),
            causes: BTreeMap::new(),
            changes: Sorter::new(scratch, HELD),
        }
    }

    pub(super) fn close(self, threads: ThreadChanges) -> io::Result<Comparison> {
        let Self {
            old,
            new,
            kept,
            counts,
            unsure,
            causes,
            changes,
        } = self;
        Ok(Comparison {
            old,
            new,
            kept,
            counts,
            unsure,
            causes,
            threads,
            changes: Sorter::sort(vec![changes])?,
        })
    }

    fn tell(&mut self, change: Change) -> io::Result<()> {
        *self.counts.entry(change.section).or_default() += 1;
        if let Some(unsure) = change.unsure {
            *self.unsure.entry((change.section, unsure)).or_default() += 1;
        }
        if change.section == Section::PolicyAlone {
            for cause in change.causes.iter() {
                *self.causes.entry(*cause).or_default() += 1;
            }
        }
        self.changes.push(&change)
    }

    /// Records an item that both sides have.
    pub(super) fn both(&mut self, old: ItemRow, new: ItemRow) -> io::Result<()> {
        self.kept += 1;
        if old.seen == new.seen && old.outcome == new.outcome {
            return Ok(());
        }
        let causes = self.causes(&old, &new);
        let told = |section, causes: &[Cause]| Change {
            section,
            old: Some(old.clone()),
            new: Some(new.clone()),
            unsure: None,
            causes: causes.to_vec(),
        };
        if causes.is_empty() && self.is_of_the_format(&old, &new) {
            return self.tell(told(Section::ByFormat, &[]));
        }
        if old.seen != new.seen {
            self.tell(told(Section::of_seen(new.seen), &causes))?;
        }
        if old.outcome != new.outcome {
            self.tell(told(Section::of_outcome(new.outcome), &causes))?;
        }
        if causes.is_empty() {
            Ok(())
        } else {
            self.tell(told(Section::PolicyAlone, &causes))
        }
    }

    /// Why the outcome differs, if what is known about the item is the same. Empty if the outcome
    /// is the same, or if what is known differs.
    fn causes(&self, old: &ItemRow, new: &ItemRow) -> Vec<Cause> {
        let known = |row: &ItemRow| (row.seen, row.evidence, row.past);
        if known(old) != known(new) || old.outcome == new.outcome {
            return Vec::new();
        }
        let objection = |told: &AuditInfo| {
            let of_platform = told
                .accounts
                .iter()
                .filter(|account| account.platform == new.platform);
            of_platform
                .filter_map(|account| account.objected_on.clone())
                .next()
        };
        let all = [
            (
                Cause::Pack,
                old.pack != new.pack || self.old.packs != self.new.packs,
            ),
            (Cause::Region, self.old.region != self.new.region),
            (
                Cause::Objection,
                objection(&self.old) != objection(&self.new),
            ),
            (Cause::Day, self.old.as_of != self.new.as_of),
        ];
        all.into_iter()
            .filter(|(_, differs)| *differs)
            .map(|(cause, _)| cause)
            .collect()
    }

    /// Whether the two rows are judged differently only because HTML and JSON do not record the
    /// same: only the JSON of an album says which picture is in use, and times without a zone
    /// decide nothing near a date in the policy.
    fn is_of_the_format(&self, old: &ItemRow, new: &ItemRow) -> bool {
        fn format(told: &AuditInfo, row: &ItemRow) -> Option<String> {
            let mut of_platform = told
                .accounts
                .iter()
                .filter(|account| account.platform == row.platform);
            of_platform.next().map(|account| account.format.clone())
        }
        if format(&self.old, old) == format(&self.new, new) {
            return false;
        }
        let is_picture = matches!(new.kind, Kind::ProfilePicture | Kind::CoverPhoto);
        let clocks = minute(old).map(|(wall, _)| wall) != minute(new).map(|(wall, _)| wall);
        (is_picture && old.current != new.current)
            || (clocks && old.seen == new.seen && old.evidence == new.evidence)
    }

    /// Records an item that only one side has.
    fn alone(&mut self, side: Side, row: ItemRow, alike: bool) -> io::Result<()> {
        let other = match side {
            Side::Old => &self.new,
            Side::New => &self.old,
        };
        let unsure = if alike {
            Some(Unsure::Alike)
        } else if row
            .readers
            .iter()
            .any(|reader| other.unread_readers.contains(&Some(*reader)))
            || other.unread_readers.contains(&None)
        {
            Some(Unsure::Unread)
        } else if !row.readers.is_empty()
            && !row
                .readers
                .iter()
                .any(|reader| other.readers.contains(reader))
        {
            Some(Unsure::NoSuchFile)
        } else {
            None
        };
        self.tell(match side {
            Side::Old => Change {
                section: Section::Gone,
                old: Some(row),
                new: None,
                unsure,
                causes: Vec::new(),
            },
            Side::New => Change {
                section: Section::New,
                old: None,
                new: Some(row),
                unsure,
                causes: Vec::new(),
            },
        })
    }

    /// Matches items with the same content whose ids do not match. Those of the same time are taken
    /// as one.
    pub(super) fn group(
        &mut self,
        olds: &mut VecDeque<ItemRow>,
        news: &mut VecDeque<ItemRow>,
        clocks: &Clocks,
    ) -> io::Result<()> {
        if !olds.is_empty() && !news.is_empty() {
            let ahead = olds
                .front()
                .map(|row| clocks.of(row.account))
                .unwrap_or_default();
            let mut found = Vec::new();
            for wall in [false, true] {
                take_pairs(
                    olds,
                    news,
                    |row| minute(row).filter(|(of, _)| *of == wall),
                    same_second_of,
                    &mut found,
                );
            }
            // One side is in local time of an unknown zone and the other in UTC, in either order.
            for ahead in &ahead {
                let in_utc = |row: &ItemRow| {
                    minute(row)
                        .map(|(wall, minute)| (false, if wall { minute - ahead } else { minute }))
                };
                take_pairs(olds, news, in_utc, other_clock, &mut found);
            }
            for (old, new) in found {
                self.both(old, new)?;
            }
        }
        let (mut old_untimed, mut new_untimed) = (untimed(olds), untimed(news));
        let any_old = olds.len() + old_untimed.len() > 0;
        let perhaps = any_old
            && news.len() + new_untimed.len() > 0
            && old_untimed.len() + new_untimed.len() > 0;
        // An item without a time may be any of the others, so only the numbers can be compared.
        let mut found = pairs(&mut old_untimed, &mut new_untimed);
        found.append(&mut pairs(&mut old_untimed, news));
        found.append(&mut pairs(olds, &mut new_untimed));
        for (old, new) in found {
            self.both(old, new)?;
        }
        for row in olds.drain(..).chain(old_untimed) {
            self.alone(Side::Old, row, perhaps)?;
        }
        for row in news.drain(..).chain(new_untimed) {
            self.alone(Side::New, row, perhaps)?;
        }
        Ok(())
    }
}

/// Removes the rows without a time from `rows`, and returns them.
fn untimed(rows: &mut VecDeque<ItemRow>) -> VecDeque<ItemRow> {
    let (timed, untimed) = rows.drain(..).partition(|row| minute(row).is_some());
    *rows = timed;
    untimed
}

fn same_second_of(one: &ItemRow, other: &ItemRow) -> bool {
    same_second(one.time, other.time)
}

/// Whether one time is local and the other in UTC, and their seconds agree.
fn other_clock(one: &ItemRow, other: &ItemRow) -> bool {
    fn wall(row: &ItemRow) -> Option<bool> {
        minute(row).map(|(wall, _)| wall)
    }
    wall(one) != wall(other) && same_second(one.time, other.time)
}

/// Moves pairs of the same minute for which `fits` holds from both sides to `found`.
fn take_pairs(
    olds: &mut VecDeque<ItemRow>,
    news: &mut VecDeque<ItemRow>,
    at: impl Fn(&ItemRow) -> Option<(bool, i64)>,
    fits: impl Fn(&ItemRow, &ItemRow) -> bool,
    found: &mut Vec<(ItemRow, ItemRow)>,
) {
    let mut of_minute: BTreeMap<(bool, i64), VecDeque<ItemRow>> = BTreeMap::new();
    let mut left = VecDeque::new();
    for row in news.drain(..) {
        match at(&row) {
            Some(minute) => of_minute.entry(minute).or_default().push_back(row),
            None => left.push_back(row),
        }
    }
    let mut olds_left = VecDeque::new();
    for old in olds.drain(..) {
        let rows = at(&old).and_then(|minute| of_minute.get_mut(&minute));
        let new = rows.and_then(|rows| {
            let second = rows
                .iter()
                .take(MOST_CANDIDATES)
                .position(|new| new.time == old.time && fits(&old, new));
            let second = second.or_else(|| {
                rows.iter()
                    .take(MOST_CANDIDATES)
                    .position(|new| fits(&old, new))
            });
            second.and_then(|place| rows.remove(place))
        });
        match new {
            Some(new) => found.push((old, new)),
            None => olds_left.push_back(old),
        }
    }
    left.extend(of_minute.into_values().flatten());
    *olds = olds_left;
    *news = left;
}
