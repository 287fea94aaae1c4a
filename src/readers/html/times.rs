//! Turns the dates of a page into times (html.md 5).
//!
//! Facebook writes local times of the account. No page names the zone they had then (high), so such
//! a time stays a local one. Instagram uses one fixed zone all year, which the logins in the
//! archive reveal (`zone`). Without them it is UTC-08:00 (high for 2024 and 2025). For older pages
//! no zone is known, so their times stay local too.

use std::collections::BTreeMap;

use jiff::civil::{Date, DateTime};

use super::dates::{self, PageDate, PageTime, Tongue};
use super::face::Json;
use super::zone::Zone;
use crate::message::ArchiveText;
use crate::readers::problem::Problem;

/// Seconds by which Instagram's clock is behind UTC.
const INSTAGRAM: i64 = -8 * 3600;

/// No line that only says when something was changed is longer.
const LONGEST_UPDATE: usize = 100;

#[derive(Debug)]
pub(super) struct Times {
    /// The pages are Instagram's.
    is_instagram: bool,
    zone: Zone,
    /// Whether the page has the tags used since 2024.
    is_newest: bool,
    tongue: Tongue,
    /// No date is later than this day.
    last_day: Date,
    problems: BTreeMap<Problem, u64>,
    /// Number of dates that were not understood.
    unknown: u32,
    /// The fewest words that stood beside the date of a record. All records of a page have as many.
    fewest_words: Option<usize>,
    /// The date that was read last, cached because the same text is asked for several times.
    last: Option<(String, PageDate)>,
}

/// How many unknown dates of one page are quoted as problems; the rest are only counted.
const NAMED: u32 = 5;

/// Characters of a date that are quoted.
const SHOWN: usize = 40;

impl Times {
    pub(super) fn new(is_instagram: bool, zone: Zone, last_day: Date, tongue: Tongue) -> Self {
        let problems = BTreeMap::new();
        Self {
            is_instagram,
            zone,
            is_newest: false,
            tongue,
            last_day,
            problems,
            unknown: 0,
            fewest_words: None,
            last: None,
        }
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

    fn read(&mut self, text: &str) -> PageDate {
        if let Some((last, told)) = &self.last
            && last == text
        {
            return *told;
        }
        let told = dates::read(text, &mut self.tongue, self.last_day);
        if let PageDate::Time(_) = told {
            self.last = Some((text.to_owned(), told));
        }
        told
    }

    /// The time from the date below a record; `None` if there is no date. One that is not
    /// understood is reported.
    pub(super) fn json(&mut self, text: &str) -> Option<Json> {
        match self.read(text) {
            PageDate::Time(time) if time.has_hour => {
                self.compare(time.other_words);
                Some(self.placed(time))
            }
            _ if text.trim().is_empty() => None,
            told => {
                self.unknown += 1;
                let date = ArchiveText::trimmed(text, SHOWN);
                let named = self.unknown <= NAMED;
                self.problem(match told {
                    PageDate::UnknownMonth if named => Problem::UnknownMonth { date },
                    PageDate::UnknownMonth => Problem::MoreUnknownMonths,
                    PageDate::UnknownHour(_) if named => Problem::UnknownHour { date },
                    PageDate::UnknownHour(_) => Problem::MoreUnknownHours,
                    PageDate::Nothing | PageDate::Time(_) if named => Problem::UnknownDate { date },
                    PageDate::Nothing | PageDate::Time(_) => Problem::MoreUnknownDates,
                });
                None
            }
        }
    }

    /// Tells where more words stand beside a date than beside others: they run into it because
    /// tags between them are missing.
    fn compare(&mut self, words: usize) {
        let fewest = *self.fewest_words.get_or_insert(words);
        if fewest != words {
            self.fewest_words = Some(fewest.min(words));
            self.problem(Problem::TagsAstray);
        }
    }

    /// As [`Self::json`], in milliseconds.
    pub(super) fn milliseconds(&mut self, text: &str) -> Option<Json> {
        Some(match self.json(text)? {
            Json::Number(seconds) => Json::Number(seconds.saturating_mul(1000)),
            other => other,
        })
    }

    /// The time in a value, if the value is nothing but a time. Other values are words, so none is
    /// reported.
    pub(super) fn exact(&mut self, text: &str) -> Option<Json> {
        if text.contains("://") {
            return None;
        }
        match dates::read(text, &mut self.tongue, self.last_day) {
            PageDate::Time(time) if time.has_hour && time.other_words == 0 => {
                Some(self.placed(time))
            }
            PageDate::UnknownHour(time) if time.other_words <= 1 => {
                self.problem(Problem::MoreUnknownHours);
                None
            }
            PageDate::Nothing
            | PageDate::UnknownMonth
            | PageDate::UnknownHour(_)
            | PageDate::Time(_) => None,
        }
    }

    /// Whether a line only says when the record was changed: a few words of the interface and a
    /// date (html.md 4.1: high). A line in the very form of the record's own date is known by that,
    /// in any language; of another one, the date must be understood. Nothing is changed before it
    /// was made.
    pub(super) fn is_update(&mut self, line: &str, when: &str) -> bool {
        // A line that ends in a time of another form is somebody's words, and kept.
        if line.len() > LONGEST_UPDATE || line.contains(':') != when.contains(':') {
            return false;
        }
        let same_form = dates::adds_words(line, when);
        let time = |told| match told {
            PageDate::Time(time) | PageDate::UnknownHour(time) => Some(time),
            PageDate::Nothing | PageDate::UnknownMonth => None,
        };
        let Some(made) = time(self.read(when)) else {
            return false;
        };
        match dates::read(line, &mut self.tongue, self.last_day) {
            PageDate::Time(changed) if changed.has_hour => {
                changed.clock >= made.clock && (same_form || (1..=3).contains(&changed.other_words))
            }
            // Its hour may be one of the other half of the day.
            PageDate::UnknownHour(changed) if same_form => {
                changed.clock.date() >= made.clock.date()
            }
            PageDate::UnknownHour(changed) => {
                (1..=3).contains(&changed.other_words) && changed.clock >= made.clock
            }
            PageDate::Nothing | PageDate::UnknownMonth | PageDate::Time(_) => same_form,
        }
    }

    /// The day in a text; `None` if it is no time.
    pub(super) fn day(&mut self, text: &str) -> Option<DateTime> {
        match dates::read(text, &mut self.tongue, self.last_day) {
            PageDate::Time(time) | PageDate::UnknownHour(time) => Some(time.clock),
            PageDate::Nothing | PageDate::UnknownMonth => None,
        }
    }

    fn placed(&self, time: PageTime) -> Json {
        let fixed = match self.zone {
            Zone::Ahead(ahead) => Some(ahead).filter(|_| self.is_instagram),
            Zone::Usual => (self.is_instagram && self.is_newest).then_some(INSTAGRAM),
            Zone::Unknown => None,
        };
        let Some(ahead) = time.ahead.or(fixed) else {
            return time.clock.to_string().into();
        };
        let as_utc = jiff::tz::TimeZone::UTC.to_timestamp(time.clock);
        match as_utc {
            Ok(at) => (at.as_second() - ahead).into(),
            Err(_) => time.clock.to_string().into(),
        }
    }
}
