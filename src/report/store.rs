//! The judged items, bounded in memory, in the order of the report: by outcome, newest first.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::io;

use serde::{Deserialize, Serialize};

use crate::item::{ExportId, Item, ItemId, Kind, Platform};
use crate::policy::{Is, Outcome};
use crate::storage::scratch::Scratch;
use crate::storage::{Record, Sorted, Sorter, Walk};
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
    /// Whether it is in scope in the least and in the most exposed reading of what is unknown.
    pub in_scope: [bool; 2],
}

/// The same, before it is stored.
#[derive(Clone, Copy, Serialize)]
pub(crate) struct JudgedRef<'a> {
    pub(crate) id: ItemId,
    pub(crate) item: &'a Item,
    pub(crate) visibility: &'a Visibility,
    pub(crate) outcome: &'a Outcome,
    pub(crate) in_scope: [bool; 2],
}

impl Record for Judged {
    type Key = Place;
    type Ref<'a> = JudgedRef<'a>;

    fn key(&self) -> Self::Key {
        place(&self.item, self.id)
    }

    fn key_of(judged: &JudgedRef<'_>) -> Self::Key {
        place(judged.item, judged.id)
    }
}

/// What decides the place of an item in its section. Lines of a chat that were written in one minute stand in the order of the chat.
type Place = (Reverse<Moment>, ExportId, Kind, Reverse<u32>, ItemId);

fn place(item: &Item, id: ItemId) -> Place {
    let line = item.origins.first().filter(|_| item.platform == Platform::Whatsapp).map_or(0, |origin| origin.record);
    (Reverse(item.time), item.export, item.kind, Reverse(line), id)
}

/// Memory that the judged items of one part and one outcome may take.
const HELD: usize = 3 << 17;

/// Takes the judged items of one part.
pub(crate) struct Filling(Vec<(Is, Sorter<Judged>, u64)>);

impl Filling {
    pub(crate) fn new(scratch: &Scratch) -> Self {
        Self(Is::ALL.iter().map(|is| (*is, Sorter::new(scratch, HELD), 0)).collect())
    }

    pub(crate) fn push(&mut self, judged: &JudgedRef<'_>) -> io::Result<()> {
        let mut sorters = self.0.iter_mut();
        sorters.find(|(is, ..)| *is == judged.outcome.is).map_or(Ok(()), |(_, sorter, items)| {
            *items += 1;
            sorter.push(judged)
        })
    }

    /// The items of all parts.
    ///
    /// # Errors
    /// The temporary file cannot be written.
    pub(crate) fn close(parts: Vec<Self>, ids: Ids) -> io::Result<Store> {
        let mut sorters = BTreeMap::<Is, (Vec<Sorter<Judged>>, u64)>::new();
        for (is, sorter, items) in parts.into_iter().flat_map(|part| part.0) {
            let (of_outcome, all) = sorters.entry(is).or_default();
            of_outcome.push(sorter);
            *all += items;
        }
        let mut before = 0;
        let sections = sorters.into_iter().map(|(is, (sorters, items))| {
            let section = Section { is, before, items: Sorter::sort(sorters)? };
            before += items;
            Ok(section)
        });
        Ok(Store { sections: sections.collect::<io::Result<_>>()?, ids })
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
    /// Walks the items; any number of times. While some are visited, rayon's pool reads the next.
    ///
    /// # Errors
    /// The temporary file cannot be read, or `visit` fails.
    pub fn each(&self, mut visit: impl FnMut(&Judged) -> io::Result<()> + Send) -> io::Result<()> {
        let (mut at_hand, mut to_come) = (Batch::default(), Batch::default());
        for section in &self.sections {
            let mut walk = self.walk(section)?;
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
        for section in self.sections.iter().filter(|section| section.is == outcome) {
            let (mut walk, mut slot) = (self.walk(section)?, None);
            while newest.len() < most && walk.next(&mut slot)? {
                newest.extend(slot.take());
            }
        }
        Ok(newest)
    }

    fn walk<'s>(&self, section: &'s Section) -> io::Result<Named<'s>> {
        Ok(Named { walk: section.items.walk()?, place: section.before, ids: self.ids })
    }
}

/// A walk through a section that gives each item the id it is called by.
struct Named<'s> {
    walk: Walk<'s, Judged>,
    place: u64,
    ids: Ids,
}

impl Named<'_> {
    fn next(&mut self, slot: &mut Option<Judged>) -> io::Result<bool> {
        let found = self.walk.next(slot)?;
        self.place += 1;
        if let (Ids::Places, Some(judged)) = (self.ids, slot) {
            judged.id = ItemId(self.place);
        }
        Ok(found)
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
    fn fill(&mut self, walk: &mut Named<'_>) -> io::Result<()> {
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
