//! A JSON stream without strings longer than the limit, which the parser would hold in memory: it
//! fails at one, or leaves out the rest of it, up to its closing quote.

use super::FaultDetail;
use std::io::{self, Read};

pub(super) struct StringGuard<'g, R> {
    inner: R,
    limit: usize,
    /// Called for each string that is cut; if `None`, reading fails there.
    on_cut: Option<Box<dyn FnMut() + 'g>>,
    inside: bool,
    escaped: bool,
    /// Hexadecimal digits of an escape that are still to come.
    hex: usize,
    length: usize,
    /// The string is too long; it ends at the next place where it can.
    over: bool,
    /// The last character, if all of it was seen since then. It may be the first half of a pair,
    /// which must not stand alone.
    last: Last,
    /// The rest of the string is left out.
    cut: bool,
}

/// What is known of the last character of a string that is too long.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Last {
    Unseen,
    /// An escape that began after the limit, with the number of its hexadecimal digits so far and
    /// whether they may be those of the first half of a pair.
    Escape(usize, bool),
    Whole,
}

impl<'g, R: Read> StringGuard<'g, R> {
    /// A stream that fails.
    pub(super) fn failing(inner: R, limit: usize) -> Self {
        Self {
            inner,
            limit,
            on_cut: None,
            inside: false,
            escaped: false,
            hex: 0,
            length: 0,
            over: false,
            last: Last::Unseen,
            cut: false,
        }
    }

    /// A stream that cuts strings, and calls `on_cut` for each.
    pub(super) fn cutting(inner: R, limit: usize, on_cut: impl FnMut() + 'g) -> Self {
        Self {
            on_cut: Some(Box::new(on_cut)),
            ..Self::failing(inner, limit)
        }
    }

    /// Tracks where strings begin and end, jumping from one quote or backslash to the next. Returns
    /// how many bytes it looked at before one became too long.
    fn watch(&mut self, bytes: &[u8]) -> usize {
        let mut rest = bytes;
        while !rest.is_empty() && !self.over {
            if self.escaped {
                self.escaped = false;
                self.hex = if rest.first() == Some(&b'u') { 4 } else { 0 };
                rest = rest.get(1..).unwrap_or_default();
                continue;
            }
            let found = if self.inside {
                memchr::memchr2(b'"', b'\\', rest)
            } else {
                memchr::memchr(b'"', rest)
            };
            let plain = found.unwrap_or(rest.len());
            self.hex = self.hex.saturating_sub(plain);
            if self.inside {
                self.length += plain;
            }
            if self.length > self.limit {
                self.over = true;
                self.last = Last::Unseen;
                rest = rest.get(plain..).unwrap_or_default();
                break;
            }
            let Some(at) = found else { return bytes.len() };
            if rest.get(at) == Some(&b'\\') {
                self.escaped = true;
                // Otherwise a string made of escapes would have no length.
                self.length += 2;
            } else {
                self.inside = !self.inside;
                self.length = 0;
            }
            rest = rest.get(at + 1..).unwrap_or_default();
        }
        bytes.len() - rest.len()
    }

    /// Whether a byte of a string that is too long is kept.
    fn keeps(&mut self, byte: u8) -> bool {
        let is_escaped = std::mem::take(&mut self.escaped);
        if !is_escaped && byte == b'"' {
            (self.inside, self.over, self.cut) = (false, false, false);
            (self.length, self.hex) = (0, 0);
            return true;
        }
        let begins = !is_escaped && self.hex == 0 && byte & 0xC0 != 0x80;
        if begins && !self.cut && self.last == Last::Whole {
            self.cut = true;
            if let Some(on_cut) = &mut self.on_cut {
                on_cut();
            }
        }
        self.escaped = !is_escaped && byte == b'\\';
        if self.cut {
            return false;
        }
        self.last = match self.last {
            _ if begins && byte == b'\\' => Last::Escape(0, true),
            _ if begins => Last::Whole,
            Last::Escape(0, _) if is_escaped && byte != b'u' => Last::Whole,
            Last::Escape(0, _) if is_escaped => {
                self.hex = 4;
                Last::Escape(4, true)
            }
            Last::Escape(left, may) => {
                self.hex = self.hex.saturating_sub(1);
                let may = may
                    && match left {
                        4 => byte.eq_ignore_ascii_case(&b'd'),
                        3 => matches!(byte, b'8' | b'9' | b'a' | b'b' | b'A' | b'B'),
                        _ => true,
                    };
                match (left, may) {
                    (1, true) => Last::Unseen,
                    (1, false) => Last::Whole,
                    _ => Last::Escape(left.saturating_sub(1), may),
                }
            }
            last => {
                if is_escaped {
                    self.hex = if byte == b'u' { 4 } else { 0 };
                } else {
                    self.hex = self.hex.saturating_sub(1);
                }
                last
            }
        };
        true
    }

