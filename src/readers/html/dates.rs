//! Reads the times of HTML pages: words and numbers in any order, as a person would (html.md 5).
//!
//! Months are words in every page seen; which word is which month stands in `months.tsv`. A word of two languages that
//! mean different months by it is no month until other words of the page have told the language.

use std::collections::HashMap;
use std::sync::LazyLock;

use jiff::civil::{Date, DateTime};

/// What a text says about a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Told {
    /// Nothing: it is no time.
    Nothing,
    /// It looks like a time, but its month is not known.
    UnknownMonth,
    /// A time.
    Time(Time),
}

/// A time as a page shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Time {
    pub(super) clock: DateTime,
    /// Seconds by which its zone is ahead of UTC, where the text names it.
    pub(super) ahead: Option<i64>,
    /// The text tells an hour.
    pub(super) has_hour: bool,
    /// Words that are no part of a time.
    pub(super) other_words: usize,
}

/// Languages, one bit each.
type Languages = u128;

struct Months {
    words: HashMap<&'static str, Vec<(u8, Languages)>>,
}

static MONTHS: LazyLock<Months> = LazyLock::new(|| {
    let mut languages: Vec<&str> = Vec::new();
    let mut words: HashMap<&str, Vec<(u8, Languages)>> = HashMap::new();
    for line in include_str!("months.tsv").lines().filter(|line| !line.starts_with('#')) {
        let mut cells = line.split('\t');
        let (Some(word), Some(month), Some(of)) = (cells.next(), cells.next(), cells.next()) else { continue };
        let mut bits: Languages = 0;
        for language in of.split(' ') {
            let place = languages.iter().position(|known| *known == language).unwrap_or_else(|| {
                languages.push(language);
                languages.len() - 1
            });
            bits |= 1_u128.checked_shl(u32::try_from(place).unwrap_or(u32::MAX)).unwrap_or(0);
        }
        words.entry(word).or_default().push((month.parse().unwrap_or(0), bits));
    }
    Months { words }
});

/// The languages that the words of a page allow.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tongue {
    languages: Languages,
    /// A word was met that the languages did not decide.
    pub(super) undecided: bool,
}

impl Default for Tongue {
    fn default() -> Self {
        Self { languages: Languages::MAX, undecided: false }
    }
}

impl Tongue {
    fn month(&mut self, word: &str) -> Option<u8> {
        let meanings = MONTHS.words.get(word)?;
        let all = meanings.iter().fold(0, |all, (_, bits)| all | bits);
        if self.languages & all != 0 {
            self.languages &= all;
        }
        let mut fitting = meanings.iter().filter(|(_, bits)| bits & self.languages != 0);
        match (fitting.next(), fitting.next()) {
            (Some((month, _)), None) => Some(*month),
            (Some(_), Some(_)) => {
                self.undecided = true;
                None
            }
            (None, _) => None,
        }
    }
}

/// Words that stand beside a time and say nothing.
const FILLERS: &[&str] = &["de", "del", "г", "at", "um", "à", "kl", "den", "o", "h", "r"];

/// Before noon, and after.
const BEFORE: &[&str] = &["am", "上午", "午前", "오전"];
const AFTER: &[&str] = &["pm", "下午", "午後", "오후"];

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

/// Longer texts are none.
const LONGEST: usize = 120;

#[derive(Debug, PartialEq)]
enum Token {
    Number(i64, usize),
    Word(String),
    Mark(char),
}

fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut word = String::new();
    let mut number: Option<(i64, usize)> = None;
    for c in text.chars().chain([' ']) {
        if let Some(digit) = digit(c) {
            if !word.is_empty() {
                tokens.push(Token::Word(std::mem::take(&mut word)));
            }
            let (value, length) = number.unwrap_or((0, 0));
            number = Some((value.saturating_mul(10).saturating_add(digit), length + 1));
            continue;
        }
        if let Some((value, length)) = number.take() {
            tokens.push(Token::Number(value, length));
        }
        let in_word = c.is_alphabetic() || matches!(c, '\'' | '\u{2019}') || is_mark(c);
        if in_word {
            word.extend(c.to_lowercase().map(|c| if c == '\u{2019}' { '\'' } else { c }));
        } else {
            if !word.is_empty() {
                tokens.push(Token::Word(std::mem::take(&mut word)));
            }
            if matches!(c, ':' | '+' | '-' | '\u{2212}') {
                tokens.push(Token::Mark(if c == '\u{2212}' { '-' } else { c }));
            }
        }
    }
    tokens
}

/// Vowel signs of Indic scripts and the like belong to their word.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{0300}'..='\u{036F}' | '\u{0591}'..='\u{05C7}' | '\u{0610}'..='\u{061A}' | '\u{064B}'..='\u{065F}'
        | '\u{0900}'..='\u{0E4E}' | '\u{0EB1}'..='\u{0ECD}' | '\u{102B}'..='\u{103E}' | '\u{17B4}'..='\u{17D3}' | '\u{200C}')
}

fn digit(c: char) -> Option<i64> {
    if let Some(digit) = c.to_digit(10) {
        return Some(i64::from(digit));
    }
    let zeros = ['\u{0660}', '\u{06F0}', '\u{0966}', '\u{09E6}', '\u{1040}'];
    zeros.iter().find_map(|zero| {
        let value = u32::from(c).checked_sub(u32::from(*zero))?;
        (value < 10).then(|| i64::from(value))
    })
}

/// Reads a text as a time.
pub(super) fn read(text: &str, tongue: &mut Tongue) -> Told {
    let text = text.trim();
    if text.len() > LONGEST || !text.chars().any(|c| digit(c).is_some()) {
        return Told::Nothing;
    }
    if let Some(time) = iso(text) {
        return Told::Time(time);
    }
    // "a. m." is "am".
    let joined = match text.is_ascii() {
        true => text.to_ascii_lowercase(),
        false => text.to_lowercase().replace(['\u{202F}', '\u{00A0}'], " ").replace(['\u{200E}', '\u{200F}'], ""),
    };
    let joined = if joined.contains('.') { without_dots(&joined) } else { joined };
    // Only what is a time through and through may tell the language of the page: people write of months too.
    let mut learned = *tongue;
    let told = Reading::default().read(&tokens(&joined), &mut learned);
    match told {
        Told::Time(time) if time.has_hour && time.other_words == 0 => *tongue = learned,
        _ => tongue.undecided |= learned.undecided,
    }
    told
}

fn without_dots(text: &str) -> String {
    ["a", "p"].iter().fold(text.to_owned(), |text, half| {
        [". m.", ".m.", ". m"]
            .iter()
            .fold(text, |text, tail| text.replace(&format!(" {half}{tail}"), &format!(" {half}m")))
    })
}

fn iso(text: &str) -> Option<Time> {
    if !text.as_bytes().first()?.is_ascii_digit() || text.as_bytes().get(4) != Some(&b'-') {
        return None;
    }
    if let Ok(zoned) = text.parse::<jiff::Timestamp>() {
        let clock = jiff::tz::TimeZone::UTC.to_datetime(zoned);
        return Some(Time { clock, ahead: Some(0), has_hour: true, other_words: 0 });
    }
    let clock = text.parse::<DateTime>().ok()?;
    Some(Time { clock, ahead: None, has_hour: text.len() > 10, other_words: 0 })
}

#[derive(Default)]
struct Reading {
    year: Option<i64>,
    month: Option<u8>,
    numbers: Vec<i64>,
    hour: Option<(i64, i64, i64)>,
    after_noon: Option<bool>,
    ahead: Option<i64>,
    words: usize,
}

