//! The items, bounded in memory, the newest first. Nothing in it hangs on any answer, day or
//! region: it is made once, and judged as often as wanted. Of each item a head says what its
//! verdict hangs on and what the page counts of it; the rest is read where it is shown.

use std::cmp::Reverse;
use std::io;

use rustc_hash::FxHashMap;

use super::summary::Summary;
use crate::about::{About, Which};
use crate::facts::Facts;
use crate::item::{Detail, ExportId, Item, ItemId, Kind, Platform};
use crate::policy::{Alike, Outcome};
use crate::storage::scratch::Scratch;
use crate::storage::{
    self, At, Packable, PackedBytes, Placed, Shelf, ShelfReader, Shelved, Walk, take,
};
use crate::time::Moment;
use crate::visibility::Visibility;

/// An item with what was found about it.
#[derive(Clone, Debug)]
pub(crate) struct Judged {
    /// Its id: the same in another download of the same account.
    pub id: ItemId,
    /// The item.
    pub item: Item,
    /// Who could see it.
    pub visibility: Visibility,
    /// What the policy means for it.
    pub outcome: Outcome,
}

/// What is asked of an item again and again.
#[derive(Clone, Copy)]
pub(crate) struct ItemHead {
    pub(crate) time: Moment,
    pub(crate) export: ExportId,
    kind: Kind,
    line: u32,
    pub(crate) id: ItemId,
    /// Its place among those of its part that differ in what a verdict hangs on.
    alike: u32,
    subject: AskedSubject,
    pub(crate) marks: Marks,
}

impl Packable for ItemHead {
    fn pack(&self, out: &mut PackedBytes) {
        let (subject, number) = match self.subject {
            AskedSubject::None => (0, 0),
            AskedSubject::Known(number) => (1, number),
            AskedSubject::OneOfMany => (2, 0),
        };
        let clock = match self.time {
            Moment::Unknown => 0,
            Moment::At(_) => 1,
            Moment::Wall(_) => 2,
        };
        let seconds = self.time.seconds().unwrap_or_default();
        out.put(&[clock, self.kind as u8, subject, self.marks.0]);
        out.put(&seconds.to_le_bytes());
        out.put(&self.export.0.to_le_bytes());
        out.put(&self.line.to_le_bytes());
        out.put(&self.id.0.to_le_bytes());
        out.put(&self.alike.to_le_bytes());
        out.put(&number.to_le_bytes());
    }

    fn unpack(bytes: &mut &[u8]) -> Option<Self> {
        let [clock, kind, subject, marks] = take(bytes)?;
        let seconds = i64::from_le_bytes(take(bytes)?);
        let head = Self {
            time: match clock {
                0 => Moment::Unknown,
                1 => Moment::At(seconds),
                2 => Moment::Wall(seconds),
                _ => return None,
            },
            export: ExportId(u16::from_le_bytes(take(bytes)?)),
            kind: *Kind::ALL.get(usize::from(kind))?,
            line: u32::from_le_bytes(take(bytes)?),
            id: ItemId(u64::from_le_bytes(take(bytes)?)),
            alike: u32::from_le_bytes(take(bytes)?),
            subject: AskedSubject::None,
            marks: Marks(marks),
        };
        let number = u32::from_le_bytes(take(bytes)?);
        let subject = match subject {
            0 => AskedSubject::None,
            1 => AskedSubject::Known(number),
            2 => AskedSubject::OneOfMany,
            _ => return None,
        };
        Some(Self { subject, ..head })
    }
}

impl storage::Head for ItemHead {
    /// What decides the place of an item in its section. Lines of a chat that were written in one
    /// minute stand in the order of the chat.
    type Key = (Reverse<Moment>, ExportId, Kind, Reverse<u32>, ItemId);

    fn key(&self) -> Self::Key {
        (
            Reverse(self.time),
            self.export,
            self.kind,
            Reverse(self.line),
            self.id,
        )
    }
}

/// The group or person that a question about an item would be about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AskedSubject {
    /// It would be about none.
    None,
    /// That number among those of its part.
    Known(u32),
    /// One of those beyond all that are told apart: the item itself says which.
    OneOfMany,
}

/// Groups and people told apart in a part: a bound on memory.
const MOST_SUBJECTS: usize = 50_000;

/// What hangs on an item that lists and tables of the page are about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Marks(u8);

/// The annotations that tell where somebody was.
pub(crate) const PLACES: [&str; 2] = ["place", "upload_address"];

impl Marks {
    const MEDIA: u8 = 1;
    const PLACE: u8 = 1 << 1;
    const DETAIL: u8 = 1 << 3;

    fn of(item: &Item) -> Self {
        let mut marks = if item.media.is_empty() {
            0
        } else {
            Self::MEDIA
        };
        for (name, _) in item.annotations.named() {
            let place = PLACES
                .iter()
                .position(|place| *place == name)
                .map(|number| Self::PLACE << number);
            let detail = Detail::ALL
                .iter()
                .position(|sort| sort.as_str() == name)
                .map(|number| Self::DETAIL << number);
            marks |= place.or(detail).unwrap_or_default();
        }
        Self(marks)
    }

    pub(crate) fn has_media(self) -> bool {
        self.0 & Self::MEDIA != 0
    }

    /// Whether it tells a place, by each of the annotations that do.
    pub(crate) fn tells_place(self) -> [bool; PLACES.len()] {
        std::array::from_fn(|number| self.0 & (Self::PLACE << number) != 0)
    }

