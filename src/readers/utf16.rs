//! Converts UTF-16, in which editors on Windows may save files, to UTF-8: JSON and pages
//! (archives.md 2.3: medium) and chats (whatsapp.md 1: medium).

use std::borrow::Cow;
use std::io::{self, Read};

/// The order of the two bytes of a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ByteOrder {
    Little,
    Big,
}

/// The kind of a stream. It decides how UTF-16 is recognised, and what replaces half a surrogate
/// pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum StreamKind {
    /// JSON and pages begin with an ASCII character, so without a byte order mark a zero byte shows
    /// UTF-16.
    /// Half a pair becomes a byte that is no text, which is counted with others.
    Meta,
    /// Plain text is recognised only by a byte order mark, which stays in it, as in UTF-8.
    Text,
}

impl StreamKind {
    fn order(self, start: &[u8]) -> Option<ByteOrder> {
        match (self, start) {
            (_, [0xFF, 0xFE]) => Some(ByteOrder::Little),
            (_, [0xFE, 0xFF]) => Some(ByteOrder::Big),
            (Self::Meta, [first, 0]) if *first != 0 => Some(ByteOrder::Little),
            (Self::Meta, [0, second]) if *second != 0 => Some(ByteOrder::Big),
            _ => None,
        }
    }

    fn half(self) -> &'static [u8] {
        match self {
            Self::Meta => &[0xFF],
            Self::Text => "\u{FFFD}".as_bytes(),
        }
    }
}

/// Whether a JSON file or page with this beginning is UTF-16.
pub(super) fn is_utf16(start: &[u8]) -> bool {
    start
        .first_chunk::<2>()
        .is_some_and(|mark| StreamKind::Meta.order(mark).is_some())
}

/// Decodes the beginning of a text, which may be UTF-8 or UTF-16.
pub(super) fn readable(start: &[u8]) -> Cow<'_, str> {
    let order = start
        .first_chunk::<2>()
        .and_then(|mark| StreamKind::Text.order(mark));
    match order {
        None => String::from_utf8_lossy(start),
        Some(order) => {
            let units = start
                .as_chunks::<2>()
                .0
                .iter()
                .map(|pair| unit(*pair, order));
            Cow::Owned(
                char::decode_utf16(units)
                    .map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER))
                    .collect(),
            )
        }
    }
}

fn unit(pair: [u8; 2], order: ByteOrder) -> u16 {
    match order {
        ByteOrder::Little => u16::from_le_bytes(pair),
        ByteOrder::Big => u16::from_be_bytes(pair),
    }
}

/// A stream converted to UTF-8.
pub(super) struct Utf8<R> {
    inner: R,
    of: StreamKind,
    order: Option<ByteOrder>,
    /// The first two bytes were looked at.
    begun: bool,
    /// Bytes of a unit, or of a pair of units, that is not complete yet.
    rest: Vec<u8>,
    ready: Vec<u8>,
    given: usize,
    ended: bool,
}

impl<R: Read> Utf8<R> {
    pub(super) fn new(inner: R, of: StreamKind) -> Self {
        Self {
            inner,
            of,
            order: None,
            begun: false,
            rest: Vec::new(),
            ready: Vec::new(),
            given: 0,
            ended: false,
        }
    }

    fn begin(&mut self) -> io::Result<()> {
        self.begun = true;
        self.inner.by_ref().take(2).read_to_end(&mut self.rest)?;
        self.order = self.of.order(&self.rest);
        if self.of == StreamKind::Meta
            && matches!(self.rest.as_slice(), [0xFF, 0xFE] | [0xFE, 0xFF])
        {
            self.rest.clear();
        }
        if self.order.is_none() {
            self.ready = std::mem::take(&mut self.rest);
        }
        Ok(())
    }

