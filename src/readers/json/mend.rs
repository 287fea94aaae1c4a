//! A stream of nearly-JSON made valid: inside strings, raw control characters, lone surrogates and bytes that are no
//! UTF-8 are replaced. Only files that the strict parser refused go through here, so it works byte by byte.

use std::io::{self, Read};

pub(super) struct Mend<R> {
    inner: R,
    inside: bool,
    /// The last bytes of a block that may belong to an escape or a character that the next block continues.
    carried: Vec<u8>,
    ready: Vec<u8>,
    given: usize,
    ended: bool,
    /// Why it ended, where it broke.
    broken: Option<io::Error>,
}

/// What replaces a thing that is no text.
const REPLACEMENT: &[u8] = "\u{FFFD}".as_bytes();

/// The longest unit that must be seen whole: a pair of surrogate escapes.
const LONGEST_UNIT: usize = 12;

impl<R: Read> Mend<R> {
    pub(super) fn new(inner: R) -> Self {
        Self { inner, inside: false, carried: Vec::new(), ready: Vec::new(), given: 0, ended: false, broken: None }
    }

    fn refill(&mut self) -> io::Result<()> {
        let mut block = std::mem::take(&mut self.carried);
        let start = block.len();
        block.resize(start + (1 << 14), 0);
        // What is carried came before the break, so it is handed over before the break is told.
        let read = self.inner.read(block.get_mut(start..).unwrap_or_default());
        let n = read.unwrap_or_else(|error| {
            self.broken = Some(error);
            0
        });
        block.truncate(start + n);
        self.ended = n == 0;
        self.ready.clear();
        self.given = 0;
        let mut rest = block.as_slice();
        while !rest.is_empty() && (self.ended || rest.len() >= LONGEST_UNIT) {
            let taken = self.unit(rest);
            rest = rest.get(taken..).unwrap_or_default();
        }
        self.carried = rest.to_vec();
        Ok(())
    }

    /// Mends the unit at the start of `bytes` (a byte, a character, an escape) and says how long it was.
    fn unit(&mut self, bytes: &[u8]) -> usize {
        match bytes {
            [b'"', ..] => {
                self.inside = !self.inside;
                self.keep(bytes, 1)
            }
            [first, ..] if !self.inside => {
                // Outside of strings nothing but ASCII can be right; the parser will say so.
                if first.is_ascii() { self.keep(bytes, 1) } else { self.replace(1) }
            }
            [b'\\', b'u', ..] => self.escape(bytes),
            [b'\\', next, ..] if b"\"\\/bfnrt".contains(next) => self.keep(bytes, 2),
            [b'\\', ..] => self.replace(1),
            [first, ..] if first.is_ascii_control() && *first < 0x20 => {
                self.ready.extend_from_slice(format!("\\u{first:04x}").as_bytes());
                1
            }
            [first, ..] if first.is_ascii() => self.keep(bytes, 1),
            _ => self.character(bytes),
        }
    }

    fn escape(&mut self, bytes: &[u8]) -> usize {
        let unit_at = |at: usize| -> Option<u32> {
            let digits = bytes.get(at..at + 6)?.strip_prefix(b"\\u")?;
            digits.iter().try_fold(0, |n, digit| Some(n << 4 | char::from(*digit).to_digit(16)?))
        };
        match unit_at(0) {
            None => self.replace(2),
            Some(0xD800..=0xDBFF) if matches!(unit_at(6), Some(0xDC00..=0xDFFF)) => self.keep(bytes, 12),
            Some(0xD800..=0xDFFF) => self.replace(6),
            Some(_) => self.keep(bytes, 6),
        }
    }

    fn character(&mut self, bytes: &[u8]) -> usize {
        let head = bytes.get(..4.min(bytes.len())).unwrap_or_default();
        match head.utf8_chunks().next() {
            Some(chunk) if !chunk.valid().is_empty() => {
                let length = chunk.valid().chars().next().map_or(1, char::len_utf8);
                self.keep(bytes, length)
            }
            Some(chunk) => self.replace(chunk.invalid().len().max(1)),
            None => self.replace(1),
        }
    }

    fn keep(&mut self, bytes: &[u8], length: usize) -> usize {
        self.ready.extend_from_slice(bytes.get(..length).unwrap_or(bytes));
        length
    }

    fn replace(&mut self, length: usize) -> usize {
        self.ready.extend_from_slice(REPLACEMENT);
        length
    }
}

impl<R: Read> Read for Mend<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.given == self.ready.len() {
            if self.ended {
                return self.broken.take().map_or(Ok(0), Err);
            }
            self.refill()?;
        }
        let n = self.ready.get(self.given..).unwrap_or_default().read(buffer)?;
        self.given += n;
        Ok(n)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn mended(bytes: &[u8]) -> String {
        let mut text = String::new();
        Mend::new(bytes).read_to_string(&mut text).unwrap();
        text
    }

    #[test]
    fn replaces_only_what_is_wrong() {
        assert_eq!(
            mended(b"{\"a\tb\": \"\\ud83d\\ude00 \\ud83d \xff caf\xc3\xa9 \\x \\\\\"}"),
            "{\"a\\u0009b\": \"\\ud83d\\ude00 \u{FFFD} \u{FFFD} café \u{FFFD}x \\\\\"}"
        );
    }

    #[test]
    fn a_break_loses_nothing_before_it() {
        struct Breaks;
        impl Read for Breaks {
            fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
                Err(io::Error::other("broken"))
            }
        }
        let mut mend = Mend::new(b"[\"a\"]".chain(Breaks));
        let mut text = Vec::new();
        assert_eq!(mend.read_to_end(&mut text).unwrap_err().to_string(), "broken");
        assert_eq!(text, b"[\"a\"]");
    }

    proptest! {
        #[test]
        fn any_bytes_between_quotes_become_a_string(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let inner: Vec<u8> = bytes.into_iter().filter(|b| *b != b'"' && *b != b'\\').collect();
            let json = [b"\"", inner.as_slice(), b"\""].concat();
            prop_assert!(serde_json::from_str::<String>(&mended(&json)).is_ok());
        }

        #[test]
        fn valid_json_stays(text in any::<String>()) {
            let json = serde_json::to_string(&text).unwrap();
            prop_assert_eq!(mended(json.as_bytes()), json);
        }
    }
}
