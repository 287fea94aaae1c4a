//! Finds the time of day in a text, with words beside it that say which half of the day is meant.

use jiff::civil::{Date, DateTime, Time};

use super::tokens::{Token, Unit};
use crate::lexicon::dates::{DateMeaning, MOST_WORDS, meaning};

/// A time of day, in seconds since midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::readers) struct ClockTime {
    pub(in crate::readers) seconds: u32,
    /// An unknown word stands beside it, and may mean the other half of the day.
    pub(in crate::readers) unknown_half: bool,
}

impl ClockTime {
    /// This time on a given day; `None` if no clock shows such a time.
    pub(in crate::readers) fn on(self, day: Date) -> Option<DateTime> {
        fn small(number: u32) -> Option<i8> {
            i8::try_from(number).ok()
        }
        let (hour, minute, second) = (
            self.seconds / 3600,
            self.seconds / 60 % 60,
            self.seconds % 60,
        );
        Some(day.to_datetime(Time::new(small(hour)?, small(minute)?, small(second)?, 0).ok()?))
    }
}

/// A time within a text.
#[derive(Debug)]
pub(super) struct ClockMatch {
    pub(super) clock: ClockTime,
    /// The text without it.
    pub(super) rest: Vec<Token>,
    pub(super) ahead: Option<i64>,
    /// Number of unknown words beside it.
    pub(super) beside: usize,
    pub(super) time_first: bool,
}

/// Hour, minute and second as written, and how many tokens they take.
type ClockShown = ((u16, u16, u16), usize);

/// Zones of the United States, which pages before 2018 name (html.md 5: high for PST and PDT).
const ZONES: &[(&str, i64)] = &[
    ("pst", -8),
    ("pdt", -7),
    ("mst", -7),
    ("mdt", -6),
    ("cst", -6),
    ("cdt", -5),
    ("est", -5),
    ("edt", -4),
    ("utc", 0),
    ("gmt", 0),
];

/// The furthest that any zone is from UTC, in seconds.
const FURTHEST: i64 = 14 * 3600;

/// The places where a time may stand, the likeliest first. Times with a colon, or with words for
/// hours, are sought from the start; times with a dot from the end, because dates have dots too.
pub(super) fn places(tokens: &[Token]) -> impl Iterator<Item = ClockMatch> {
    let sure = (0..tokens.len()).filter_map(|at| Some((at, by_marks(tokens, at)?)));
    let dotted = (0..tokens.len())
        .rev()
        .filter_map(|at| Some((at, by_dots(tokens, at)?)));
    sure.chain(dotted)
        .map(|(at, (shown, length))| place(tokens, at, length, shown))
}

/// A number of one or two digits.
fn short(token: Option<&Token>) -> Option<u16> {
    match token {
        Some(Token::Number(value, 1..=2)) => u16::try_from(*value).ok(),
        _ => None,
    }
}

fn two_digits(token: Option<&Token>) -> Option<u16> {
    short(token).filter(|_| matches!(token, Some(Token::Number(_, 2))))
}

fn is_mark(token: Option<&Token>, mark: char) -> bool {
    token == Some(&Token::Mark(mark))
}

/// Whether a token names the unit of the number before it: by a character, or by a word as in the
/// French of Canada.
fn counts(token: Option<&Token>, unit: Unit, words: &[&str]) -> bool {
    match token {
        Some(Token::Unit(own)) => *own == unit,
        Some(Token::Word(word)) => words.contains(&word.as_str()),
        _ => false,
    }
}

/// Rejects impossible times. Some clocks write the hour after midnight as 24. A leap second counts
/// as the last second of its minute, so that "23:59:60" stays on the same day.
fn checked(hour: u16, minute: u16, second: u16, length: usize) -> Option<ClockShown> {
    (hour <= 24 && minute < 60 && second <= 60).then_some(((hour, minute, second.min(59)), length))
}

