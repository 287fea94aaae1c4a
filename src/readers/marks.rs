//! Marks by which a record is found again in the other format: a hash of what both formats show of
//! it, its minute within a quarter of an hour, and its day. Pages show the time of some zone, and
//! all zones are whole quarters apart and at most a day; they have no seconds and no headlines.

use std::collections::BTreeMap;

use super::gathered::file_name;
use crate::item::{Item, Kind, StableHash};
use crate::time::Moment;

/// What a record says, when: the hash of its words, its minute within a quarter, and its day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Mark {
    what: u64,
    minute: i64,
    day: i64,
}

/// How many records have each mark, in limited memory.
#[derive(Clone, Debug, Default)]
pub(super) struct Marks(BTreeMap<Mark, u64>);

/// Most marks that are told apart. Of more records, only the minute and part of the hash count.
const MOST: usize = 1 << 16;

/// How many hashes of further records are told apart.
const BLURRED: u64 = 1 << 10;

/// Minutes of a quarter of an hour.
const QUARTER: i64 = 15;

const SECONDS_A_DAY: i64 = 24 * 3600;

/// The minute of a record without a time, and the day of one whose day does not count.
const NONE: i64 = -1;
const ANY_DAY: i64 = i64::MIN;

impl Mark {
    fn new(what: u64, time: Moment) -> Self {
        let Some(seconds) = time.seconds() else {
            return Self {
                what,
                minute: NONE,
                day: ANY_DAY,
            };
        };
        Self {
            what,
            minute: seconds.div_euclid(60).rem_euclid(QUARTER),
            day: seconds.div_euclid(SECONDS_A_DAY),
        }
    }

    fn blurred(self) -> Self {
        Self {
            what: self.what % BLURRED,
            day: ANY_DAY,
            ..self
        }
    }
}

/// The first line with words. Further ones are often headlines, which pages lack.
fn first_line(words: &str) -> &str {
    let mut lines = words.lines().map(str::trim);
    lines.find(|line| !line.is_empty()).unwrap_or("")
}

/// The kind of an item, as far as both formats show it: a page does not always name the group.
fn kind_of(item: &Item) -> &'static str {
    match item.kind {
        Kind::GroupPost | Kind::PagePost => Kind::Post,
        Kind::GroupComment => Kind::Comment,
        kind => kind,
    }
    .as_str()
}

/// The mark of an item. One with a medium is known by that.
pub(super) fn mark_of_item(item: &Item) -> Mark {
    let medium = item.media.first().map_or("", |path| file_name(path));
    // Pages do not always show which reaction it was.
    let words = if item.kind == Kind::Reaction || !medium.is_empty() {
        ""
    } else {
        first_line(&item.text)
    };
    let hash = StableHash::new().field(kind_of(item)).field(words);
    Mark::new(hash.field(medium).finish(), item.time)
}

/// An item's kind and minute alone.
pub(super) fn minute_of_item(item: &Item) -> Mark {
    Marks::minute(kind_of(item), item.time)
}

impl Marks {
    /// The mark of a message.
    pub(super) fn of_message(sender: &str, words: &str, time: Moment) -> Mark {
        let hash = StableHash::new().field("message").field(sender);
        Mark::new(hash.field(first_line(words)).finish(), time)
    }

    /// The minute of something of this kind.
    pub(super) fn minute(kind: &str, time: Moment) -> Mark {
        let what = StableHash::new().field(kind).finish();
        Mark {
            day: ANY_DAY,
            ..Mark::new(what, time)
        }
    }

    pub(super) fn add(&mut self, mark: Mark) {
        self.add_many(mark, 1);
    }

    fn add_many(&mut self, mark: Mark, records: u64) {
        let has_room = self.0.len() < MOST || self.0.contains_key(&mark);
        let mark = if has_room { mark } else { mark.blurred() };
        *self.0.entry(mark).or_default() += records;
    }

    pub(super) fn join(&mut self, other: &Self) {
        for (mark, records) in &other.0 {
            self.add_many(*mark, *records);
        }
    }

    pub(super) fn sum(&self) -> u64 {
        self.0.values().sum()
    }

    /// How many records of the other are here too.
    pub(super) fn shared(&self, other: &Self) -> u64 {
        let mut left = self.clone();
        // The newest first, as `take` wants it.
        let marks = other.0.iter().rev();
        marks
            .map(|(mark, records)| left.take_many(*mark, *records))
            .sum()
    }

    /// Takes out a record of this mark, if there is one.
    pub(super) fn take(&mut self, mark: Mark) -> bool {
        self.take_many(mark, 1) == 1
    }

    /// Takes out up to so many records of this mark, and returns how many there were. Where the
    /// same was said day after day, the latest is taken first: pages list the newest first, and
    /// then each finds its own, whatever zone they are in.
    fn take_many(&mut self, mark: Mark, records: u64) -> u64 {
        let at = |minute, day| Mark {
            minute,
            day,
            ..mark
        };
        let days = if mark.day == ANY_DAY {
            ANY_DAY..=i64::MAX
        } else {
            mark.day - 1..=mark.day + 1
        };
        let minutes = if mark.minute == NONE {
            NONE..=QUARTER
        } else {
            mark.minute..=mark.minute
        };
        let timeless = at(NONE, ANY_DAY);
        let ranges = [
            at(*minutes.start(), *days.start())..=at(*minutes.end(), *days.end()),
            timeless..=timeless,
            mark.blurred()..=mark.blurred(),
        ];
        let mut taken = 0;
        for range in ranges {
            while taken < records
                && let Some((found, left)) = self.0.range_mut(range.clone()).next_back()
            {
                let some = (*left).min(records - taken);
                *left -= some;
                taken += some;
                if *left == 0 {
                    let found = *found;
                    self.0.remove(&found);
                }
            }
        }
        taken
    }
}
