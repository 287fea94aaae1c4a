//! The judged items, bounded in memory, in the order of the report: by outcome, newest first.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::item::{ExportId, Item, ItemId, Kind};
use crate::policy::{Is, Outcome};
use crate::spill::{Record, Sorted, Sorter, Walk};
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

/// The same, before it is stored.
#[derive(Clone, Copy, Serialize)]
pub(crate) struct JudgedRef<'a> {
    pub(crate) id: ItemId,
    pub(crate) item: &'a Item,
    pub(crate) visibility: &'a Visibility,
    pub(crate) outcome: &'a Outcome,
}

impl Record for Judged {
    type Key = (Reverse<Moment>, ExportId, Kind, ItemId);
    type Ref<'a> = JudgedRef<'a>;

    fn key(&self) -> Self::Key {
        Self::key_of(&JudgedRef { id: self.id, item: &self.item, visibility: &self.visibility, outcome: &self.outcome })
    }

    fn key_of(judged: &JudgedRef<'_>) -> Self::Key {
        (Reverse(judged.item.time), judged.item.export, judged.item.kind, judged.id)
    }
}

/// Memory that the judged items of one part and one outcome may take.
const HELD: usize = 1 << 20;

/// Takes the judged items of one part.
pub(crate) struct Filling(Vec<(Is, Sorter<Judged>)>);

impl Filling {
    pub(crate) fn new(folder: &Path) -> Self {
        Self(Is::ALL.iter().map(|is| (*is, Sorter::new(folder, HELD))).collect())
    }

    pub(crate) fn push(&mut self, judged: &JudgedRef<'_>) -> io::Result<()> {
        let mut sorters = self.0.iter_mut();
        sorters.find(|(is, _)| *is == judged.outcome.is).map_or(Ok(()), |(_, sorter)| sorter.push(judged))
    }

    /// The items of all parts.
    pub(crate) fn close(parts: Vec<Self>) -> Store {
        let mut sorters = BTreeMap::<Is, Vec<Sorter<Judged>>>::new();
        for (is, sorter) in parts.into_iter().flat_map(|part| part.0) {
            sorters.entry(is).or_default().push(sorter);
        }
        Store(sorters.into_iter().map(|(is, sorters)| (is, Sorter::sort(sorters))).collect())
    }
}

/// The judged items, in the order of the report: by outcome, newest first.
pub struct Store(Vec<(Is, Sorted<Judged>)>);

impl Store {
    /// Walks the items; any number of times. While some are visited, rayon's pool reads the next.
    ///
    /// # Errors
    /// The temporary file cannot be read, or `visit` fails.
    pub fn each(&self, mut visit: impl FnMut(&Judged) -> io::Result<()> + Send) -> io::Result<()> {
        let (mut at_hand, mut to_come) = (Batch::default(), Batch::default());
        for (_, section) in &self.0 {
            let mut walk = section.walk()?;
            at_hand.fill(&mut walk)?;
            while at_hand.filled > 0 {
                let (visited, filled) =
                    rayon::join(|| at_hand.items().try_for_each(&mut visit), || to_come.fill(&mut walk));
                visited.and(filled)?;
                std::mem::swap(&mut at_hand, &mut to_come);
            }
        }
        Ok(())
    }

    /// The newest `most` items of one outcome. Reads no further.
    ///
    /// # Errors
    /// The same.
    pub fn newest(&self, outcome: Is, most: usize) -> io::Result<Vec<Judged>> {
        let mut newest = Vec::new();
        for (_, section) in self.0.iter().filter(|(is, _)| *is == outcome) {
            let (mut walk, mut slot) = (section.walk()?, None);
            while newest.len() < most && walk.next(&mut slot)? {
                newest.extend(slot.take());
            }
        }
        Ok(newest)
    }
}

/// Items that are read together.
const BATCH: usize = 256;

/// Some items. Its memory is used again and again.
#[derive(Default)]
struct Batch {
    slots: Vec<Option<Judged>>,
    filled: usize,
}

impl Batch {
    fn fill(&mut self, walk: &mut Walk<'_, Judged>) -> io::Result<()> {
        self.slots.resize_with(BATCH, || None);
        self.filled = 0;
        for slot in &mut self.slots {
            if !walk.next(slot)? {
                break;
            }
            self.filled += 1;
        }
        Ok(())
    }

    fn items(&self) -> impl Iterator<Item = &Judged> {
        self.slots.iter().take(self.filled).flatten()
    }
}
