//! JSON in UTF-16, as an editor on Windows saves it, made UTF-8 (archives.md 2.3: medium).

use std::io::{self, Read};

/// The order of the two bytes of a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Order {
    Little,
    Big,
}

/// A stream that is UTF-8 whatever it was.
pub(super) struct Utf8<R> {
    inner: R,
    order: Option<Order>,
    /// The first two bytes were looked at.
    begun: bool,
    /// Bytes that belong to a unit, or a pair of units, that is not yet whole.
    rest: Vec<u8>,
    ready: Vec<u8>,
    given: usize,
    ended: bool,
}

impl<R: Read> Utf8<R> {
    pub(super) fn new(inner: R) -> Self {
        Self { inner, order: None, begun: false, rest: Vec::new(), ready: Vec::new(), given: 0, ended: false }
    }

    fn begin(&mut self) -> io::Result<()> {
        self.begun = true;
        self.inner.by_ref().take(2).read_to_end(&mut self.rest)?;
        // JSON begins with a character of ASCII, so where there is no mark its other byte tells.
        self.order = match self.rest.as_slice() {
            [0xFF, 0xFE] => Some(Order::Little),
            [0xFE, 0xFF] => Some(Order::Big),
            [first, 0] if *first != 0 => Some(Order::Little),
            [0, second] if *second != 0 => Some(Order::Big),
            _ => None,
        };
        if matches!(self.rest.as_slice(), [0xFF, 0xFE] | [0xFE, 0xFF]) {
            self.rest.clear();
        }
        if self.order.is_none() {
            self.ready = std::mem::take(&mut self.rest);
        }
        Ok(())
    }

    fn refill(&mut self, order: Order) -> io::Result<()> {
        let mut block = [0; 1 << 13];
        let n = self.inner.read(&mut block)?;
        self.ended = n == 0;
        self.rest.extend_from_slice(block.get(..n).unwrap_or_default());
        let unit = |pair: &[u8]| match (order, pair) {
            (Order::Little, [low, high]) | (Order::Big, [high, low]) => u16::from_be_bytes([*high, *low]),
            _ => 0,
        };
        let mut units: Vec<u16> = self.rest.chunks_exact(2).map(unit).collect();
        // The second half of a pair may stand in the next block.
        let waits = !self.ended && units.last().is_some_and(|unit| matches!(unit, 0xD800..=0xDBFF));
        if waits {
            units.pop();
        }
        self.rest.drain(..units.len() * 2);
        self.ready.clear();
        self.given = 0;
        for c in char::decode_utf16(units) {
            match c {
                Ok(c) => self.ready.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
                // Half of a pair is left as a byte that is no text, which is counted with others.
                Err(_) => self.ready.push(0xFF),
            }
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
        let n = self.ready.get(self.given..).unwrap_or_default().read(buffer)?;
        self.given += n;
        Ok(n)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utf8(bytes: &[u8]) -> Vec<u8> {
        let mut out = Vec::new();
        Utf8::new(bytes).read_to_end(&mut out).unwrap();
        out
    }

    #[test]
    fn both_orders_with_a_mark_and_without() {
        let json = format!("[\"caf\u{e9} 日 😀 {}\"]", "😀x".repeat(5000));
        let units: Vec<u16> = json.encode_utf16().collect();
        let little: Vec<u8> = units.iter().flat_map(|unit| unit.to_le_bytes()).collect();
        let big: Vec<u8> = units.iter().flat_map(|unit| unit.to_be_bytes()).collect();
        for bytes in [&little, &big, &[&[0xFF, 0xFE][..], &little].concat(), &[&[0xFE, 0xFF][..], &big].concat()] {
            assert_eq!(utf8(bytes), json.as_bytes());
        }
        for plain in [json.as_bytes(), b"", b"[", b"\0\0", b"[1"] {
            assert_eq!(utf8(plain), plain);
        }
        assert_eq!(utf8(b"\xff\xfe[\0\x3d\xd8]\0\x01"), b"[\xff]");
    }
}
