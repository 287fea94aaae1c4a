//! When something happened: an instant, a local time without a zone, or unknown. Dates in words on
//! HTML pages are parsed by `readers::dates`.

use std::cmp::Ordering;
use std::fmt;

use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};
use serde::de::{Deserialize, Deserializer, Visitor};
use serde::{Deserialize as DeriveDeserialize, Serialize};

/// A point in time, as far as the archive tells it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, DeriveDeserialize)]
pub enum Moment {
    /// The archive gives none, or an impossible one.
    #[default]
    Unknown,
    /// Seconds since 1970, UTC.
    At(i64),
    /// Local time in a zone that the archive does not name: seconds since 1970 on that clock.
    /// Facebook's HTML pages tell no more (html.md 5: high).
    Wall(i64),
}

/// The precision of a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimePrecision {
    /// To the second.
    Second,
    /// To the minute.
    Minute,
    /// To the day.
    Day,
    /// No time is told.
    Unknown,
}

impl TimePrecision {
    /// Its word in reports.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Second => "second",
            Self::Minute => "minute",
            Self::Day => "day",
            Self::Unknown => "unknown",
        }
    }
}

/// Unknown moments come first. Local times are compared with UTC as they are: the zones of the
/// world are closer together than most events.
impl Ord for Moment {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.seconds(), self.is_wall()).cmp(&(other.seconds(), other.is_wall()))
    }
}

impl PartialOrd for Moment {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Values above this are milliseconds: as seconds they would lie beyond the year 5000.
const MILLISECONDS_ABOVE: i64 = 100_000_000_000;

/// Earlier times (before 1811) are placeholders. Later ones before Facebook began are backdated
/// posts, which are allowed.
const SENTINEL_BELOW: i64 = -5_000_000_000;

/// Placeholders are no earlier than this (the end of the year -2, in any zone). A number below is a
/// wrong one.
const SENTINEL_FROM: i64 = -62_200_000_000;

/// The last second that a calendar has. A larger number stands for it, so that whoever asks whether
/// a time can be also meets those that are too large.
const LAST: i64 = 253_402_207_200;

/// The most seconds by which local time may be ahead of UTC, and behind it.
const FURTHEST_AHEAD: i64 = 14 * 3600;
const FURTHEST_BEHIND: i64 = 12 * 3600;

impl Moment {
    /// From Unix seconds. Zero and the year 0 are Meta's "none". Values that can only be
    /// milliseconds are read as such.
    pub fn from_seconds(seconds: i64) -> Self {
        match seconds {
            0 => Self::Unknown,
            _ if (SENTINEL_FROM..SENTINEL_BELOW).contains(&seconds) => Self::Unknown,
            _ if seconds > MILLISECONDS_ABOVE => Self::checked(seconds / 1000),
            _ => Self::checked(seconds),
        }
    }

    /// From Unix milliseconds, as in message threads.
    pub fn from_milliseconds(milliseconds: i64) -> Self {
        match milliseconds {
            0 => Self::Unknown,
            _ => Self::checked(milliseconds.div_euclid(1000)),
        }
    }

    /// From an ISO 8601 text, as in Instagram's first layout. Without a zone it is taken as UTC
    /// (low: both forms were seen, and nothing says which zone the second means).
    pub fn from_iso(text: &str) -> Self {
        let text = text.trim();
        let zoned = text.parse::<Timestamp>().ok().map(Timestamp::as_second);
        let seconds = zoned.or_else(|| {
            let civil = text.parse::<DateTime>().ok()?;
            TimeZone::UTC
                .to_timestamp(civil)
                .ok()
                .map(Timestamp::as_second)
        });
        seconds.map_or(Self::Unknown, Self::from_seconds)
    }

    /// From an ISO 8601 text without a zone, as a local time.
    fn from_clock(text: &str) -> Option<Self> {
        let civil = text.parse::<DateTime>().ok()?;
        let seconds = TimeZone::UTC.to_timestamp(civil).ok()?.as_second();
        (seconds >= SENTINEL_BELOW).then_some(Self::Wall(seconds))
    }

    /// From a local time without a zone.
    pub fn on_clock(civil: DateTime) -> Self {
        TimeZone::UTC
            .to_timestamp(civil)
            .map_or(Self::Unknown, |time| Self::Wall(time.as_second()))
    }

    fn is_wall(self) -> bool {
        matches!(self, Self::Wall(_))
    }

    fn checked(seconds: i64) -> Self {
        Self::At(seconds.clamp(SENTINEL_BELOW, LAST))
    }