/// "13:47:05", "13 h 47", "2시 30분".
fn by_marks(tokens: &[Token], at: usize) -> Option<ClockShown> {
    let token = |n: usize| tokens.get(at + n);
    let hour = short(token(0))?;
    // "UTC+08:00" is no time.
    if at > 0 && (is_mark(tokens.get(at - 1), '+') || is_mark(tokens.get(at - 1), ':')) {
        return None;
    }
    if is_mark(token(1), ':') {
        let minute = two_digits(token(2))?;
        let second = two_digits(token(4)).filter(|_| is_mark(token(3), ':'));
        return checked(
            hour,
            minute,
            second.unwrap_or(0),
            if second.is_some() { 5 } else { 3 },
        );
    }
    if !counts(token(1), Unit::Hour, &["h"]) {
        return None;
    }
    let minute = short(token(2))?;
    let behind = 3 + usize::from(counts(token(3), Unit::Minute, &["min", "m"]));
    let second =
        short(token(behind)).filter(|_| behind == 4 && counts(token(5), Unit::Second, &["s"]));
    checked(
        hour,
        minute,
        second.unwrap_or(0),
        if second.is_some() { 6 } else { behind },
    )
}

/// "13.47" and "13.47.05", as in Finnish and Danish. Not if the numbers are part of a longer row.
fn by_dots(tokens: &[Token], at: usize) -> Option<ClockShown> {
    let token = |n: usize| tokens.get(at + n);
    fn joins(token: Option<&Token>) -> bool {
        matches!(token, Some(Token::Mark('.' | '/' | '-')))
    }
    let hour = short(token(0))?;
    let minute = two_digits(token(2)).filter(|_| is_mark(token(1), '.'))?;
    let second = two_digits(token(4)).filter(|_| is_mark(token(3), '.'));
    let length = if second.is_some() { 5 } else { 3 };
    let more = joins(token(length)) && matches!(token(length + 1), Some(Token::Number(..)));
    let less = at > 1
        && joins(tokens.get(at - 1))
        && matches!(tokens.get(at - 2), Some(Token::Number(..)));
    // The dot of "28. 1. 22. 13.47" ends the date.
    fn is_number(token: &&Token) -> bool {
        matches!(token, Token::Number(..))
    }
    let ends = less
        && is_mark(tokens.get(at - 1), '.')
        && tokens.iter().take(at).filter(is_number).count() == 3;
    if more || (less && !ends) {
        return None;
    }
    checked(hour, minute, second.unwrap_or(0), length)
}

/// The longest known name that begins here, which may have several words, and how many tokens it
/// takes.
pub(super) fn known(tokens: &[Token], at: usize) -> Option<(&'static DateMeaning, usize)> {
    let words = tokens
        .iter()
        .skip(at)
        .take(MOST_WORDS)
        .map_while(|token| match token {
            Token::Word(word) => Some(word.as_str()),
            _ => None,
        });
    let words: Vec<&str> = words.collect();
    if let [only] = words.as_slice() {
        return meaning(only).map(|meaning| (meaning, 1));
    }
    (1..=words.len())
        .rev()
        .find_map(|length| Some((meaning(&words.get(..length)?.concat())?, length)))
}

