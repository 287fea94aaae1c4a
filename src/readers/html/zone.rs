//! Finds the fixed zone of Instagram's pages. Each record of a login has its time twice: in UTC as
//! its title, and in its table in the zone of the pages (html.md 5: high, 29 of 29 records).

use jiff::civil::Date;

use super::dates::{self, PageDate, Tongue};
use super::element::Element;
use super::nesting::Nested;
use super::record::PageRecord;
use super::tokens::Tokens;
use super::tree::{Pages, Tree};
use crate::readers::problem::Problem;

/// The zone in which a page was written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::readers) enum Zone {
    /// Nothing in the archive tells. Instagram's pages since 2024 have a fixed zone, which is
    /// known.
    #[default]
    Usual,
    /// This many seconds ahead of UTC, all year.
    Ahead(i64),
    /// The records contradict each other, so no fixed zone fits.
    Unknown,
}

/// Bytes of the page of logins that are read.
pub(in crate::readers) const LOOKED_AT: u64 = 1 << 20;

/// No zone is further from UTC.
const FURTHEST: i64 = 14 * 3600;

/// The zone that the beginning of the page of logins shows.
pub(in crate::readers) fn of(page: &[u8]) -> Zone {
    let mut tokens = Tokens::new(page, Nested::new(Tree::new(Logins::default())));
    while let Ok(true) = tokens.more() {}
    tokens.parts(|page| match page.inside.pages.ahead.as_slice() {
        [] => Zone::Usual,
        [first, rest @ ..] if rest.iter().all(|one| one == first) => Zone::Ahead(*first),
        _ => Zone::Unknown,
    })
}

#[derive(Default)]
struct Logins {
    ahead: Vec<i64>,
    tongue: Tongue,
}

impl Pages for Logins {
    fn is_date(&mut self, _text: &str) -> bool {
        false
    }

    fn record(&mut self, element: &Element, _heading: &str) -> bool {
        let record = PageRecord::of(element);
        let PageDate::Time(title) = dates::read(&record.title, &mut self.tongue, Date::MAX) else {
            return false;
        };
        if title.ahead != Some(0) {
            return false;
        }
        let shown = record.rows.iter().find_map(|row| {
            match dates::read(&row.value.text, &mut self.tongue, Date::MAX) {
                PageDate::Time(time)
                    if time.has_hour && time.other_words == 0 && time.ahead.is_none() =>
                {
                    Some(time.clock)
                }
                PageDate::Nothing
                | PageDate::UnknownMonth
                | PageDate::UnknownHour(_)
                | PageDate::Time(_) => None,
            }
        });
        let seconds = |clock| {
            jiff::tz::TimeZone::UTC
                .to_timestamp(clock)
                .ok()
                .map(jiff::Timestamp::as_second)
        };
        if let Some((shown, utc)) = shown.and_then(seconds).zip(seconds(title.clock)) {
            // Pages show no seconds.
            let ahead = shown.div_euclid(60) * 60 - utc.div_euclid(60) * 60;
            // A difference that is no zone comes from another time in the table.
            if ahead % 900 == 0 && ahead.abs() <= FURTHEST {
                self.ahead.push(ahead);
            }
        }
        false
    }

    fn newest(&mut self) {}

    fn problem(&mut self, _what: Problem) {}
}

#[cfg(test)]
mod tests {
    use super::*;

    fn login(utc: &str, shown: &str) -> String {
        format!(
            "<div class=\"pam _a6-g\"><h2 class=\"_a6-h\">{utc}</h2><div class=\"_a6-p\"><table><tr><td class=\"_2pin _a6_q\">\
             Time</td><td class=\"_2pin _2piu _a6_r\">{shown}</td></tr></table></div></div>"
        )
    }

    #[test]
    fn one_zone_all_year_or_none() {
        let (summer, winter) = ("2025-07-01T10:49:59+00:00", "2025-01-01T10:49:00+00:00");
        let fixed = login(summer, "Jul 01, 2025 2:49 am") + &login(winter, "Jan 01, 2025 2:49 am");
        assert_eq!(of(fixed.as_bytes()), Zone::Ahead(-8 * 3600));
        let moving =
            login(summer, "Jul 01, 2025 12:49 pm") + &login(winter, "Jan 01, 2025 11:49 am");
        assert_eq!(of(moving.as_bytes()), Zone::Unknown);
        assert_eq!(of(login(summer, "a year ago").as_bytes()), Zone::Usual);
        assert_eq!(of(b"<html>"), Zone::Usual);
    }
}
