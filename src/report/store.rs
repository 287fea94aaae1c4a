//! The judged items, bounded in memory, in the order of the report: by outcome, newest first.

use std::cmp::Reverse;
use std::io;
use std::ops::ControlFlow;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::item::{ExportId, Item, ItemId, Kind};
use crate::policy::{Is, Outcome};
use crate::spill::{Record, Sorted, Sorter};
use crate::time::Moment;
use crate::visibility::Visibility;

/// An item with what was found about it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Judged {
    /// Its id: the same in another download of the same account.
    pub id: ItemId,
    /// The item.
    pub item: Item,
    /// Who could see it.
    pub visibility: Visibility,
    /// What the policy means for it.
    pub outcome: Outcome,
}

impl Record for Judged {
    type Key = (Reverse<Moment>, ExportId, Kind, ItemId);

    fn key(&self) -> Self::Key {
        (Reverse(self.item.time), self.item.export, self.item.kind, self.id)
    }
}

/// Memory that judged items may take, for each outcome.
const HELD: usize = 4 << 20;

/// Takes judged items.
pub(crate) struct Filling(Vec<(Is, Sorter<Judged>, u64)>);

impl Filling {
    pub(crate) fn new(folder: &Path) -> Self {
        Self(Is::ALL.iter().map(|is| (*is, Sorter::new(folder, HELD), 0)).collect())
    }

    pub(crate) fn push(&mut self, judged: &Judged) -> io::Result<()> {
        let mut sorters = self.0.iter_mut();
        sorters.find(|(is, ..)| *is == judged.outcome.is).map_or(Ok(()), |(_, sorter, items)| {
            *items += 1;
            sorter.push(judged)
        })
    }

    pub(crate) fn close(self, ids: Ids) -> Store {
        let mut before = 0;
        let sections = self.0.into_iter().map(|(is, sorter, items)| {
            let section = Section { is, before, items: Sorter::sort(vec![sorter]) };
            before += items;
            section
        });
        Store { sections: sections.collect(), ids }
    }
}

/// What items are called by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ids {
    /// By a hash of what they are and say.
    Hashes,
    /// By their places in the report: a hash could be compared with that of a text that somebody guesses.
    Places,
}

/// The judged items, in the order of the report: by outcome, newest first.
pub struct Store {
    sections: Vec<Section>,
    ids: Ids,
}

/// Those of one outcome.
struct Section {
    is: Is,
    /// Items in the sections before this one.
    before: u64,
    items: Sorted<Judged>,
}

impl Store {
    /// Walks the items; any number of times.
    ///
    /// # Errors
    /// The temporary file cannot be read, or `visit` fails.
    pub fn each(&self, mut visit: impl FnMut(Judged) -> io::Result<()>) -> io::Result<()> {
        for section in &self.sections {
            self.walk(section, |judged| visit(judged).map(|()| ControlFlow::Continue(())))?;
        }
        Ok(())
    }

    /// Walks the newest `most` items of one outcome, and reads no further.
    ///
    /// # Errors
    /// The same.
    pub fn newest(&self, outcome: Is, most: usize) -> io::Result<Vec<Judged>> {
        let mut newest = Vec::new();
        for section in self.sections.iter().filter(|section| section.is == outcome) {
            self.walk(section, |judged| {
                if newest.len() == most {
                    return Ok(ControlFlow::Break(()));
                }
                newest.push(judged);
                Ok(ControlFlow::Continue(()))
            })?;
        }
        Ok(newest)
    }

    fn walk(&self, section: &Section, mut visit: impl FnMut(Judged) -> io::Result<ControlFlow<()>>) -> io::Result<()> {
        let mut place = section.before;
        section.items.each(|mut judged| {
            place += 1;
            if self.ids == Ids::Places {
                judged.id = ItemId(place);
            }
            visit(judged)
        })
    }
}
