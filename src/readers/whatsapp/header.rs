//! The beginning of a line: when, and who. A line without one continues the message before it. (whatsapp.md 2: high.)

use super::clock::read;
use crate::lexicon::dates::digit;
use crate::readers::dates::{Clock, Day};
use crate::readers::mention::is_format;

/// The header of a line, and what follows it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Header<'l> {
    pub(super) date: Day,
    pub(super) clock: Clock,
    pub(super) rest: &'l str,
}

/// The longest header, in bytes: dates in other scripts take three a character.
const LONGEST: usize = 120;

/// Takes the header off a line.
pub(super) fn header(line: &str) -> Option<Header<'_>> {
    let line = line.trim_start_matches(is_format);
    let first = line.chars().next()?;
    if first == '[' {
        let (inside, rest) = line.get(1..)?.split_once(']')?;
        let (date, clock, _) = (inside.len() <= LONGEST).then(|| read(inside, true))??;
        return Some(Header { date, clock, rest: rest.strip_prefix(' ').unwrap_or(rest) });
    }
    // "R7/03/18": the era of a Japanese year comes first.
    line.chars().take(3).find_map(digit)?;
    // Dates have dashes too; the one that ends the header stands between spaces.
    let dashes = line.match_indices(" - ").chain(line.match_indices(" \u{2013} "));
    let before = |end: (usize, &str)| {
        let (at, mark) = end;
        let (date, clock, time_first) = read(line.get(..at)?, false)?;
        (!time_first).then_some(Header { date, clock, rest: line.get(at + mark.len()..)? })
    };
    dashes.take_while(|(at, _)| *at <= LONGEST).find_map(before).or_else(|| before(third_colon(line)?))
}

/// Where the header of an iPhone before 2017 ends: "24/3/14, 13:59:59: Ada: hello". Its times have seconds, so that few texts
/// that people write begin like it.
fn third_colon(line: &str) -> Option<(usize, &str)> {
    let (at, mark) = line.match_indices(": ").next().filter(|(at, _)| *at <= LONGEST)?;
    (line.get(..at)?.matches(':').count() == 2).then_some((at, mark))
}

/// The longest name; what is longer is a sentence of the app.
const LONGEST_NAME: usize = 200;

/// Takes the name off the rest of a line: none where it is a line of the app. Such a line may quote text with a colon in
/// it, and no name has quotation marks.
pub(super) fn sender(rest: &str) -> Option<(&str, &str)> {
    let (name, body) = rest.split_once(": ").or_else(|| Some((rest.strip_suffix(':')?, "")))?;
    let quotes = |c: char| matches!(c, '"' | '\u{201c}' | '\u{201d}' | '\u{201e}' | '\u{ab}' | '\u{bb}');
    let fits = !name.trim().is_empty() && name.len() <= LONGEST_NAME && !name.contains(quotes);
    fits.then_some((name, body))
}

/// Lines looked at to tell a chat.
const LOOKED_AT: usize = 20;

/// Whether the beginning of a text is that of a chat, whatever the file is called: its names are localised.
pub(in crate::readers) fn is_chat(start: &[u8]) -> bool {
    let text = String::from_utf8_lossy(start);
    let mut named = false;
    let mut headed = 0;
    for header in text.lines().take(LOOKED_AT).filter_map(header) {
        headed += 1;
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
            ("[02/01/23, 15:04:05] Ada Example: Hello", "Ada Example", "Hello"),
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
        ] {
            let rest = header(line).unwrap_or_else(|| panic!("{line}")).rest;
            assert_eq!(sender(rest), Some((name, body)), "{line}");
        }
        assert_eq!(sender(header("02/01/2023, 15:06 - Ada Example added Cy Example").unwrap().rest), None);
        assert_eq!(sender("Ada changed the subject to \u{201c}Plans: June\u{201d}"), None);
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
}