    /// The day in UTC, or in local time if the zone is unknown.
    pub fn day(self) -> Option<Date> {
        self.civil().map(DateTime::date)
    }

    /// For a local time without a zone: this moment moved to each other day that it may have been
    /// in UTC.
    pub fn other_days(self) -> Vec<Self> {
        let Self::Wall(seconds) = self else {
            return Vec::new();
        };
        let ends = [seconds - FURTHEST_AHEAD, seconds + FURTHEST_BEHIND].map(Self::Wall);
        ends.into_iter()
            .filter(|other| other.day() != self.day())
            .collect()
    }

    pub(crate) fn civil(self) -> Option<DateTime> {
        match self {
            Self::Unknown => None,
            Self::At(seconds) | Self::Wall(seconds) => {
                Some(TimeZone::UTC.to_datetime(Timestamp::from_second(seconds).ok()?))
            }
        }
    }

    /// Seconds since 1970, for sorting and hashing.
    pub fn seconds(self) -> Option<i64> {
        match self {
            Self::Unknown => None,
            Self::At(seconds) | Self::Wall(seconds) => Some(seconds),
        }
    }

    /// In RFC 3339, in UTC, or without a zone if it is unknown.
    pub fn rfc3339(self) -> Option<String> {
        match self {
            Self::Unknown => None,
            Self::At(_) => Some(format_civil(self.civil()?) + "Z"),
            Self::Wall(_) => Some(format_civil(self.civil()?)),
        }
    }

    /// The precision that the archive surely gives. A time without seconds looks like one with zero
    /// seconds, and a day without a time like midnight.
    pub fn precision(self) -> TimePrecision {
        const MINUTE: i64 = 60;
        const DAY: i64 = 24 * 60 * MINUTE;
        match self {
            Self::Unknown => TimePrecision::Unknown,
            Self::Wall(seconds) if seconds.rem_euclid(DAY) == 0 => TimePrecision::Day,
            Self::Wall(seconds) if seconds.rem_euclid(MINUTE) == 0 => TimePrecision::Minute,
            Self::At(_) | Self::Wall(_) => TimePrecision::Second,
        }
    }

    /// Whether its zone is known, so that it is one instant.
    pub fn is_instant(self) -> bool {
        matches!(self, Self::At(_))
    }

    /// This moment, or the other one if this is unknown.
    pub fn or(self, other: Self) -> Self {
        if self == Self::Unknown { other } else { self }
    }
}

/// A day in ISO 8601, as jiff writes it. It is faster than jiff's own formatting, since reports
/// hold a million of them.
pub(crate) fn iso_day(day: Date) -> String {
    fn two(n: i16) -> Option<i8> {
        i8::try_from(n).ok().filter(|n| *n >= 0)
    }
    let (Some(century), Some(year)) = (two(day.year() / 100), two(day.year() % 100)) else {
        // Before the year 0, which occurs in no account.
        return day.to_string();
    };
    let mut text = String::with_capacity("2026-01-01T00:00:00Z".len());
    put_two(&mut text, century);
    put_two(&mut text, year);
    for n in [day.month(), day.day()] {
        text.push('-');
        put_two(&mut text, n);
    }
    text
}

fn format_civil(civil: DateTime) -> String {
    let mut text = iso_day(civil.date());
    for (mark, n) in [
        ('T', civil.hour()),
        (':', civil.minute()),
        (':', civil.second()),
    ] {
        text.push(mark);
        put_two(&mut text, n);
    }
    text
}

/// Appends two digits.
fn put_two(text: &mut String, n: i8) {
    text.extend([n / 10, n % 10].map(|digit| char::from(b'0' + digit.unsigned_abs())));
}

/// For people: day and minute.
impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.civil() {
            Some(civil) => write!(
                f,
                "{} {:02}:{:02}",
                civil.date(),
                civil.hour(),
                civil.minute()
            ),
            None => f.write_str("time unknown"),
        }
    }
}

impl<'de> Deserialize<'de> for MomentSeconds {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer
            .deserialize_newtype_struct(STAMP, StampVisitor)
            .map(|stamp| Self(stamp.moment(Moment::from_seconds)))
    }
}

impl<'de> Deserialize<'de> for MomentMilliseconds {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer
            .deserialize_newtype_struct(STAMP, StampVisitor)
            .map(|stamp| Self(stamp.moment(Moment::from_milliseconds)))
    }
}

/// A JSON field that holds Unix seconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct MomentSeconds(pub Moment);

