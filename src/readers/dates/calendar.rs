//! Converts years of other calendars to ours (whatsapp.md 2: medium; Buddhist years of four digits:
//! high).

use jiff::Span;
use jiff::civil::Date;

use crate::lexicon::dates::Era;

/// A year as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Year {
    pub(crate) value: u16,
    /// How many digits it is written with.
    pub(crate) digits: u8,
    /// The era that is written beside it, if one is.
    pub(crate) era: Option<Era>,
}

/// The first and last day that a date can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Bounds {
    pub(crate) first: Date,
    pub(crate) last: Date,
}

/// How far the Buddhist years of Thailand are ahead of ours.
const BUDDHIST: i32 = 543;
/// The year before the first one of the Republic of China, which Taiwan counts from.
const MINGUO: i32 = 1911;

/// The day for a year, month and day; `None` if there is no such day within the bounds, or if
/// nothing tells which calendar is meant.
pub(crate) fn day(year: Year, month: u16, day: u16, bounds: Bounds) -> Option<Date> {
    let value = i32::from(year.value);
    let ours = |year: i32| {
        let date = Date::new(
            i16::try_from(year).ok()?,
            i8::try_from(month).ok()?,
            i8::try_from(day).ok()?,
        )
        .ok()?;
        bounds.hold(date).then_some(date)
    };
    let in_iran = || persian(value, month, day).filter(|date| bounds.hold(*date));
    match (year.era, year.digits) {
        (Some(Era::Plus(more)), _) => ours(value + more),
        (Some(Era::Persian), _) => in_iran(),
        (Some(Era::Islamic), _) => None,
        // At most one of these can be within the bounds. A Persian year of today is no Islamic year
        // since 2004.
        (None, 4) => ours(value)
            .or_else(|| ours(value - BUDDHIST))
            .or_else(in_iran),
        (None, 3) => ours(value + MINGUO),
        (None, 1 | 2) => ours(2000 + value).or_else(|| ours(2500 + value - BUDDHIST)),
        _ => None,
    }
}

impl Bounds {
    pub(crate) fn hold(self, date: Date) -> bool {
        (self.first..=self.last).contains(&date)
    }
}

/// A day of the Persian calendar; `None` if it does not exist. Years begin at the spring equinox.
/// The rule of eight leap years in 33 holds from 1800 to 2250 without exception (Borkowski, "The
/// Persian calendar for 3000 years": high).
pub(crate) fn persian(year: i32, month: u16, day: u16) -> Option<Date> {
    fn is_leap(year: i32) -> bool {
        (25 * year + 11).rem_euclid(33) < 8
    }
    let days = match month {
        1..=6 => 31,
        7..=11 => 30,
        12 => 29 + u16::from(is_leap(year)),
        _ => return None,
    };
    if !(1200..1600).contains(&year) || !(1..=days).contains(&day) {
        return None;
    }
    // The first day of 1375 was 20 March 1996.
    let start = Date::new(1996, 3, 20).ok()?;
    let (from, to) = (year.min(1375), year.max(1375));
    let between =
        (to - from) * 365 + i32::try_from((from..to).filter(|year| is_leap(*year)).count()).ok()?;
    let month = i32::from(month);
    let in_year = if month <= 7 {
        (month - 1) * 31
    } else {
        186 + (month - 7) * 30
    } + i32::from(day)
        - 1;
    let days = if year < 1375 {
        in_year - between
    } else {
        in_year + between
    };
    start.checked_add(Span::new().try_days(days).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const BOUNDS: Bounds = Bounds {
        first: date(2004, 1, 1),
        last: date(2026, 11, 29),
    };

    fn told(value: u16, digits: u8, era: Option<Era>) -> Option<String> {
        day(Year { value, digits, era }, 3, 18, BOUNDS).map(|day| day.to_string())
    }

    #[test]
    fn years_of_every_calendar() {
        for (value, digits, era, expected) in [
            (2025, 4, None, Some("2025-03-18")),
            (25, 2, None, Some("2025-03-18")),
            (2568, 4, None, Some("2025-03-18")),
            (68, 2, None, Some("2025-03-18")),
            (114, 3, None, Some("2025-03-18")),
            (114, 3, Some(Era::Plus(1911)), Some("2025-03-18")),
            (7, 1, Some(Era::Plus(2018)), Some("2025-03-18")),
            (31, 2, Some(Era::Plus(1988)), Some("2019-03-18")),
            (1404, 4, None, Some("2025-06-08")),
            (1404, 4, Some(Era::Persian), Some("2025-06-08")),
            // Two impossible years, an Islamic one, and one in the future by every count.
            (2027, 4, None, None),
            (2580, 4, None, None),
            (1447, 4, None, None),
            (1447, 4, Some(Era::Islamic), None),
            (99, 2, None, None),
            (0, 4, None, None),
        ] {
            assert_eq!(
                told(value, digits, era).as_deref(),
                expected,
                "{value} {era:?}"
            );
        }
    }

    /// Days for which printed calendars show both dates.
    #[test]
    fn persian_days() {
        for (persian_day, ours) in [
            ((1404, 1, 1), date(2025, 3, 21)),
            ((1403, 12, 30), date(2025, 3, 20)),
            ((1399, 12, 30), date(2021, 3, 20)),
            ((1400, 11, 8), date(2022, 1, 28)),
            ((1383, 1, 1), date(2004, 3, 20)),
            ((1357, 11, 22), date(1979, 2, 11)),
            ((1395, 7, 1), date(2016, 9, 22)),
        ] {
            let (year, month, day) = persian_day;
            assert_eq!(persian(year, month, day), Some(ours), "{persian_day:?}");
        }
        for (year, month, day) in [
            (1404, 12, 30),
            (1404, 7, 31),
            (1404, 13, 1),
            (1404, 0, 1),
            (9999, 1, 1),
        ] {
            assert_eq!(persian(year, month, day), None, "{year} {month} {day}");
        }
    }
}
