//! Pairs the items of two audits and says what changed.

use std::collections::{BTreeMap, VecDeque};
use std::io;

use serde::{Deserialize, Serialize};

use super::change::{Cause, Change, Section, Unsure};
use super::finding::Finding;
use super::row::ItemRow;
use super::same::Clocks;
use super::sides::{AuditInfo, Side};
use super::threads::{self, ThreadChanges};
use crate::item::ItemId;
use crate::storage::scratch::Scratch;
use crate::storage::{Record, Sorted, Sorter};
use crate::time::Moment;

/// Bytes of rows that each sorter holds in memory.
const HELD: usize = 16 << 20;

/// A row, sorted by its id.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct ById(Side, ItemRow);

impl Record for ById {
    type Key = (u16, ItemId, Side, Moment);
    type Ref<'a> = Self;

    fn key(&self) -> Self::Key {
        Self::key_of(self)
    }

    fn key_of(Self(side, row): &Self) -> Self::Key {
        (row.account, row.id, *side, row.time)
    }
}

/// A row, sorted by its content.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct ByWords(Side, ItemRow);

impl Record for ByWords {
    type Key = (u16, u64, Side, Moment, ItemId);
    type Ref<'a> = Self;

    fn key(&self) -> Self::Key {
        Self::key_of(self)
    }

    fn key_of(Self(side, row): &Self) -> Self::Key {
        (row.account, row.key, *side, row.time, row.id)
    }
}

/// Collects the rows of both sides.
pub(crate) struct Matching {
    scratch: Scratch,
    rows: Sorter<ById>,
    items: [u64; 2],
}

/// What changed.
pub(crate) struct Comparison {
    /// The old audit.
    pub old: AuditInfo,
    /// The new audit.
    pub new: AuditInfo,
    /// How many items both sides have.
    pub kept: u64,
    /// How many items each section has.
    pub counts: BTreeMap<Section, u64>,
    /// How many of the new or gone items are not sure to be so, and why.
    pub unsure: BTreeMap<(Section, Unsure), u64>,
    /// How many items each cause has, among those for which only the policy changed.
    pub causes: BTreeMap<Cause, u64>,
    /// What became of the conversations.
    pub threads: ThreadChanges,
    pub(super) changes: Sorted<Change>,
}

impl Matching {
    /// Starts without rows. Rows that do not fit in memory go to `scratch`.
    pub(crate) fn new(scratch: &Scratch) -> Self {
        Self {
            scratch: scratch.clone(),
            rows: Sorter::new(scratch, HELD),
            items: [0; 2],
        }
    }

    /// Adds an item of one side.
    ///
    /// # Errors
    /// The temporary file cannot be written.
    pub(crate) fn push(&mut self, side: Side, row: ItemRow) -> io::Result<()> {
        if let Some(items) = self.items.get_mut(side as usize) {
            *items += 1;
        }
        self.rows.push(&ById(side, row))
    }

    /// Compares the two audits.
    ///
    /// # Errors
    /// The temporary file fails.
    pub(crate) fn compare(self, mut old: AuditInfo, mut new: AuditInfo) -> io::Result<Comparison> {
        [old.items, new.items] = self.items;
        let threads = threads::compare(&mut old, &mut new);
        let mut found = Finding::new(&self.scratch, old, new);
        let left = by_ids(self.rows, &self.scratch, &mut found)?;
        let mut clocks = Clocks::default();
        each_group(&left, |olds, news| {
            if let ([one], [other]) = (&*olds.make_contiguous(), &*news.make_contiguous())
                && one.distinct
            {
                clocks.learn(one, other);
            }
            Ok(())
        })?;
        each_group(&left, |olds, news| found.group(olds, news, &clocks))?;
        found.close(threads)
    }
}