/// A JSON field that holds Unix milliseconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct MomentMilliseconds(pub Moment);

/// The newtype name that tells a deserializer that a time is wanted, which may be written in
/// several ways.
pub(crate) const STAMP: &str = "Stamp";

/// Whether a text can be read as a time.
pub(crate) fn is_stamp(text: &str) -> bool {
    StampVisitor
        .visit_str::<serde::de::value::Error>(text)
        .is_ok()
}

/// A value that was found where a time is expected.
enum Stamp {
    None,
    Number(i64),
    Clock(Moment),
}

impl Stamp {
    fn moment(self, of_number: fn(i64) -> Moment) -> Moment {
        match self {
            Self::None => Moment::Unknown,
            Self::Number(number) => of_number(number),
            Self::Clock(moment) => moment,
        }
    }
}

/// Integers, fractions and digits in quotes all occur; `null` means none. A time without a zone
/// comes from the HTML reader, which passes on local times that way.
struct StampVisitor;

impl<'de> Visitor<'de> for StampVisitor {
    type Value = Stamp;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number of seconds")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, time: D) -> Result<Stamp, D::Error> {
        time.deserialize_any(self)
    }

    fn visit_i64<E>(self, n: i64) -> Result<Stamp, E> {
        Ok(Stamp::Number(n))
    }

    fn visit_u64<E>(self, n: u64) -> Result<Stamp, E> {
        Ok(Stamp::Number(i64::try_from(n).unwrap_or(i64::MAX)))
    }

    #[expect(
        clippy::cast_possible_truncation,
        reason = "`as` saturates, and what is out of range is unknown anyway"
    )]
    fn visit_f64<E>(self, n: f64) -> Result<Stamp, E> {
        Ok(if n.is_finite() {
            Stamp::Number(n as i64)
        } else {
            Stamp::None
        })
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Stamp, E> {
        let text = text.trim();
        let number = text.parse().map(Stamp::Number).ok();
        let clock = || Moment::from_clock(text).map(Stamp::Clock);
        number
            .or_else(clock)
            .ok_or_else(|| E::invalid_type(serde::de::Unexpected::Str(text), &self))
    }

    fn visit_unit<E>(self) -> Result<Stamp, E> {
        Ok(Stamp::None)
    }
}

/// Finds the day of the download in a name like `facebook-ada-2026-05-01-x7Kq2LmN`. Day-first forms
/// (`1-5-2026`, `01.05.2026`, `01_05_2026`) follow the user's locale and could be month-first, so
/// they count only if the two readings agree or one of them is impossible. The last date of a name
/// counts, since a handle may contain one too.
pub(crate) fn day_in_name(name: &str) -> Option<Date> {
    let parts: Vec<&str> = name.split(['-', '.', '_']).collect();
    parts.windows(3).rev().find_map(|window| {
        let [first, second, last] = window else {
            return None;
        };
        fn number(part: &str) -> Option<i16> {
            part.bytes()
                .all(|b| b.is_ascii_digit())
                .then(|| part.parse().ok())?
        }
        let month = || {
            MONTHS
                .iter()
                .zip(1..)
                .find(|(name, _)| *name == second)
                .map(|(_, number)| number)
        };
        let (a, b, c) = (
            number(first)?,
            number(second).or_else(month)?,
            number(last)?,
        );
        match (first.len(), second.len(), last.len()) {
            (4, 2 | 3, 2) => date(a, b, c),
            (1 | 2, 1 | 2, 4) => match (date(c, b, a), date(c, a, b)) {
                (Some(day), None) | (None, Some(day)) => Some(day),
                (Some(one), Some(other)) if one == other => Some(one),
                _ => None,
            },
            _ => None,
        }
    })
}

/// Accounts Center writes the month as an English word (archives.md 2.1: medium).
const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

fn date(year: i16, month: i16, day: i16) -> Option<Date> {
    let plausible = (2004..=2100).contains(&year);
    plausible.then(|| Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok())?
}

