//! The header of a line: date, time and sender. A line without one continues the message before it.
//! (whatsapp.md 2: high.)

use super::clock::read;
use crate::lexicon::dates::digit;
use crate::readers::dates::{ClockTime, Day};
use crate::readers::mention::{is_format, is_space};
use crate::readers::utf16::readable;
use crate::text::not_empty;

/// The header of a line, and what follows it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Header<'l> {
    pub(super) date: Day,
    pub(super) clock: ClockTime,
    /// Its date stands in brackets, as on an iPhone since 2017.
    pub(super) bracketed: bool,
    /// A comma ends it, which people write behind a date and a time, too.
    pub(super) by_comma: bool,
    pub(super) rest: &'l str,
}

/// The longest header, in bytes. In other scripts, a character takes three.
const LONGEST: usize = 120;

/// Splits the header off a line; `None` if the line has none.
pub(super) fn header(line: &str) -> Option<Header<'_>> {
    let line = line.trim_start_matches(is_format);
    let first = line.chars().next()?;
    if first == '[' {
        let (inside, rest) = line.get(1..)?.split_once(']')?;
        let (date, clock, _) = (inside.len() <= LONGEST).then(|| read(inside, true))??;
        return Some(Header {
            date,
            clock,
            bracketed: true,
            by_comma: false,
            rest: rest.strip_prefix(' ').unwrap_or(rest),
        });
    }
    // "R7/03/18": the era of a Japanese year comes first.
    line.chars().take(3).find_map(digit)?;
    let before = |Separator { at, end, by_comma }: Separator| {
        let (date, clock, time_first) = read(line.get(..at)?, false)?;
        (!time_first).then_some(Header {
            date,
            clock,
            bracketed: false,
            by_comma,
            rest: line.get(end..)?,
        })
    };
    separators(line).find_map(before).or_else(|| {
        let (at, mark) = third_colon(line)?;
        before(Separator {
            at,
            end: at + mark.len(),
            by_comma: false,
        })
    })
}

/// What ends a header: where it begins and ends.
struct Separator {
    at: usize,
    end: usize,
    by_comma: bool,
}

/// Dashes that end a header. Dates have dashes too, but these have spaces around them.
const DASHES: &[char] = &['-', '\u{2013}', '\u{2014}'];

/// Commas of all scripts. Most stand within a date, or between a date and its time.
const COMMAS: &[char] = &[',', '\u{60c}', '\u{3001}', '\u{ff0c}'];

/// Everything at the beginning of a line that may end a header (whatsapp.md 2: a hyphen is high; en
/// dash and comma are medium).
fn separators(line: &str) -> impl Iterator<Item = Separator> {
    let bytes = line.as_bytes();
    let signs = line
        .char_indices()
        .take_while(|(at, _)| *at <= LONGEST)
        .filter(|(_, c)| DASHES.contains(c) || COMMAS.contains(c));
    signs.filter_map(move |(at, sign)| {
        let end = at + sign.len_utf8();
        if DASHES.contains(&sign) {
            let at = at
                .checked_sub(1)
                .filter(|at| bytes.get(*at) == Some(&b' '))?;
            (bytes.get(end) == Some(&b' ')).then_some(Separator {
                at,
                end: end + 1,
                by_comma: false,
            })
        } else {
            let before = line.get(..at)?;
            let rest = line.get(end..)?;
            let blanks = rest.len() - rest.trim_start_matches(' ').len();
            // In "18:05:09,123" it stands within a number.
            let parts = blanks > 0 || !rest.starts_with(char::is_numeric);
            (parts && has_colon_time(before)).then_some(Separator {
                at: before.trim_end().len(),
                end: end + blanks,
                by_comma: true,
            })
        }
    })
}

/// Where the header of an iPhone before 2017 ends: "24/3/14, 13:59:59: Ada: hello". Its times have
/// seconds, so few texts of people begin like that.
fn third_colon(line: &str) -> Option<(usize, &str)> {
    let (at, mark) = line
        .match_indices(": ")
        .next()
        .filter(|(at, _)| *at <= LONGEST)?;
    (line.get(..at)?.matches(':').count() == 2).then_some((at, mark))
}

