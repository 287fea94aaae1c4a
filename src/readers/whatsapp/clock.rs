//! Dates and times as the header of a line writes them, in any language: numbers and what stands between them.

use crate::readers::mention::{is_format, is_space};

/// The numbers of a date, in the order of the file. Which of them is the month, only the whole file tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Numbers {
    pub(super) first: u16,
    pub(super) second: u16,
    /// None where the year is missing, as in what is copied from WhatsApp Web.
    pub(super) third: Option<u16>,
    /// The first has four digits, and so is the year.
    pub(super) year_first: bool,
}

/// What the clock showed, in seconds of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Clock {
    pub(super) seconds: u32,
    /// A word for the half of the day stands there that we do not know.
    pub(super) unknown_half: bool,
}

/// Words for the first half of the day, and for the second; without dots and spaces, in small letters. Those of the
/// languages that WhatsApp has most users in; any other is said to be unknown (whatsapp.md 2: high for am and pm).
const BEFORE_NOON: &[&str] = &[
    "am",
    "上午",
    "午前",
    "오전",
    "ص",
    "قم",
    "πμ",
    "vm",
    "fm",
    "dop",
    "de",
    "öö",
    "sa",
    "पूर्वाह्न",
    "ip",
    "rn",
    "pd",
    "मपू",
    "সকাল",
];
const AFTER_NOON: &[&str] = &[
    "pm",
    "下午",
    "午後",
    "오후",
    "م",
    "بم",
    "μμ",
    "nm",
    "em",
    "odp",
    "du",
    "ös",
    "ch",
    "अपराह्न",
    "mp",
    "md",
    "मउ",
    "বিকাল",
];

/// Zeros of the world's decimal digits; nine more follow each.
const ZEROS: &[u32] = &[
    0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20,
    0x1040, 0x17e0, 0xff10,
];

pub(super) fn digit(c: char) -> Option<u32> {
    let code = u32::from(c);
    ZEROS.iter().find_map(|zero| code.checked_sub(*zero).filter(|digit| *digit < 10))
}

/// Takes the text between the brackets, or before the dash, apart: a date and a time, in either order.
pub(super) fn read(text: &str, may_lack_year: bool) -> Option<(Numbers, Clock, bool)> {
    let plain: Vec<char> = text.chars().filter(|c| !is_format(*c)).map(|c| if is_space(c) { ' ' } else { c }).collect();
    let date_first = || {
        let mut rest = Rest(&plain);
        let date = rest.date()?;
        let half = rest.between()?;
        let clock = rest.clock(&half)?;
        (rest.0.is_empty() && (date.third.is_some() || may_lack_year)).then_some((date, clock, false))
    };
    let time_first = || {
        let mut rest = Rest(&plain);
        let (hour, minute, second) = rest.time()?;
        let end = rest.0.iter().position(|c| matches!(c, ',' | '،' | '、'))?;
        let half: String = rest.0.get(..end)?.iter().collect();
        rest.0 = rest.0.get(end + 1..)?;
        rest.spaces();
        let date = rest.date()?;
        rest.spaces();
        (rest.0.is_empty()).then_some((date, clock(hour, minute, second, &half)?, true))
    };
    date_first().or_else(time_first)
}

/// What is left of the text.
struct Rest<'t>(&'t [char]);

impl Rest<'_> {
    fn peek(&self) -> Option<char> {
        self.0.first().copied()
    }

    fn skip(&mut self) {
        self.0 = self.0.get(1..).unwrap_or_default();
    }

    fn spaces(&mut self) {
        while self.peek() == Some(' ') {
            self.skip();
        }
    }

    /// A number of at most four digits, and how many it has.
    fn number(&mut self) -> Option<(u16, usize)> {
        let digits: Vec<u32> = self.0.iter().map_while(|c| digit(*c)).take(5).collect();
        if digits.is_empty() || digits.len() > 4 {
            return None;
        }
        self.0 = self.0.get(digits.len()..)?;
        Some((u16::try_from(digits.iter().fold(0, |sum, digit| sum * 10 + digit)).ok()?, digits.len()))
    }

    /// A separator within a date, with the spaces around it.
    fn separator(&mut self) -> bool {
        let before = self.0;
        self.spaces();
        if self.peek().is_some_and(|c| matches!(c, '/' | '.' | '-' | '‑' | '–' | '年' | '月' | '년' | '월')) {
            self.skip();
            self.spaces();
            true
        } else {
            self.0 = before;
            false
        }
    }

    fn date(&mut self) -> Option<Numbers> {
        let (first, digits) = self.number()?;
        if !self.separator() {
            return None;
        }
        let (second, _) = self.number()?;
        let before = self.0;
        let third = if self.separator() { self.number() } else { None };
        if third.is_none() {
            self.0 = before;
        }
        // "2. 1. 2023." and "2023年1月2日".
        if self.peek().is_some_and(|c| matches!(c, '.' | '日' | '일')) {
            self.skip();
        }
        Some(Numbers { first, second, third: third.map(|(number, _)| number), year_first: digits > 2 })
    }

    /// What stands between date and time: a comma, a word such as "klo", or one for the half of the day.
    fn between(&mut self) -> Option<String> {
        let length = self.0.iter().position(|c| digit(*c).is_some()).filter(|length| (1..=16).contains(length))?;
        let (between, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        let fits =
            |c: &char| c.is_alphabetic() || is_mark(*c) || matches!(c, ' ' | ',' | '.' | '،' | '、' | 'ʻ' | '\'');
        between.iter().all(fits).then(|| between.iter().collect())
    }

    fn time(&mut self) -> Option<(u16, u16, u16)> {
        let (hour, _) = self.number()?;
        if !self.peek().is_some_and(|c| matches!(c, ':' | '.' | 'h' | '時' | '时')) {
            return None;
        }
        self.skip();
        let (minute, digits) = self.number()?;
        let before = self.0;
        let mut second = None;
        if self.peek().is_some_and(|c| matches!(c, ':' | '.')) {
            self.skip();
            second = self.number();
        }
        if second.is_none() {
            self.0 = before;
        }
        let second = second.map_or(0, |(number, _)| number);
        (digits == 2 && hour <= 24 && minute < 60 && second < 61).then_some((hour, minute, second))
    }

    /// The time, with a word behind it or before it for the half of the day.
    fn clock(&mut self, before: &str) -> Option<Clock> {
        let (hour, minute, second) = self.time()?;
        let word: String = self.0.iter().collect();
        self.0 = &[];
        let fits = |c: char| c.is_alphabetic() || is_mark(c) || matches!(c, ' ' | '.');
        if word.chars().count() > 12 || !word.chars().all(fits) {
            return None;
        }
        clock(hour, minute, second, if word.trim().is_empty() { half_in(before) } else { &word })
    }
}

