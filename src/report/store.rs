//! The judged items, bounded in memory, in the order of the report: by outcome, newest first.

use std::cmp::Reverse;
use std::io;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::item::{ExportId, Item, Kind};
use crate::policy::{self, Outcome};
use crate::spill::{Record, Sorted, Sorter};
use crate::time::Moment;
use crate::visibility::Visibility;

/// An item with what was found about it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Judged {
    /// Its id: the same in another download of the same account.
    pub id: String,
    /// The item.
    pub item: Item,
    /// Who could see it.
    pub visibility: Visibility,
    /// What the policy means for it.
    pub outcome: Outcome,
}

impl Record for Judged {
    type Key = (policy::Is, Reverse<Moment>, ExportId, Kind, String);

    fn key(&self) -> Self::Key {
        (self.outcome.is, Reverse(self.item.time), self.item.export, self.item.kind, self.id.clone())
    }
}

/// Memory that judged items may take.
const HELD: usize = 16 << 20;

/// Takes judged items.
pub(crate) struct Filling(Sorter<Judged>);

impl Filling {
    pub(crate) fn new(folder: &Path) -> Self {
        Self(Sorter::new(folder, HELD))
    }

    pub(crate) fn push(&mut self, judged: &Judged) -> io::Result<()> {
        self.0.push(judged)
    }

    pub(crate) fn close(self) -> Store {
        Store(Sorter::sort(vec![self.0]))
    }
}

/// The judged items, in the order of the report.
pub struct Store(Sorted<Judged>);

impl Store {
    /// Walks the items; any number of times.
    ///
    /// # Errors
    /// The temporary file cannot be read, or `visit` fails.
    pub fn each(&self, visit: impl FnMut(Judged) -> io::Result<()>) -> io::Result<()> {
        self.0.each(visit)
    }
}