/// The longest name. Anything longer is a sentence of the app.
const LONGEST_NAME: usize = 200;

/// Splits the name off the rest of a line; `None` for a line of the app. Names may have quotation
/// marks, around a nickname or within a Hebrew word. A quotation mark that opens before a word and
/// is never closed is part of a sentence of the app, which quotes a text with a colon in it.
pub(super) fn sender(rest: &str) -> Option<(&str, &str)> {
    let (name, body) = rest
        .split_once(": ")
        .or_else(|| Some((rest.strip_suffix(':')?, "")))?;
    let fits = !name.trim().is_empty() && name.len() <= LONGEST_NAME && !opens_quote(name);
    fits.then_some((name, body))
}

fn opens_quote(name: &str) -> bool {
    const PAIRS: &[(char, &[char])] = &[
        ('"', &['"']),
        ('\u{201c}', &['\u{201d}', '\u{201c}']),
        ('\u{201d}', &['\u{201d}']),
        ('\u{201e}', &['\u{201c}', '\u{201d}']),
        ('\u{ab}', &['\u{bb}']),
        ('\u{bb}', &['\u{ab}', '\u{bb}']),
        ('\u{300c}', &['\u{300d}']),
    ];
    let mut before = ' ';
    let mut closing: Option<&[char]> = None;
    for c in name.chars() {
        match closing {
            Some(ends) if ends.contains(&c) => closing = None,
            None if !before.is_alphanumeric() => {
                closing = PAIRS
                    .iter()
                    .find(|(open, _)| *open == c)
                    .map(|(_, ends)| *ends)
            }
            _ => {}
        }
        before = c;
    }
    closing.is_some()
}

/// Whether a line begins like a message although it was not understood: with the numbers of a date
/// and a time, and a separator after them. Such a line must not be added to the message before it.
pub(super) fn resembles_header(line: &str) -> bool {
    let line = line.trim_start_matches(is_format);
    if begins_with_a_time(line) || begins_with_a_time_and_a_name(line) {
        return true;
    }
    fn ends(before: &str, most: usize) -> bool {
        before.len() <= most && is_like_a_time(before)
    }
    match line.strip_prefix('[') {
        Some(inside) => inside
            .split_once(']')
            .is_some_and(|(inside, _)| ends(inside, LONGEST)),
        None => {
            let dashes = separators(line)
                .filter(|separator| !separator.by_comma)
                .filter_map(|Separator { at, .. }| line.get(..at));
            // The form of an iPhone before 2017 has no dash.
            let colon = || line.get(..third_colon(line)?.0);
            let mut parted = dashes.chain(std::iter::once_with(colon).flatten());
            line.starts_with(char::is_numeric) && parted.any(|before| ends(before, LONGEST))
        }
    }
}

/// Whether a line begins with a date and a time with a colon, maybe in brackets of any sort, and
/// some sign that is part of neither, or a comma behind the time.
fn begins_with_a_time(line: &str) -> bool {
    let inside = line.trim_start_matches(['[', '(', '{', '<', '\u{3010}', '\u{ff08}']);
    if !inside.starts_with(char::is_numeric) {
        return false;
    }
    fn is_sign(c: char) -> bool {
        COMMAS.contains(&c)
            || (!c.is_alphanumeric() && !SIGNS.contains(c) && !is_space(c) && !is_format(c))
    }
    let mut signs = inside
        .match_indices(is_sign)
        .map(|(at, _)| at)
        .take_while(|at| *at <= LONGEST);
    signs.any(|at| {
        inside
            .get(..at)
            .is_some_and(|before| has_colon_time(before) && is_like_a_time(before))
    })
}