/// Vowel signs of Indian scripts, which are no letters of their own.
fn is_mark(c: char) -> bool {
    matches!(u32::from(c), 0x0900..=0x0dff)
}

/// A word between date and time says the half of the day only if it is a known one: "klo" and "um" say nothing.
fn half_in(between: &str) -> &str {
    let word = plain_word(between);
    if BEFORE_NOON.contains(&word.as_str()) || AFTER_NOON.contains(&word.as_str()) { between } else { "" }
}

fn plain_word(text: &str) -> String {
    text.chars().filter(|c| c.is_alphabetic() || is_mark(*c)).flat_map(char::to_lowercase).collect()
}

fn clock(hour: u16, minute: u16, second: u16, half: &str) -> Option<Clock> {
    let word = plain_word(half);
    let (after, unknown_half) = match word.as_str() {
        "" => (None, false),
        word if AFTER_NOON.contains(&word) => (Some(true), false),
        word if BEFORE_NOON.contains(&word) => (Some(false), false),
        _ => (None, true),
    };
    let hour = match after {
        Some(true) if hour < 12 => hour + 12,
        Some(false) if hour == 12 => 0,
        _ => hour % 24,
    };
    let seconds = u32::from(hour) * 3600 + u32::from(minute) * 60 + u32::from(second);
    Some(Clock { seconds, unknown_half: unknown_half && hour <= 12 })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Option<(u16, u16, Option<u16>, u32, u32)> {
        let (date, clock, _) = read(text, true)?;
        Some((date.first, date.second, date.third, clock.seconds / 3600, clock.seconds / 60 % 60))
    }

    #[test]
    fn every_way_to_write_it() {
        for (text, expected) in [
            ("02/01/23, 15:04:05", (2, 1, Some(23), 15, 4)),
            ("02/01/2023, 15:04", (2, 1, Some(2023), 15, 4)),
            ("2.1.2023 klo 15.04.05", (2, 1, Some(2023), 15, 4)),
            ("2023-01-02 15:04", (2023, 1, Some(2), 15, 4)),
            ("02/01/23, 3:06:00\u{202f}PM", (2, 1, Some(23), 15, 6)),
            ("2/1/23 3:04 p. m.", (2, 1, Some(23), 15, 4)),
            ("2/1/23, 12:04 a.m.", (2, 1, Some(23), 0, 4)),
            ("2. 1. 2023, 15:04", (2, 1, Some(2023), 15, 4)),
            ("2023. 1. 2. 오후 3:04", (2023, 1, Some(2), 15, 4)),
            ("2023年1月2日 下午3:04", (2023, 1, Some(2), 15, 4)),
            ("2.01.2023 г., 15:04", (2, 1, Some(2023), 15, 4)),
            ("\u{200f}٢\u{200f}/١\u{200f}/٢٠٢٣ ٣:٠٤ م", (2, 1, Some(2023), 15, 4)),
            ("3:04 pm, 02/01/2023", (2, 1, Some(2023), 15, 4)),
            ("15.04, 02.01.2023", (2, 1, Some(2023), 15, 4)),
            ("28/11, 18:02", (28, 11, None, 18, 2)),
        ] {
            assert_eq!(told(text), Some(expected), "{text}");
        }
        for text in
            ["", "12", "1/2/3", "version 1.2.3", "99999/1/1, 10:00", "1/2/2023, 25:00", "1/2/2023, 10:99", "ab, cd"]
        {
            assert_eq!(told(text), None, "{text}");
        }
        assert_eq!(read("28/11, 18:02", false), None);
    }
}
