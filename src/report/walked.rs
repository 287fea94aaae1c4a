//! The items of an audit, judged, in the order of the report: by outcome, the newest first.

use std::io;

use rustc_hash::FxHashSet;

use super::Audit;
use super::classes::Classes;
use super::store::{ItemHead, Judged, Spot, Store};
use crate::item::{Item, ItemId};
use crate::policy::{Coverage, Judge, Memo, Weighed};
use crate::readers::facts_of;
use crate::storage::{Placed, ShelfReader, Walk};

impl Audit {
    /// Walks the items; any number of times. While some are visited, rayon's pool reads the next.
    ///
    /// # Errors
    /// The temporary file cannot be read, or `visit` fails.
    pub(crate) fn each(
        &self,
        mut visit: impl FnMut(&Judged) -> io::Result<()> + Send,
    ) -> io::Result<()> {
        let (mut at_hand, mut to_come) = (ItemBatch::default(), ItemBatch::default());
        for is in Coverage::ALL
            .iter()
            .filter(|is| self.summary.all.with(**is) > 0)
        {
            let mut section = OutcomeWalk::of(self, *is)?;
            at_hand.fill(&mut section)?;
            while at_hand.filled > 0 {
                let (visited, filled) = rayon::join(
                    || at_hand.items().try_for_each(&mut visit),
                    || to_come.fill(&mut section),
                );
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
    pub(crate) fn newest(&self, outcome: Coverage, most: usize) -> io::Result<Vec<Judged>> {
        let mut newest = Vec::new();
        let most =
            usize::try_from(self.summary.all.with(outcome)).map_or(most, |all| all.min(most));
        if most > 0 {
            let (mut section, mut slot) = (OutcomeWalk::of(self, outcome)?, None);
            while newest.len() < most && section.next(&mut slot)? {
                newest.extend(slot.take());
            }
        }
        Ok(newest)
    }

    /// What items are judged by.
    pub(super) fn judge(&self) -> Judge<'_> {
        Judge::new(&self.packs, self.as_of)
    }
}

/// Reads items and judges each by itself: its days and places are its own.
pub(super) struct ItemReading<'a> {
    audit: &'a Audit,
    judge: Memo<'a>,
    reader: ShelfReader<'a>,
}

impl<'a> ItemReading<'a> {
    pub(super) fn of(audit: &'a Audit) -> Self {
        Self {
            audit,
            judge: Memo::new(audit.judge()),
            reader: audit.store.reader(),
        }
    }

    /// Puts an item of that outcome into the slot, whose memory serves again.
    pub(super) fn read(
        &mut self,
        is: Coverage,
        spot: Spot,
        slot: &mut Option<Judged>,
    ) -> io::Result<()> {
        let mut item: Option<Item> = slot.take().map(|judged| judged.item);
        self.reader.read(spot.at, &mut item)?;
        let mut item = item.ok_or(io::ErrorKind::UnexpectedEof)?;
        let Weighed {
            visibility,
            outcome,
            ..
        } = self
            .judge
            .weigh(&item, facts_of(&self.audit.read.exports, item.export));
        debug_assert_eq!(
            outcome.is, is,
            "what holds of a class holds of each: {item:?}"
        );
        if !is.may_be_used() {
            item.annotations.details.clear();
        }
        // In a redacted report a hash could be compared with that of a text that somebody guesses,
        // so places stand for them.
        let id = if self.audit.redacted {
            ItemId(self.before(is) + spot.number)
        } else {
            spot.id
        };
        *slot = Some(Judged {
            id,
            item,
            visibility,
            outcome,
        });
        Ok(())
    }

    /// Items in the sections before that one.
    fn before(&self, is: Coverage) -> u64 {
        Coverage::ALL
            .iter()
            .take_while(|before| **before != is)
            .map(|before| self.audit.summary.all.with(*before))
            .sum()
    }
}

/// A walk through the items of one outcome.
struct OutcomeWalk<'a> {
    is: Coverage,
    walk: Walk<'a, Placed<ItemHead>>,
    classes: Classes<'a, Coverage>,
    judge: Memo<'a>,
    reading: ItemReading<'a>,
    head: Option<Placed<ItemHead>>,
    number: u64,
}

impl<'a> OutcomeWalk<'a> {
    fn of(audit: &'a Audit, is: Coverage) -> io::Result<Self> {
        let store: &Store = &audit.store;
        let judge = audit.judge();
        Ok(Self {
            is,
            walk: store.walk()?,
            classes: Classes::new(
                store,
                &audit.read.exports,
                &[judge],
                FxHashSet::default(),
                &[],
            ),
            judge: Memo::new(judge),
            reading: ItemReading::of(audit),
            head: None,
            number: 0,
        })
    }

    fn next(&mut self, slot: &mut Option<Judged>) -> io::Result<bool> {
        while self.walk.next(&mut self.head)? {
            let Some(placed) = &self.head else { continue };
            let judge = &mut self.judge;
            let (class, _) = self
                .classes
                .find(placed, |item, facts| judge.weigh(&item, facts).outcome.is)?;
            if self.classes.get(class) == Some(&self.is) {
                self.number += 1;
                let spot = Spot {
                    at: placed.at,
                    id: placed.head.id,
                    number: self.number,
                };
                return self.reading.read(self.is, spot, slot).map(|()| true);
            }
        }
        Ok(false)
    }
}

/// Items that are read together.
const BATCH: usize = 256;

/// Some items. Its memory is used again and again.
#[derive(Default)]
struct ItemBatch {
    slots: Vec<Option<Judged>>,
    filled: usize,
}

impl ItemBatch {
    fn fill(&mut self, section: &mut OutcomeWalk<'_>) -> io::Result<()> {
        self.slots.resize_with(BATCH, || None);
        self.filled = 0;
        for slot in &mut self.slots {
            if !section.next(slot)? {
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