/// Whether a line begins with a date and a time with a colon, maybe after the name of a weekday or
/// month, and a name with a colon follows, whatever stands between them.
fn begins_with_a_time_and_a_name(line: &str) -> bool {
    const LONGEST_WORD: usize = 12;
    let word_end = line.find(|c: char| !c.is_alphabetic()).unwrap_or_default();
    let (word, rest) = line.split_at(word_end);
    if word.chars().count() > LONGEST_WORD {
        return false;
    }
    fn is_of_time(c: char) -> bool {
        c.is_numeric() || SIGNS.contains(c) || is_space(c) || is_format(c)
    }
    let from = rest.trim_start_matches(|c| is_space(c) || matches!(c, '.' | ','));
    let end = from.find(|c| !is_of_time(c)).unwrap_or(from.len());
    let (time, after) = from.split_at(end);
    time.starts_with(char::is_numeric)
        && time.len() <= LONGEST
        && has_colon_time(time)
        && is_like_a_time(time)
        && sender(after).is_some()
}

/// Whether numbers stand on both sides of a colon.
fn has_colon_time(text: &str) -> bool {
    text.match_indices(':').any(|(at, _)| {
        text.get(..at)
            .is_some_and(|before| before.ends_with(char::is_numeric))
            && text
                .get(at + 1..)
                .is_some_and(|after| after.starts_with(char::is_numeric))
    })
}

/// Signs within dates and times.
const SIGNS: &str = " /.-:,\u{2011}\u{2013}\u{60c}\u{3001}'\u{2bb}";

/// Whether a text looks like a date and a time: it has four to seven numbers of at most four
/// digits, the signs of dates between them, and few letters.
fn is_like_a_time(text: &str) -> bool {
    let (mut numbers, mut digits, mut letters, mut colons) = (0, 0, 0, 0);
    for c in text
        .chars()
        .filter(|c| !is_format(*c))
        .map(|c| if is_space(c) { ' ' } else { c })
    {
        if c.is_numeric() {
            numbers += usize::from(digits == 0);
            digits += 1;
            if digits > 4 {
                return false;
            }
        } else {
            digits = 0;
            if SIGNS.contains(c) {
                colons += usize::from(matches!(c, ':' | '.'));
            } else {
                letters += 1;
            }
        }
    }
    (4..=7).contains(&numbers) && letters <= 24 && (colons > 0 || letters > 0)
}

/// Lines that are examined to recognise a chat.
const LOOKED_AT: usize = 20;

