//! The one parser of dates as people write them, in any language, for pages and chats alike
//! (html.md 5, whatsapp.md 2). The words are in the lexicon. A text is split into numbers, words
//! and marks. What the text alone cannot tell, such as which number is the month, is left to the
//! caller, who knows the whole file. Nothing is guessed: an hour beside an unknown word is unknown.

mod calendar;
mod clock;
mod day;
mod form;
mod tokens;
mod tongue;

use jiff::civil::{Date, DateTime};
use serde::Deserialize as _;
use serde::de::IntoDeserializer as _;
use serde::de::value::StrDeserializer;

pub(super) use calendar::{Bounds, Year, day as date};
pub(super) use clock::ClockTime;
pub(super) use day::{Day, Numbers};
pub(super) use form::adds_words;
pub(super) use tongue::Tongue;

use clock::ClockMatch;
use day::DaySearch;
use tokens::Token;

use crate::time::{Moment, MomentSeconds};

/// No time is longer.
const LONGEST: usize = 120;

/// What a text says about a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ParsedTime {
    /// Nothing: it is no time.
    Nothing,
    /// It looks like a time, but its month is not known.
    UnknownMonth,
    /// A time.
    Written(Written),
}

/// A time as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Written {
    pub(super) day: Day,
    /// `None` if the text has no time of day.
    pub(super) clock: Option<ClockTime>,
    /// How many seconds its zone is ahead of UTC, if the text names a zone.
    pub(super) ahead: Option<i64>,
    /// Number of unknown words beside the hour.
    pub(super) beside: usize,
    /// Number of other words that are no part of a time.
    pub(super) strange: usize,
    /// The text begins with the time.
    pub(super) time_first: bool,
}

/// Reads a text as a time. What it shows about the language is kept in `tongue` only if the whole
/// text is a time, because people write about months too.
pub(super) fn read(text: &str, tongue: &mut Tongue) -> ParsedTime {
    if text.len() > LONGEST
        || !text
            .chars()
            .any(|c| crate::lexicon::dates::digit(c).is_some())
    {
        return ParsedTime::Nothing;
    }
    let tokens = tokens::tokens(text);
    let mut learned = *tongue;
    let told = of(&tokens, &mut learned);
    match told {
        ParsedTime::Written(written)
            if written.clock.is_some() && written.beside + written.strange == 0 =>
        {
            *tongue = learned
        }
        ParsedTime::Written(_) | ParsedTime::UnknownMonth | ParsedTime::Nothing => {
            tongue.undecided |= learned.undecided
        }
    }
    told
}

fn of(tokens: &[Token], tongue: &mut Tongue) -> ParsedTime {
    let mut unknown_month = false;
    for placed in clock::places(tokens) {
        let ClockMatch {
            clock,
            rest,
            ahead,
            beside,
            time_first,
        } = placed;
        match day::find(&rest, tongue) {
            DaySearch::Day(day, strange) if strange == 0 || !matches!(day, Day::Short(_)) => {
                return ParsedTime::Written(Written {
                    day,
                    clock: Some(clock),
                    ahead,
                    beside,
                    strange,
                    time_first,
                });
            }
            DaySearch::UnknownMonth => unknown_month = true,
            DaySearch::Day(..) | DaySearch::Nothing => {}
        }
    }
    if unknown_month {
        return ParsedTime::UnknownMonth;
    }
    match day::find(tokens, tongue) {
        // Numbers in a sentence are no date.
        DaySearch::Day(day @ Day::Named { .. }, strange) => bare(day, strange),
        DaySearch::Day(day @ Day::Numbers(_), 0) => bare(day, 0),
        DaySearch::Day(Day::Numbers(_) | Day::Short(_), _)
        | DaySearch::UnknownMonth
        | DaySearch::Nothing => ParsedTime::Nothing,
    }
}

fn bare(day: Day, strange: usize) -> ParsedTime {
    ParsedTime::Written(Written {
        day,
        clock: None,
        ahead: None,
        beside: 0,
        strange,
        time_first: false,
    })
}

/// The time in a text that needs no other text to be understood: it names the month by a word, has
/// a time of day, and nothing else; else `None`.
pub(super) fn alone(text: &str) -> Option<DateTime> {
    let ParsedTime::Written(written) = read(text, &mut Tongue::default()) else {
        return None;
    };
    let clock = written
        .clock
        .filter(|clock| !clock.unknown_half && written.beside + written.strange == 0)?;
    clock.on(written.day.named(Bounds {
        first: META,
        last: Date::MAX,
    })?)
}

/// The day that somebody typed, with the month as a word in any language, or in numbers if only one
/// order gives a day; else `None`.
pub(crate) fn day_as_typed(text: &str) -> Option<Date> {
    let text = text.trim();
    if let Ok(day) = text.parse() {
        return Some(day);
    }
    let ParsedTime::Written(written) = read(text, &mut Tongue::default()) else {
        return None;
    };
    if written.clock.is_some() || written.beside + written.strange > 0 {
        return None;
    }
    let bounds = Bounds {
        first: META,
        last: Date::MAX,
    };
    match written.day {
        Day::Numbers(Numbers {
            first,
            second,
            third,
        }) if first.digits == 4 => date(first, second, third.value, bounds),
        Day::Numbers(Numbers {
            first,
            second,
            third,
        }) if third.digits == 4 => {
            let orders = [
                date(third, second, first.value, bounds),
                date(third, first.value, second, bounds),
            ];
            match orders {
                [Some(one), Some(other)] if one != other => None,
                [one, other] => one.or(other),
            }
        }
        day @ (Day::Named { .. } | Day::Numbers(_) | Day::Short(_)) => day.named(bounds),
    }
}

/// The time in a text that is known to be one, as programs or people write it; else `None`. A few
/// digits are a year or a day, and no timestamp.
pub(super) fn written(text: &str) -> Option<Moment> {
    let text = text.trim();
    let is_short = text.len() < SHORTEST_STAMP && text.bytes().all(|byte| byte.is_ascii_digit());
    let json: StrDeserializer<'_, serde::de::value::Error> = text.into_deserializer();
    let stamp = || MomentSeconds::deserialize(json).ok().map(|time| time.0);
    let iso = || Some(Moment::from_iso(text));
    let read = || alone(text).map(Moment::on_clock);
    fn known(time: &Moment) -> bool {
        *time != Moment::Unknown
    }
    if is_short {
        None
    } else {
        stamp()
            .filter(known)
            .or_else(|| iso().filter(known))
            .or_else(read)
    }
}

/// Digits of a timestamp in the first year of Meta.
const SHORTEST_STAMP: usize = 10;

/// Meta's first service opened on this day.
pub(super) const META: Date = jiff::civil::date(2004, 2, 4);

/// What each way to read a date makes of this text.
#[cfg(fuzzing)]
pub(crate) fn all_readings(text: &str) -> String {
    let read = read(text, &mut Tongue::default());
    let number = serde_json::from_str::<MomentSeconds>(text).map(|time| time.0);
    let (typed, alone, written) = (day_as_typed(text), alone(text), written(text));
    format!(
        "{read:?}\n{typed:?}\n{alone:?}\n{written:?}\n{:?}",
        number.ok()
    )
}

#[cfg(test)]
mod tests;