/// Pairs the items that have the same id on both sides, and returns the others.
fn by_ids(
    rows: Sorter<ById>,
    scratch: &Scratch,
    found: &mut Finding,
) -> io::Result<Sorted<ByWords>> {
    let mut left = Sorter::new(scratch, HELD);
    let sorted = Sorter::sort(vec![rows])?;
    let (mut walk, mut slot, mut group) = (sorted.walk()?, None, Vec::<ById>::new());
    let mut close = |group: &mut Vec<ById>| -> io::Result<()> {
        let (mut olds, mut news) = parted(group.drain(..).map(|ById(side, row)| (side, row)));
        for (old, new) in pairs(&mut olds, &mut news) {
            found.both(old, new)?;
        }
        let rest = olds.into_iter().map(|row| ByWords(Side::Old, row));
        rest.chain(news.into_iter().map(|row| ByWords(Side::New, row)))
            .try_for_each(|one| left.push(&one))
    };
    while walk.next(&mut slot)? {
        let Some(next) = slot.take() else { continue };
        if let Some(ById(_, one)) = group.first()
            && (one.account, one.id) != (next.1.account, next.1.id)
        {
            close(&mut group)?;
        }
        group.push(next);
    }
    close(&mut group)?;
    Sorter::sort(vec![left])
}

/// Pairs off rows until one side has none left.
pub(super) fn pairs(
    olds: &mut VecDeque<ItemRow>,
    news: &mut VecDeque<ItemRow>,
) -> Vec<(ItemRow, ItemRow)> {
    let both = olds.len().min(news.len());
    olds.drain(..both).zip(news.drain(..both)).collect()
}

/// Calls `visit` once for each group of rows with the same content, with the old rows and the new
/// ones.
fn each_group(
    sorted: &Sorted<ByWords>,
    mut visit: impl FnMut(&mut VecDeque<ItemRow>, &mut VecDeque<ItemRow>) -> io::Result<()>,
) -> io::Result<()> {
    let (mut walk, mut slot, mut group) = (sorted.walk()?, None, Vec::<ByWords>::new());
    let mut close = |group: &mut Vec<ByWords>| {
        let (mut olds, mut news) = parted(group.drain(..).map(|ByWords(side, row)| (side, row)));
        visit(&mut olds, &mut news)
    };
    while walk.next(&mut slot)? {
        let Some(next) = slot.take() else { continue };
        if let Some(ByWords(_, one)) = group.first()
            && (one.account, one.key) != (next.1.account, next.1.key)
        {
            close(&mut group)?;
        }
        group.push(next);
    }
    close(&mut group)
}

fn parted(rows: impl Iterator<Item = (Side, ItemRow)>) -> (VecDeque<ItemRow>, VecDeque<ItemRow>) {
    let (mut olds, mut news) = (VecDeque::new(), VecDeque::new());
    for (side, row) in rows {
        match side {
            Side::Old => olds.push_back(row),
            Side::New => news.push_back(row),
        }
    }
    (olds, news)
}

impl Comparison {
    /// Whether nothing changed. A difference between the formats is no change.
    pub(crate) fn is_empty(&self) -> bool {
        fn by_format(section: &Section) -> bool {
            *section == Section::ByFormat
        }
        self.threads.changes.is_empty() && self.counts.keys().all(by_format)
    }

    /// How many items are in a section.
    pub(crate) fn count(&self, section: Section) -> u64 {
        self.counts.get(&section).copied().unwrap_or(0)
    }

    /// Walks the changes, section by section, the newest item first; any number of times.
    ///
    /// # Errors
    /// The temporary file cannot be read, or `visit` fails.
    pub(crate) fn each(&self, mut visit: impl FnMut(&Change) -> io::Result<()>) -> io::Result<()> {
        let (mut walk, mut slot) = (self.changes.walk()?, None);
        while walk.next(&mut slot)? {
            slot.as_ref().map_or(Ok(()), &mut visit)?;
        }
        Ok(())
    }

    /// The first `most` changes of each section.
    ///
    /// # Errors
    /// The temporary file cannot be read.
    pub(crate) fn first(&self, most: usize) -> io::Result<BTreeMap<Section, Vec<Change>>> {
        let mut first = BTreeMap::<Section, Vec<Change>>::new();
        self.each(|change| {
            let of_section = first.entry(change.section).or_default();
            if of_section.len() < most {
                of_section.push(change.clone());
            }
            Ok(())
        })?;
        Ok(first)
    }

    /// Whether the sides were given in the wrong order. `None` if they were not, or if it cannot be
    /// told; `Some(true)` if the dates of both downloads say so; `Some(false)` if only the newest
    /// records do, which may have been removed from one of them.
    pub(crate) fn is_reversed(&self) -> Option<bool> {
        let ((old, old_named), (new, new_named)) = (self.old.day()?, self.new.day()?);
        let named = old_named && new_named;
        (old > new && old_named == new_named).then_some(named)
    }
}
