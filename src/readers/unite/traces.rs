//! Traces by which a record is found again in the other format: a hash of what both formats show of
//! it, its minute within a quarter of an hour, and its day. Pages show the time of some zone, and
//! all zones are whole quarters apart and at most a day; they have no seconds and no headlines.

use std::collections::BTreeMap;

use crate::item::{Item, Kind, StableHash};
use crate::readers::gathered::file_name;
use crate::time::Moment;

/// What a record says, when: the hash of its words, its minute within a quarter, and its day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Trace {
    what: u64,
    minute: i64,
    day: i64,
}

/// How many records have each trace, in limited memory.
#[derive(Clone, Debug, Default)]
pub(crate) struct Traces(BTreeMap<Trace, u64>);

/// Most traces that are told apart. Of more records, only the minute and part of the hash count.
const MOST: usize = 1 << 16;

/// How many hashes of further records are told apart.
const BLURRED: u64 = 1 << 10;

/// Minutes of a quarter of an hour.
const QUARTER: i64 = 15;

const SECONDS_A_DAY: i64 = 24 * 3600;

/// The minute of a record without a time, and the day of one whose day does not count.
const NONE: i64 = -1;
const ANY_DAY: i64 = i64::MIN;

impl Trace {
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
    item.kind.anywhere().as_str()
}

/// The trace of an item. One with a medium is known by that.
pub(crate) fn trace_of_item(item: &Item) -> Trace {
    let medium = item.media.first().map_or("", |path| file_name(path));
    // Pages do not always show which reaction it was.
    let words = if item.kind == Kind::Reaction || !medium.is_empty() {
        ""
    } else {
        first_line(&item.text)
    };
    let hash = StableHash::new().field(kind_of(item)).field(words);
    Trace::new(hash.field(medium).finish(), item.time)
}

/// An item's kind and minute alone.
pub(crate) fn minute_of_item(item: &Item) -> Trace {
    Traces::minute(kind_of(item), item.time)
}

impl Traces {
    /// The trace of a message.
    pub(crate) fn of_message(sender: &str, words: &str, time: Moment) -> Trace {
        let hash = StableHash::new().field("message").field(sender);
        Trace::new(hash.field(first_line(words)).finish(), time)
    }

    /// The minute of something of this kind.
    pub(crate) fn minute(kind: &str, time: Moment) -> Trace {
        let what = StableHash::new().field(kind).finish();
        Trace {
            day: ANY_DAY,
            ..Trace::new(what, time)
        }
    }

    pub(crate) fn add(&mut self, trace: Trace) {
        self.add_many(trace, 1);
    }

    fn add_many(&mut self, trace: Trace, records: u64) {
        let has_room = self.0.len() < MOST || self.0.contains_key(&trace);
        let trace = if has_room { trace } else { trace.blurred() };
        *self.0.entry(trace).or_default() += records;
    }

    pub(crate) fn join(&mut self, other: &Self) {
        for (trace, records) in &other.0 {
            self.add_many(*trace, *records);
        }
    }

    pub(crate) fn sum(&self) -> u64 {
        self.0.values().sum()
    }

    /// How many records of the other are here too.
    pub(crate) fn shared(&self, other: &Self) -> u64 {
        let mut left = self.clone();
        // The newest first, as `take` wants it.
        let traces = other.0.iter().rev();
        traces
            .map(|(trace, records)| left.take_many(*trace, *records))
            .sum()
    }

    /// Takes out a record of this trace, if there is one.
    pub(crate) fn take(&mut self, trace: Trace) -> bool {
        self.take_many(trace, 1) == 1
    }

    /// Takes out up to so many records of this trace, and returns how many there were. Where the
    /// same was said day after day, the latest is taken first: pages list the newest first, and
    /// then each finds its own, whatever zone they are in.
    fn take_many(&mut self, trace: Trace, records: u64) -> u64 {
        let at = |minute, day| Trace {
            minute,
            day,
            ..trace
        };
        let days = if trace.day == ANY_DAY {
            ANY_DAY..=i64::MAX
        } else {
            trace.day - 1..=trace.day + 1
        };
        let minutes = if trace.minute == NONE {
            NONE..=QUARTER
        } else {
            trace.minute..=trace.minute
        };
        let timeless = at(NONE, ANY_DAY);
        let ranges = [
            at(*minutes.start(), *days.start())..=at(*minutes.end(), *days.end()),
            timeless..=timeless,
            trace.blurred()..=trace.blurred(),
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

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const DAY: i64 = 24 * 3600;

    fn of(texts: &[(&str, Moment)]) -> Traces {
        let mut all = Traces::default();
        for (words, time) in texts {
            all.add(Traces::of_message("Bo", words, *time));
        }
        all
    }

    #[test]
    fn the_same_words_are_the_same_message_within_a_day_at_one_minute_of_a_quarter() {
        let noon = 1_700_000_000;
        for (seconds, same) in [
            (0, true),
            (-8 * 3600, true),
            (13 * 3600 + 900, true),
            (60, false),
            (5 * DAY, false),
        ] {
            let mut json = of(&[("fern\nmore", Moment::At(noon))]);
            let page = Traces::of_message("Bo", "fern", Moment::Wall(noon + seconds));
            assert_eq!(json.take(page), same, "{seconds}");
            assert!(!json.take(page), "each stands for one");
        }
        let mut json = of(&[("fern", Moment::At(noon))]);
        assert!(!json.take(Traces::of_message("Ada", "fern", Moment::At(noon))));
        assert!(!json.take(Traces::of_message("Bo", "moss", Moment::At(noon))));
        // A date that is not understood may be any.
        assert!(json.take(Traces::of_message("Bo", "fern", Moment::Unknown)));
        assert!(of(&[("fern", Moment::Unknown)]).take(Traces::of_message(
            "Bo",
            "fern",
            Moment::At(noon)
        )));
    }

    proptest! {
        /// However many there are, in whatever zone the page is, the same messages are found again.
        #[test]
        fn all_are_found_again_in_any_zone(
            days in proptest::collection::vec((0..40_i64, 0..3_u8), 1..60),
            quarters in -48..56_i64,
        ) {
            let mut json = Traces::default();
            let mut page = Traces::default();
            for (day, words) in days {
                let at = 1_700_000_000 + day * DAY;
                json.add(Traces::of_message("Bo", &words.to_string(), Moment::At(at)));
                let shown = Moment::Wall(at + quarters * 900);
                page.add(Traces::of_message("Bo", &words.to_string(), shown));
            }
            prop_assert_eq!(json.shared(&page), page.sum());
        }
    }

    #[test]
    fn more_than_are_told_apart_are_still_found() {
        let mut json = Traces::default();
        for number in 0..MOST + 5_000 {
            let at = Moment::At(1_700_000_000 + i64::try_from(number).unwrap() * 7);
            json.add(Traces::of_message("Bo", &number.to_string(), at));
        }
        assert!(json.0.len() <= MOST + 16 * usize::try_from(BLURRED).unwrap());
        assert_eq!(json.shared(&json.clone()), json.sum());
    }
}