    /// Whether its text holds a detail, by sort.
    pub(crate) fn details(self) -> [bool; Detail::ALL.len()] {
        std::array::from_fn(|number| self.0 & (Self::DETAIL << number) != 0)
    }
}

/// What is common to many items of a part.
#[derive(Default)]
struct Common {
    alike: FxHashMap<Alike, u32>,
    subjects: FxHashMap<(ExportId, About), u32>,
}

/// Takes the items of one part.
pub(crate) struct Filling {
    common: Common,
    shelf: Shelf<ItemHead>,
    described: Summary,
}

/// Memory that the items of one part may take before they are spilled.
const HELD: usize = 3 << 19;

impl Filling {
    pub(crate) fn new(part: u16, scratch: &Scratch) -> Self {
        Self {
            common: Common::default(),
            shelf: Shelf::new(part, scratch, HELD),
            described: Summary::default(),
        }
    }

    pub(crate) fn push(&mut self, id: ItemId, item: &Item, facts: &Facts) -> io::Result<()> {
        self.described.describe(item);
        let line = item
            .origins
            .first()
            .filter(|_| item.platform == Platform::Whatsapp)
            .map_or(0, |origin| origin.record);
        let Common { alike, subjects } = &mut self.common;
        let next = alike.len();
        let alike = *alike
            .entry(Alike::of(item, facts))
            .or_insert(u32::try_from(next).map_err(io::Error::other)?);
        let subject = match facts
            .about(item)
            .filter(|about| matches!(about.which, Which::Named(_)))
        {
            None => AskedSubject::None,
            Some(about) => {
                let next = subjects.len();
                let about = (item.export, about);
                if next >= MOST_SUBJECTS && !subjects.contains_key(&about) {
                    AskedSubject::OneOfMany
                } else {
                    let next = u32::try_from(next).map_err(io::Error::other)?;
                    AskedSubject::Known(*subjects.entry(about).or_insert(next))
                }
            }
        };
        let (time, export, kind, marks) = (item.time, item.export, item.kind, Marks::of(item));
        self.shelf.push(
            ItemHead {
                time,
                export,
                kind,
                line,
                id,
                alike,
                subject,
                marks,
            },
            item,
        )
    }

    /// The items of all parts, in the order of the parts, and what they are as far as nothing
    /// decides it.
    ///
    /// # Errors
    /// The temporary file cannot be written.
    pub(crate) fn close(parts: Vec<Self>, scratch: &Scratch) -> io::Result<(Store, Summary)> {
        let (mut shelves, mut common, mut all) = (Vec::new(), Vec::new(), Summary::default());
        for part in parts {
            all.join_described(part.described);
            shelves.push(part.shelf);
            common.push(Shared {
                alike: in_order(part.common.alike),
                subjects: in_order(part.common.subjects),
            });
        }
        Ok((
            Store {
                items: Shelf::close(shelves, scratch)?,
                common,
            },
            all,
        ))
    }
}

fn in_order<K>(numbered: FxHashMap<K, u32>) -> Vec<K> {
    let mut all: Vec<(K, u32)> = numbered.into_iter().collect();
    all.sort_unstable_by_key(|(_, number)| *number);
    all.into_iter().map(|(key, _)| key).collect()
}

/// The same, by number.
struct Shared {
    alike: Vec<Alike>,
    subjects: Vec<(ExportId, About)>,
}

/// The items, the newest first.
pub(crate) struct Store {
    items: Shelved<ItemHead>,
    common: Vec<Shared>,
}

impl Store {
    /// Begins a walk through the heads.
    pub(crate) fn walk(&self) -> io::Result<Walk<'_, Placed<ItemHead>>> {
        self.items.walk()
    }

    /// Reads items behind heads.
    pub(crate) fn reader(&self) -> ShelfReader<'_> {
        self.items.reader()
    }

    /// What the verdict on an item hangs on.
    pub(crate) fn alike(&self, placed: &Placed<ItemHead>) -> Option<&Alike> {
        self.common
            .get(usize::from(placed.at.shelf))?
            .alike
            .get(placed.head.alike as usize)
    }

    /// All that its part has alike in it: the part and the number.
    pub(crate) fn number(placed: &Placed<ItemHead>) -> (u16, u32) {
        (placed.at.shelf, placed.head.alike)
    }

    /// The group or person that a question about it would be about.
    pub(crate) fn subject(&self, placed: &Placed<ItemHead>) -> AskedSubject {
        placed.head.subject
    }

    /// How many items of a part differ in what a verdict hangs on.
    pub(crate) fn alike_in(&self, part: u16) -> usize {
        self.common
            .get(usize::from(part))
            .map_or(0, |common| common.alike.len())
    }

    /// The groups and people of a part, by number.
    pub(crate) fn subjects(&self, part: u16) -> &[(ExportId, About)] {
        self.common
            .get(usize::from(part))
            .map_or(&[], |common| &common.subjects)
    }

    /// The number of parts.
    pub(crate) fn parts(&self) -> u16 {
        u16::try_from(self.common.len()).unwrap_or(u16::MAX)
    }
}

/// An item of which the head was seen: where it is, and its place in its section.
#[derive(Clone, Copy)]
pub(crate) struct Spot {
    pub(crate) at: At,
    pub(crate) id: ItemId,
    /// Its number among those of its outcome, from 1.
    pub(crate) number: u64,
}