impl Reading {
    fn read(mut self, tokens: &[Token], tongue: &mut Tongue) -> Told {
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            at += match (token, tokens.get(at + 1), tokens.get(at + 2)) {
                (Token::Number(hour, 1..=2), Some(Token::Mark(':')), Some(Token::Number(minute, 2)))
                    if self.hour.is_none() =>
                {
                    let second = match (tokens.get(at + 3), tokens.get(at + 4)) {
                        (Some(Token::Mark(':')), Some(Token::Number(second, 2))) => Some(*second),
                        _ => None,
                    };
                    self.hour = Some((*hour, *minute, second.unwrap_or(0)));
                    if second.is_some() { 5 } else { 3 }
                }
                (Token::Number(year, 4), _, _) if self.year.is_none() => {
                    self.year = Some(*year);
                    1
                }
                (Token::Number(number, _), _, _) => {
                    self.numbers.push(*number);
                    1
                }
                (Token::Word(word), Some(Token::Number(month @ 1..=12, 1..=2)), _)
                    if matches!(word.as_str(), "thg" | "tháng") =>
                {
                    self.month = u8::try_from(*month).ok();
                    2
                }
                (Token::Word(word), next, _) => self.word(word, next, tokens.get(at + 1..).unwrap_or_default(), tongue),
                (Token::Mark(_), _, _) => 1,
            };
        }
        self.finish()
    }

    /// Takes a word; says how many tokens it took.
    fn word(&mut self, word: &str, next: Option<&Token>, rest: &[Token], tongue: &mut Tongue) -> usize {
        if BEFORE.contains(&word) || AFTER.contains(&word) {
            self.after_noon = Some(AFTER.contains(&word));
        } else if let Some((_, hours)) = ZONES.iter().find(|(zone, _)| *zone == word) {
            self.ahead = Some(hours * 3600);
            // "UTC+08:00".
            if let (Some(Token::Mark(sign @ ('+' | '-'))), Some(Token::Number(hours, _))) = (next, rest.get(1)) {
                let minutes = match (rest.get(2), rest.get(3)) {
                    (Some(Token::Mark(':')), Some(Token::Number(minutes, 2))) => Some(*minutes),
                    _ => None,
                };
                let seconds = hours.saturating_mul(3600).saturating_add(minutes.unwrap_or(0) * 60);
                self.ahead = Some(if *sign == '-' { -seconds } else { seconds });
                return if minutes.is_some() { 5 } else { 3 };
            }
        } else if matches!(word, "年" | "月" | "日" | "년" | "월" | "일" | "時" | "분") {
            // Year, month, day in this order (html.md 5: low).
        } else if self.month.is_none()
            && let Some(month) = tongue.month(word.trim_matches('\''))
        {
            self.month = Some(month);
        } else if !FILLERS.contains(&word) {
            self.words += 1;
        }
        1
    }

    fn finish(self) -> Told {
        let Some(year) = self.year else { return Told::Nothing };
        let (month, day) = match (self.month, self.numbers.as_slice()) {
            (Some(month), [day]) => (i64::from(month), *day),
            // Without a word for the month: as where characters for the units stand, and in the order of ISO.
            (None, [month, day]) if self.words == 0 => (*month, *day),
            (None, [1..=31]) if self.hour.is_some() && self.words > 0 => return Told::UnknownMonth,
            _ => return Told::Nothing,
        };
        let (hour, minute, second) = self.hour.unwrap_or((0, 0, 0));
        let hour = match self.after_noon {
            Some(true) if hour < 12 => hour + 12,
            Some(false) if hour == 12 => 0,
            _ => hour,
        };
        let small = |number: i64| i8::try_from(number).ok();
        let clock = || {
            let date = Date::new(i16::try_from(year).ok()?, small(month)?, small(day)?).ok()?;
            let time = jiff::civil::Time::new(small(hour)?, small(minute)?, small(second)?, 0).ok()?;
            Some(date.to_datetime(time))
        };
        clock().map_or(Told::Nothing, |clock| {
            Told::Time(Time { clock, ahead: self.ahead, has_hour: self.hour.is_some(), other_words: self.words })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clock(text: &str) -> String {
        match read(text, &mut Tongue::default()) {
            Told::Time(time) => time.clock.to_string(),
            other => format!("{other:?}"),
        }
    }

    /// Every form of html.md 5.
    #[test]
    fn all_the_forms() {
        for (text, expected) in [
            ("Monday, March 3, 2014 at 5:06am PST", "2014-03-03T05:06:00"),
            ("Jan 2, 2020, 3:04 PM", "2020-01-02T15:04:00"),
            ("2 Apr 2015, 14:33", "2015-04-02T14:33:00"),
            ("25 may. 2020 10:12", "2020-05-25T10:12:00"),
            ("25 июл 2021 г., 12:34", "2021-07-25T12:34:00"),
            ("2 de jun de 2023 10:12", "2023-06-02T10:12:00"),
            ("Aug 21, 2022, 9:04\u{202F}PM", "2022-08-21T21:04:00"),
            ("Aug 02, 2024 9:04:05pm", "2024-08-02T21:04:05"),
            ("мая 02, 2023 9:04:05pm", "2023-05-02T21:04:05"),
            ("feb 02, 2024 12:04:05am", "2024-02-02T00:04:05"),
            ("Oct 19, 2025 1:47:55 pm", "2025-10-19T13:47:55"),
            ("Jan 08, 2026 4:41 am", "2026-01-08T04:41:00"),
            ("jun. 07, 2024 5:44 am", "2024-06-07T05:44:00"),
            ("ene. 10, 2024 1:00 pm", "2024-01-10T13:00:00"),
            ("Friday 6 March 2026 at 07:08 UTC+08:00", "2026-03-06T07:08:00"),
            ("1999-12-31", "1999-12-31T00:00:00"),
            ("2024年8月2日 21:04", "2024-08-02T21:04:00"),
            ("2 thg 8, 2024 9:04", "2024-08-02T09:04:00"),
            ("10 ene 2024, 1:00 p. m.", "2024-01-10T13:00:00"),
        ] {
            assert_eq!(clock(text), expected, "{text}");
        }
    }

    #[test]
    fn what_is_no_time() {
        for text in ["", "Hello", "2024", "12 apples", "Aug 99, 2024 9:04pm", "the 3 of us met 4 in 2020", "9:04"] {
            assert_eq!(clock(text), "Nothing", "{text}");
        }
        assert_eq!(clock("Zork 02, 2024 9:04:05pm"), "UnknownMonth");
    }

    #[test]
    fn zones_that_a_text_names() {
        let ahead = |text: &str| match read(text, &mut Tongue::default()) {
            Told::Time(time) => time.ahead,
            _ => None,
        };
        assert_eq!(ahead("Monday, March 3, 2014 at 5:06am PST"), Some(-8 * 3600));
        assert_eq!(ahead("Friday 6 March 2026 at 07:08 UTC+05:30"), Some(5 * 3600 + 1800));
        assert_eq!(ahead("2025-07-01T10:49:00+00:00"), Some(0));
        assert_eq!(ahead("Aug 02, 2024 9:04:05pm"), None);
    }

    /// In Polish the eleventh month is what the tenth is in Croatian.
    #[test]
    fn a_word_of_two_languages_waits_for_another() {
        let mut tongue = Tongue::default();
        assert_eq!(read("lis 02, 2024 9:04 am", &mut tongue), Told::UnknownMonth);
        assert!(tongue.undecided);
        assert!(matches!(read("paź 02, 2024 9:04 am", &mut tongue), Told::Time(_)));
        let Told::Time(time) = read("lis 02, 2024 9:04 am", &mut tongue) else { panic!("still undecided") };
        assert_eq!(time.clock.month(), 11);
    }
}
