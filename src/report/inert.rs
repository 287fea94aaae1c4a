//! JSON in which no character acts, whatever shows it. What acts is written as an escape, so a
//! reader of JSON gets the very same text.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::Serializer;
use serde_json::ser::Formatter;

use crate::text::turns_text;

/// Where the JSON will stand.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// In a file of its own, which terminals and editors show.
    File,
    /// In a page, where HTML and old scripts take some characters for more than text.
    Page,
}

/// Writes JSON for a file of its own.
pub(super) fn write(out: impl Write, value: &impl Serialize) -> io::Result<()> {
    value
        .serialize(&mut Serializer::with_formatter(out, Place::File))
        .map_err(io::Error::from)
}

/// JSON for a page.
pub(super) fn for_page(value: &impl Serialize) -> io::Result<String> {
    let mut out = Vec::new();
    value.serialize(&mut Serializer::with_formatter(&mut out, Place::Page))?;
    String::from_utf8(out).map_err(io::Error::other)
}

impl Place {
    fn acts(self, c: char) -> bool {
        c.is_control()
            || turns_text(c)
            || matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}')
            || self == Self::Page && matches!(c, '<' | '>' | '&' | '\u{2028}' | '\u{2029}')
    }

    /// Whether a character that acts may begin with this byte. Most texts have none, and to look at
    /// bytes is quick.
    fn may_act(self, byte: u8) -> bool {
        matches!(byte, 0x7F | 0xC2 | 0xD8 | 0xE2)
            || self == Self::Page && matches!(byte, b'<' | b'>' | b'&')
    }
}

impl Formatter for Place {
    fn write_string_fragment<W: ?Sized + Write>(
        &mut self,
        out: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        let mut rest = fragment;
        while let Some(at) = rest.bytes().position(|byte| self.may_act(byte)) {
            let (before, from) = rest.split_at(at);
            out.write_all(before.as_bytes())?;
            let mut chars = from.chars();
            match chars.next() {
                // All of them lie below U+10000, where one escape is enough.
                Some(c) if self.acts(c) => write!(out, "\\u{:04x}", u32::from(c))?,
                Some(c) => out.write_all(c.encode_utf8(&mut [0; 4]).as_bytes())?,
                None => {}
            }
            rest = chars.as_str();
        }
        out.write_all(rest.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One of each sort, and what looks like one.
    const TEXT: &str = "a\u{7f}\u{85}\u{9b}\u{202e}\u{2066}\u{200f}\u{61c}</script>&\u{2028}’é°ش";

    #[test]
    fn nothing_acts_and_the_text_stays_the_same() {
        let mut file = Vec::new();
        write(&mut file, &TEXT).unwrap();
        for (place, json) in [
            (Place::File, String::from_utf8(file).unwrap()),
            (Place::Page, for_page(&TEXT).unwrap()),
        ] {
            assert!(!json.chars().any(|c| place.acts(c)), "{json}");
            assert_eq!(serde_json::from_str::<String>(&json).unwrap(), TEXT);
        }
    }
}