/// Takes the time out of the tokens, with its zone and the words beside it.
fn place(tokens: &[Token], at: usize, length: usize, shown: (u16, u16, u16)) -> ClockMatch {
    let mut taken = vec![false; tokens.len()];
    let mut take = |from: usize, length: usize| {
        for one in taken.iter_mut().skip(from).take(length) {
            *one = true;
        }
    };
    take(at, length);
    fn is_word(token: &Token) -> bool {
        matches!(token, Token::Word(_))
    }
    let before = at
        - tokens
            .iter()
            .take(at)
            .rev()
            .take_while(|token| is_word(token))
            .count();
    // "1.47. অপৰাহ্ণ".
    let end = at + length + usize::from(is_mark(tokens.get(at + length), '.'));
    let (ahead, zone) = zone(tokens, end);
    let (zone_from, zone_length) = zone.unwrap_or((usize::MAX, 0));
    take(zone_from, zone_length);
    let behind = (end..tokens.len())
        .take_while(|n| *n < zone_from && tokens.get(*n).is_some_and(is_word))
        .last()
        .map_or(end, |last| last + 1);

    let mut half: Option<&DateMeaning> = None;
    let mut beside = 0;
    for (from, to) in [(end, behind), (before, at)] {
        let mut n = from;
        while n < to {
            let word = tokens.get(..to).and_then(|tokens| known(tokens, n));
            match word {
                Some((meaning, length)) if !meaning.hours.is_empty() && half.is_none() => {
                    half = Some(meaning);
                    take(n, length);
                    n += length;
                }
                Some((_, length)) => n += length,
                None => {
                    beside += 1;
                    take(n, 1);
                    n += 1;
                }
            }
        }
    }
    let (hour, minute, second) = shown;
    let told = match half {
        Some(meaning) => hour_of(hour, &meaning.hours),
        None => (beside == 0).then_some(hour),
    };
    // An hour above 12 needs no word.
    let told = told.or((hour > 12).then_some(hour));
    let seconds =
        u32::from(told.unwrap_or(hour) % 24) * 3600 + u32::from(minute) * 60 + u32::from(second);
    let mut rest: Vec<Token> = Vec::with_capacity(tokens.len());
    for (n, token) in tokens.iter().enumerate() {
        if n == at {
            // Keeps what stood before the time apart from what follows it.
            rest.push(Token::Mark(','));
        }
        if taken.get(n) == Some(&false) {
            rest.push(token.clone());
        }
    }
    let clock = ClockTime {
        seconds,
        unknown_half: told.is_none(),
    };
    ClockMatch {
        clock,
        rest,
        ahead,
        beside,
        time_first: at == 0 || before == 0,
    }
}

/// The hour of the day for a shown hour and a word beside it. It is the only candidate within the
/// hours that the word stands for; `None` if several fit, or if the languages that have the word
/// disagree.
fn hour_of(shown: u16, spans: &[(u8, u8)]) -> Option<u16> {
    fn fits(hour: u16, (from, to): (u8, u8)) -> bool {
        let span = u16::from(from)..u16::from(to);
        span.contains(&hour) || span.contains(&(hour + 24))
    }
    let of = |span: &(u8, u8)| {
        let candidates = [shown % 12, shown % 12 + 12];
        let mut fitting = candidates.iter().filter(|hour| fits(**hour, *span));
        fitting
            .next()
            .copied()
            .filter(|_| shown <= 12 && fitting.next().is_none())
    };
    let first = of(spans.first()?)?;
    spans
        .iter()
        .all(|span| of(span) == Some(first))
        .then_some(first)
}

/// The zone named after a time: how far ahead of UTC it is, if known, and the tokens that it takes.
fn zone(tokens: &[Token], from: usize) -> (Option<i64>, Option<(usize, usize)>) {
    for at in from..tokens.len() {
        let token = |n: usize| tokens.get(at + n);
        let word = match token(0) {
            Some(Token::Word(word)) => word,
            Some(Token::Mark('(')) => continue,
            _ => break,
        };
        if let Some((_, hours)) = ZONES.iter().find(|(zone, _)| zone == word) {
            let sign = match token(1) {
                Some(Token::Mark('+')) => 1,
                Some(Token::Mark('-')) => -1,
                _ => return (Some(hours * 3600), Some((at, 1))),
            };
            let Some(Token::Number(hours, _)) = token(2) else {
                return (Some(hours * 3600), Some((at, 1)));
            };
            let minutes = two_digits(token(4)).filter(|_| is_mark(token(3), ':'));
            let seconds = hours
                .saturating_mul(3600)
                .saturating_add(i64::from(minutes.unwrap_or(0)) * 60);
            let ahead = (seconds <= FURTHEST).then_some(sign * seconds);
            return (ahead, Some((at, if minutes.is_some() { 5 } else { 3 })));
        }
        // "Asia/Kuala_Lumpur": the offset of a named zone changes over time.
        if is_mark(token(1), '/') && matches!(token(2), Some(Token::Word(_))) {
            let more = (1..)
                .step_by(2)
                .take_while(|n| matches!(token(n + 1), Some(Token::Word(_))));
            let length = more
                .take_while(|n| matches!(token(*n), Some(Token::Mark('/' | '_' | '-'))))
                .last();
            return (None, Some((at, length.map_or(1, |last| last + 2))));
        }
    }
    (None, None)
}