    fn refill(&mut self, order: ByteOrder) -> io::Result<()> {
        let mut block = [0; 1 << 13];
        let n = self.inner.read(&mut block)?;
        self.ended = n == 0;
        self.rest
            .extend_from_slice(block.get(..n).unwrap_or_default());
        let mut units: Vec<u16> = self
            .rest
            .as_chunks::<2>()
            .0
            .iter()
            .map(|pair| unit(*pair, order))
            .collect();
        // The second half of a pair may stand in the next block.
        let waits = !self.ended
            && units
                .last()
                .is_some_and(|unit| matches!(unit, 0xD800..=0xDBFF));
        if waits {
            units.pop();
        }
        self.rest.drain(..units.len() * 2);
        self.ready.clear();
        self.given = 0;
        for c in char::decode_utf16(units) {
            match c {
                Ok(c) => self
                    .ready
                    .extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
                Err(_) => self.ready.extend_from_slice(self.of.half()),
            }
        }
        // In JSON, a lone byte at the end means nothing.
        if self.ended && self.of == StreamKind::Text && !self.rest.is_empty() {
            self.ready.extend_from_slice(self.of.half());
        }
        Ok(())
    }
}

impl<R: Read> Read for Utf8<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if !self.begun {
            self.begin()?;
        }
        while self.given == self.ready.len() {
            match self.order {
                None => return self.inner.read(buffer),
                Some(_) if self.ended => return Ok(0),
                Some(order) => self.refill(order)?,
            }
        }
        let n = self
            .ready
            .get(self.given..)
            .unwrap_or_default()
            .read(buffer)?;
        self.given += n;
        Ok(n)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utf8(bytes: &[u8]) -> Vec<u8> {
        let mut out = Vec::new();
        Utf8::new(bytes, StreamKind::Meta)
            .read_to_end(&mut out)
            .unwrap();
        out
    }

    #[test]
    fn both_orders_with_a_mark_and_without() {
        let json = format!("[\"caf\u{e9} 日 😀 {}\"]", "😀x".repeat(5000));
        let units: Vec<u16> = json.encode_utf16().collect();
        let little: Vec<u8> = units.iter().flat_map(|unit| unit.to_le_bytes()).collect();
        let big: Vec<u8> = units.iter().flat_map(|unit| unit.to_be_bytes()).collect();
        for bytes in [
            &little,
            &big,
            &[&[0xFF, 0xFE][..], &little].concat(),
            &[&[0xFE, 0xFF][..], &big].concat(),
        ] {
            assert_eq!(utf8(bytes), json.as_bytes());
        }
        for plain in [json.as_bytes(), b"", b"[", b"\0\0", b"[1"] {
            assert_eq!(utf8(plain), plain);
        }
        assert_eq!(utf8(b"\xff\xfe[\0\x3d\xd8]\0\x01"), b"[\xff]");
    }

    #[test]
    fn both_orders_and_every_cut() {
        let text = "\u{feff}13/03/2025, 14:30 - Zo\u{eb}: \u{1f600}\n".repeat(3000);
        for big in [false, true] {
            let bytes: Vec<u8> = text
                .encode_utf16()
                .flat_map(|unit| {
                    if big {
                        unit.to_be_bytes()
                    } else {
                        unit.to_le_bytes()
                    }
                })
                .collect();
            assert!(readable(&bytes[..100]).starts_with("\u{feff}13/03/2025"));
            let mut read = String::new();
            Utf8::new(
                io::BufReader::with_capacity(7, &bytes[..]),
                StreamKind::Text,
            )
            .read_to_string(&mut read)
            .unwrap();
            assert_eq!(read, text);
        }
        let mut plain = String::new();
        Utf8::new(&b"plain"[..], StreamKind::Text)
            .read_to_string(&mut plain)
            .unwrap();
        assert_eq!(plain, "plain");
        // Half a character, and half a pair, at the end.
        let mut cut = String::new();
        Utf8::new(&[0xff, 0xfe, b'a', 0, 0x3d, 0xd8, 7][..], StreamKind::Text)
            .read_to_string(&mut cut)
            .unwrap();
        assert_eq!(cut, "\u{feff}a\u{fffd}\u{fffd}");
    }
}