/// The day on which someone born on `birthday` turns `years` old.
pub(crate) fn anniversary(birthday: Date, years: i16) -> Option<Date> {
    birthday
        .checked_add(Span::new().try_years(years).ok()?)
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date as day;
    use proptest::prelude::*;

    #[test]
    fn seconds_milliseconds_and_sentinels() {
        assert_eq!(
            Moment::from_seconds(1_700_000_000).to_string(),
            "2023-11-14 22:13"
        );
        assert_eq!(
            Moment::from_seconds(1_700_000_000_000),
            Moment::At(1_700_000_000)
        );
        assert_eq!(Moment::from_seconds(0), Moment::Unknown);
        assert_eq!(Moment::from_seconds(-62_169_958_800), Moment::Unknown);
        assert_eq!(
            Moment::from_milliseconds(1_700_000_000_999),
            Moment::At(1_700_000_000)
        );
        // What no calendar has is no placeholder: whoever believes times tells that it cannot be.
        for wrong in [i64::MAX, 1_000_000_000_000_000_000] {
            assert_eq!(Moment::from_seconds(wrong), Moment::At(LAST));
        }
        for wrong in [i64::MIN, -1_000_000_000_000_000_000] {
            assert_eq!(
                Moment::from_seconds(wrong).day().map(|day| day.year()),
                Some(1811)
            );
        }
    }

    #[test]
    fn a_time_is_told_no_more_exactly_than_it_is_known() {
        let precision = |moment: Moment| moment.precision().as_str();
        assert_eq!(
            precision(Moment::At(1_700_006_400)),
            "second",
            "a stamp counts seconds"
        );
        assert_eq!(precision(Moment::Wall(1_700_000_001)), "second");
        assert_eq!(precision(Moment::Wall(1_700_000_040)), "minute");
        assert_eq!(precision(Moment::Wall(1_700_006_400)), "day");
        assert_eq!(precision(Moment::Wall(-86_400)), "day");
        assert_eq!(precision(Moment::Unknown), "unknown");
    }

    #[test]
    fn json_numbers_of_every_form() {
        for json in ["1700000000", "1700000000.0", "\"1700000000\""] {
            assert_eq!(
                serde_json::from_str::<MomentSeconds>(json).unwrap().0,
                Moment::At(1_700_000_000)
            );
        }
        assert_eq!(
            serde_json::from_str::<MomentSeconds>("null").unwrap().0,
            Moment::Unknown
        );
        let clock = serde_json::from_str::<MomentSeconds>("\"2023-11-14T22:13:20\"")
            .unwrap()
            .0;
        assert_eq!(
            (clock, clock.rfc3339().as_deref()),
            (Moment::Wall(1_700_000_000), Some("2023-11-14T22:13:20"))
        );
        assert!(
            Moment::Unknown < clock
                && clock < Moment::At(1_700_000_001)
                && Moment::At(1_700_000_000) < clock
        );
    }

    proptest! {
        #[test]
        fn moments_are_written_as_jiff_writes_them(seconds in -70_000_000_000_i64..200_000_000_000) {
            let time = Timestamp::from_second(seconds).unwrap();
            let civil = TimeZone::UTC.to_datetime(time);
            prop_assert_eq!(Moment::At(seconds).rfc3339(), Some(time.to_string()));
            prop_assert_eq!(Moment::Wall(seconds).rfc3339(), Some(civil.to_string()));
            prop_assert_eq!(iso_day(civil.date()), civil.date().to_string());
        }
    }

    #[test]
    fn iso_texts() {
        for text in [
            "2019-05-01T10:00:00+00:00",
            "2019-05-01T10:00:00",
            "2019-05-01T12:00:00.5+02:00",
        ] {
            assert_eq!(Moment::from_iso(text), Moment::At(1_556_704_800), "{text}");
        }
        assert_eq!(Moment::from_iso("2019-05-01").day(), Some(day(2019, 5, 1)));
        assert_eq!(Moment::from_iso("a year ago"), Moment::Unknown);
    }

    #[test]
    fn the_day_of_the_download_stands_in_the_name() {
        assert_eq!(
            day_in_name("facebook-ada-2026-05-01-x7Kq2LmN"),
            Some(day(2026, 5, 1))
        );
        assert_eq!(
            day_in_name("facebook-ada-17.05.2026-x7Kq2LmN"),
            Some(day(2026, 5, 17))
        );
        assert_eq!(
            day_in_name("facebook-ada-3-5-2026-x7Kq2LmN"),
            None,
            "May or March: nobody knows"
        );
        assert_eq!(
            day_in_name("meta-2026-Jan-05-10-00-00"),
            Some(day(2026, 1, 5))
        );
        assert_eq!(day_in_name("facebook-ada-17"), None);
        assert_eq!(
            day_in_name("facebook-ada.1990-01-01-2026-05-01-x7Kq2LmN"),
            Some(day(2026, 5, 1))
        );
        assert_eq!(day_in_name("facebook-ada-3-5-2026-7-2KqL"), None);
    }
}