/// Whether a text begins like a chat. The name of the file does not count, because it is localised.
pub(in crate::readers) fn is_chat(start: &[u8]) -> bool {
    let text = readable(start);
    let mut named = false;
    let mut headed = 0_usize;
    let lines = text.split(['\n', '\r']).filter(not_empty);
    for header in lines.take(LOOKED_AT).filter_map(header) {
        headed += usize::from(!header.by_comma);
        named |= sender(header.rest).is_some();
    }
    named || headed > 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_of_every_kind_of_export() {
        for (line, name, body) in [
            (
                "[02/01/23, 15:04:05] Ada Example: Hello",
                "Ada Example",
                "Hello",
            ),
            (
                "\u{200e}[02/01/23, 15:05:00] Bo Example: \u{200e}<attached: 1.jpg>",
                "Bo Example",
                "\u{200e}<attached: 1.jpg>",
            ),
            ("02/01/2023, 15:04 - Ada: a - b: c", "Ada", "a - b: c"),
            ("2023-01-02 15:04 – Ada: hi", "Ada", "hi"),
            ("[3:04 pm, 02/01/2023] Ada: hi", "Ada", "hi"),
            ("[28/11, 18:02] Ada:", "Ada", ""),
            ("24/3/14, 13:59:59: Ada: hi: there", "Ada", "hi: there"),
            ("3/24/14, 1:59:59 PM: Ada: hi", "Ada", "hi"),
            ("09/12/2012 17:03:48: Ada: hi", "Ada", "hi"),
            ("2025-08-30 18 h 05 - Ada: hi", "Ada", "hi"),
            ("[2025-08-30 18 h 05 min 07 s] Ada: hi", "Ada", "hi"),
            ("30/8/2568 8:00 หลังเที่ยง - Ada: hi", "Ada", "hi"),
            ("30/08/2025, 18:05, Ada: hi, Bo", "Ada", "hi, Bo"),
            ("8/30/25, 6:05 PM, Ada - Ex: hi", "Ada - Ex", "hi"),
            ("2025년 8월 30일 오후 6:05, Ada: hi", "Ada", "hi"),
            ("30/8/2025، 6:05 م، Ada: hi", "Ada", "hi"),
            ("30.08.25 18:05:09, Ada: hi", "Ada", "hi"),
            ("30/08/2025 18:05,Ada: hi", "Ada", "hi"),
            ("30/08/2025, 18:05 — Ada: hi", "Ada", "hi"),
            ("02/01/2023, 15:04 - Ada, Bo: hi", "Ada, Bo", "hi"),
        ] {
            let rest = header(line).unwrap_or_else(|| panic!("{line}")).rest;
            assert_eq!(sender(rest), Some((name, body)), "{line}");
        }
        assert_eq!(
            sender(
                header("02/01/2023, 15:06 - Ada Example added Cy Example")
                    .unwrap()
                    .rest
            ),
            None
        );
        for line in [
            "Ada changed the subject to \u{201c}Plans: June\u{201d}",
            "Ada changed the subject from \"Plans: May\" to \"Plans: June\"",
            "Ada hat den Betreff zu \u{201e}Pl\u{e4}ne: Juni\u{201c} ge\u{e4}ndert",
        ] {
            assert_eq!(sender(line), None, "{line}");
        }
        for name in [
            "Bo \"the Man\" Example",
            "\u{5e8}\u{5d5}\"\u{5d7} \u{5db}\u{5d4}\u{5df}",
            "Bo \u{201e}Bobo\u{201c} B",
            "5\" Club",
        ] {
            assert_eq!(sender(&format!("{name}: hi")), Some((name, "hi")));
        }
        for line in [
            "second line",
            "",
            "1. buy milk - and bread",
            "[note] Ada: hi",
            "12:30 - lunch",
            "12/3/2024 10:30: meeting",
            "15:04, 02/01/2023 - x",
        ] {
            assert_eq!(header(line), None, "{line}");
        }
    }

    #[test]
    fn lines_that_begin_like_a_message() {
        for line in [
            "99/99/2023, 15:04 - Ada: hi",
            "[13.13.2025, 25:61:00] Ada: hi",
            "13/03/2025, 14:30 o\u{2019}clock - Ada: hi",
            "\u{200e}[2025 m. 13 kovo 14:30:05] Ada: hi",
            "99/99/14, 13:59:59: Ada: hi",
            "30.08.2025 18:06 Bo: hi",
            "8/30/25, 6:06 PM Bo: hi",
            "30/08/2025, 18:06- Bo: hi",
            "30/08/2025, 18:06 / Bo: hi",
            "30/08/2025, 18:06: Bo: hi",
            "Sat 30/08/2025 18:06 - Bo: hi",
            "Aug 30, 2025, 18:06 - Bo: hi",
            "12/3/2024 10:30: meeting: note",
            "24/3/14, 1:59:59 zork blub flop: Ada: hi",
            "13/01/2025, 14:05 \u{2014} Bo: hi",
            "13/01/2025, 14:05 | Bo: hi",
            "13/01/2025 14:05 ~ Bo: hi",
            "13/01/2025, 14:05 > Bo: hi",
            "13|01|2025 14:05 \u{2022} Bo: hi",
            "(13/01/2025 14:05) Bo: hi",
            "{13/01/2025, 14:05} Bo: hi",
            "13/01/2025, 14:05:06.123 - Bo: hi",
            "99/99/2023, 15:04, Ada: hi",
            "30.13.25 18:05, Bo: hi",
            "30/13/2025، 18:05، Bo: hi",
            "\u{1372}\u{136b}/\u{1369}/\u{1373}, 10:05 - Bo: hi",
        ] {
            assert!(resembles_header(line), "{line}");
        }
        for line in [
            "1. buy milk - and bread",
            "12:30 - lunch",
            "[note] Ada: hi",
            "1 2 3 4 - go",
            "call 0049 555 0100 12 - now",
            "10:00:00: start",
            "10.50 + 12.30 = 22.80",
            "at 13/01/2025, 14:05 (sharp)",
            "13/01/2025, 14:05 lunch",
            "",
        ] {
            assert!(!resembles_header(line), "{line}");
        }
    }
}