    /// Leaves out what is too long of these bytes, and returns how many are left.
    fn shorten(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        let (mut at, mut kept) = (0, 0);
        while at < bytes.len() {
            if !self.over {
                let seen = self.watch(bytes.get(at..).unwrap_or_default());
                if self.over && self.on_cut.is_none() {
                    return Err(FaultDetail::LongText {
                        limit: self.limit as u64,
                    }
                    .error(io::ErrorKind::InvalidData));
                }
                bytes.copy_within(at..at + seen, kept);
                (at, kept) = (at + seen, kept + seen);
                continue;
            }
            let byte = bytes.get(at).copied().unwrap_or_default();
            at += 1;
            if self.keeps(byte) {
                if let Some(place) = bytes.get_mut(kept) {
                    *place = byte;
                }
                kept += 1;
            }
        }
        Ok(kept)
    }
}

impl<R: Read> Read for StringGuard<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            let n = self.inner.read(buffer)?;
            let kept = self.shorten(buffer.get_mut(..n).unwrap_or_default())?;
            // Nothing kept is not the end.
            if kept > 0 || n == 0 {
                return Ok(kept);
            }
        }
    }
}

/// A JSON stream that fails on a string longer than the limit.
pub(crate) fn without_long_strings(json: impl Read, limit: usize) -> impl Read {
    StringGuard::failing(json, limit)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;

    fn read(json: &str, limit: usize) -> io::Result<String> {
        let mut text = String::new();
        StringGuard::failing(json.as_bytes(), limit).read_to_string(&mut text)?;
        Ok(text)
    }

    /// Cuts at the limit, with a buffer of so many bytes, and returns how many strings were cut.
    fn cut(json: &str, limit: usize, buffer: usize) -> (String, u32) {
        let times = Cell::new(0);
        let on_cut = || times.set(times.get() + 1);
        let mut guard = StringGuard::cutting(json.as_bytes(), limit, on_cut);
        let (mut all, mut some) = (Vec::new(), vec![0; buffer]);
        loop {
            let n = guard.read(&mut some).unwrap();
            if n == 0 {
                break;
            }
            all.extend_from_slice(&some[..n]);
        }
        drop(guard);
        (String::from_utf8(all).unwrap(), times.get())
    }

    #[test]
    fn only_a_long_string_fails() {
        let json = r#"{"a": ["12345", "\"\\6", 1234567890, "x"]}"#;
        assert_eq!(read(json, 5).unwrap(), json);
        for long in [r#"["123456"]"#, r#"["\n\n\n"]"#, r#"["\\\"\\"]"#] {
            assert!(
                read(long, 5)
                    .unwrap_err()
                    .to_string()
                    .contains("longer than 5 bytes"),
                "{long}"
            );
        }
    }

    #[test]
    fn a_long_string_is_cut_where_a_character_ends_and_the_rest_goes_on() {
        for unit in [
            "x",
            "\\n",
            "\\\"",
            "\u{11f}",
            "\u{1f33f}",
            "\\u00c4\\u009f",
            "\\ud83c\\udf3f",
            "x\\ud83c\\udf3f\\\\",
        ] {
            let long = unit.repeat(40);
            let json = format!(r#"[{{"a": "{long}", "b": ["{long}", "short \"\\"]}}, "after"]"#);
            for limit in 20..40 {
                for buffer in [1, 2, 3, 7, 64, 4096] {
                    let (short, times) = cut(&json, limit, buffer);
                    let value: serde_json::Value = serde_json::from_str(&short).unwrap();
                    let whole: serde_json::Value = serde_json::from_str(&json).unwrap();
                    let (part, text) = (value[0]["a"].as_str(), whole[0]["a"].as_str());
                    assert!(text.unwrap().starts_with(part.unwrap()), "{short}");
                    assert_eq!(value[0]["b"][1], whole[0]["b"][1], "{short}");
                    assert_eq!(value[1], "after", "{short}");
                    // A string that ends soon after the limit stays whole, as does one that
                    // was read at once.
                    let must = buffer <= 7 && long.len() > limit + 24;
                    assert!(times <= 2 && (times == 2 || !must), "{times} {short}");
                }
            }
        }
        let json = r#"{"a": ["12345", "\"\\6", 1234567890, "x"]}"#;
        assert_eq!(cut(json, 5, 3), (json.to_owned(), 0));
    }
}
