//! What the dates of a page mean (html.md 5).
//!
//! Facebook writes the clock of the account's own zone, which no page names for the past (high): such a time stays a
//! clock reading. Instagram writes a fixed zone all year, which the archive's own logins tell (`zone`); where they are missing,
//! it is UTC-08:00 (high for 2024 and 2025; before that it is not known, so that older pages stay clock readings too).

use std::collections::BTreeMap;

use jiff::civil::{Date, DateTime};

use super::dates::{self, Time, Told, Tongue};
use super::face::Json;
use super::zone::Zone;
use crate::message::Text;
use crate::readers::problem::Problem;

/// Seconds by which Instagram's clock is behind UTC.
const INSTAGRAM: i64 = -8 * 3600;

/// Bytes of a line that only says when something was changed.
const LONGEST_UPDATE: usize = 100;

#[derive(Debug)]
pub(super) struct Times {
    /// The pages are Instagram's.
    is_instagram: bool,
    zone: Zone,
    /// The page has the tags since 2024.
    is_newest: bool,
    tongue: Tongue,
    /// Nothing is of a day behind it.
    last_day: Date,
    /// What was not understood.
    problems: BTreeMap<Problem, u64>,
    /// Dates that were not understood.
    unknown: u32,
    /// The date that was read last: one is asked for more than once.
    last: Option<(String, Told)>,
}

/// Dates of one page that are named among the problems; the rest are only counted.
const NAMED: u32 = 5;

/// Characters that are named of a date.
const SHOWN: usize = 40;

impl Times {
    pub(super) fn new(is_instagram: bool, (zone, last_day): (Zone, Date), tongue: Tongue) -> Self {
        let problems = BTreeMap::new();
        Self { is_instagram, zone, is_newest: false, tongue, last_day, problems, unknown: 0, last: None }
    }

    pub(super) fn newest(&mut self) {
        self.is_newest = true;
    }

    pub(super) fn tongue(&self) -> Tongue {
        self.tongue
    }

    pub(super) fn problems(&mut self) -> &mut BTreeMap<Problem, u64> {
        &mut self.problems
    }

    pub(super) fn problem(&mut self, what: Problem) {
        *self.problems.entry(what).or_default() += 1;
    }

    fn read(&mut self, text: &str) -> Told {
        if let Some((last, told)) = &self.last
            && last == text
        {
            return *told;
        }
        let told = dates::read(text, &mut self.tongue, self.last_day);
        if let Told::Time(_) = told {
            self.last = Some((text.to_owned(), told));
        }
        told
    }

    /// The date below a record; none where there is none, and a problem where it is not understood.
    pub(super) fn json(&mut self, text: &str) -> Option<Json> {
        match self.read(text) {
            Told::Time(time) if time.has_hour => Some(self.placed(time)),
            _ if text.trim().is_empty() => None,
            told => {
                self.unknown += 1;
                let date = Text::trimmed(text, SHOWN);
                let named = self.unknown <= NAMED;
                self.problem(match told {
                    Told::UnknownMonth if named => Problem::UnknownMonth { date },
                    Told::UnknownMonth => Problem::MoreUnknownMonths,
                    Told::UnknownHour(_) if named => Problem::UnknownHour { date },
                    Told::UnknownHour(_) => Problem::MoreUnknownHours,
                    _ if named => Problem::UnknownDate { date },
                    _ => Problem::MoreUnknownDates,
                });
                None
            }
        }
    }

    /// The same for fields of milliseconds.
    pub(super) fn milliseconds(&mut self, text: &str) -> Option<Json> {
        Some(match self.json(text)? {
            Json::Number(seconds) => Json::Number(seconds.saturating_mul(1000)),
            other => other,
        })
    }

    /// The time that a value is through and through. Values are words too, so that none is a problem.
    pub(super) fn exact(&mut self, text: &str) -> Option<Json> {
        if text.contains("://") {
            return None;
        }
        match dates::read(text, &mut self.tongue, self.last_day) {
            Told::Time(time) if time.has_hour && time.other_words == 0 => Some(self.placed(time)),
            Told::UnknownHour(time) if time.other_words <= 1 => {
                self.problem(Problem::MoreUnknownHours);
                None
            }
            _ => None,
        }
    }

    /// Whether a line only says when the record was changed: a word or two of the interface with a date that is not
    /// before the record's own (html.md 4.1: high).
    pub(super) fn is_update(&mut self, line: &str, when: &str) -> bool {
        // A person's words may end in a time of another form, and are kept.
        if line.len() > LONGEST_UPDATE || line.contains(':') != when.contains(':') {
            return false;
        }
        let (Told::Time(made) | Told::UnknownHour(made)) = self.read(when) else { return false };
        let told = dates::read(line, &mut self.tongue, self.last_day);
        let (Told::Time(line) | Told::UnknownHour(line)) = told else { return false };
        line.has_hour && (1..=3).contains(&line.other_words) && line.clock >= made.clock
    }

    /// The day of a text.
    pub(super) fn day(&mut self, text: &str) -> Option<DateTime> {
        match dates::read(text, &mut self.tongue, self.last_day) {
            Told::Time(time) | Told::UnknownHour(time) => Some(time.clock),
            _ => None,
        }
    }

    fn placed(&self, time: Time) -> Json {
        let fixed = match self.zone {
            Zone::Ahead(ahead) => Some(ahead).filter(|_| self.is_instagram),
            Zone::Usual => (self.is_instagram && self.is_newest).then_some(INSTAGRAM),
            Zone::Unknown => None,
        };
        let Some(ahead) = time.ahead.or(fixed) else { return time.clock.to_string().into() };
        let as_utc = jiff::tz::TimeZone::UTC.to_timestamp(time.clock);
        as_utc.map_or_else(|_| time.clock.to_string().into(), |at| (at.as_second() - ahead).into())
    }
}
