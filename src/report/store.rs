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
pub(crate) struct Filling(Vec<(Is, Sorter<Judged>)>);

impl Filling {
    pub(crate) fn new(folder: &Path) -> Self {
        Self(Is::ALL.iter().map(|is| (*is, Sorter::new(folder, HELD))).collect())
    }

    pub(crate) fn push(&mut self, judged: &Judged) -> io::Result<()> {
        let mut sorters = self.0.iter_mut();
        sorters.find(|(is, _)| *is == judged.outcome.is).map_or(Ok(()), |(_, sorter)| sorter.push(judged))
    }

    pub(crate) fn close(self) -> Store {
        Store(self.0.into_iter().map(|(is, sorter)| (is, Sorter::sort(vec![sorter]))).collect())
    }
}

/// The judged items, in the order of the report: by outcome, newest first.
pub struct Store(Vec<(Is, Sorted<Judged>)>);

impl Store {
    /// Walks the items; any number of times.
    ///
    /// # Errors
    /// The temporary file cannot be read, or `visit` fails.
    pub fn each(&self, mut visit: impl FnMut(Judged) -> io::Result<()>) -> io::Result<()> {
        for (_, section) in &self.0 {
            section.each(|judged| visit(judged).map(|()| ControlFlow::Continue(())))?;
        }
        Ok(())
    }

    /// Walks the newest `most` items of one outcome, and reads no further.
    ///
    /// # Errors
    /// The same.
    pub fn newest(&self, outcome: Is, most: usize) -> io::Result<Vec<Judged>> {
        let mut newest = Vec::new();
        for (_, section) in self.0.iter().filter(|(is, _)| *is == outcome) {
            section.each(|judged| {
                if newest.len() == most {
                    return Ok(ControlFlow::Break(()));
                }
                newest.push(judged);
                Ok(ControlFlow::Continue(()))
            })?;
        }
        Ok(newest)
    }
}
