//! Texts that an editor saved again as UTF-16: Notepad and PowerShell do (whatsapp.md 1: medium). They are told by the mark at
//! their start and handed on as UTF-8.

use std::borrow::Cow;
use std::io::{self, BufRead, Read};

/// The order of a pair's bytes, as the mark at the start of a text tells it; none where the text is no UTF-16.
fn big_end_first(start: &[u8]) -> Option<bool> {
    match start {
        [0xff, 0xfe, ..] => Some(false),
        [0xfe, 0xff, ..] => Some(true),
        _ => None,
    }
}

/// The beginning of a text, readable, whatever it is written in.
pub(super) fn readable(start: &[u8]) -> Cow<'_, str> {
    match big_end_first(start) {
        None => String::from_utf8_lossy(start),
        Some(big) => {
            let units = start.as_chunks::<2>().0.iter().map(|pair| unit(*pair, big));
            Cow::Owned(char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect())
        }
    }
}

fn unit(pair: [u8; 2], big: bool) -> u16 {
    if big { u16::from_be_bytes(pair) } else { u16::from_le_bytes(pair) }
}

/// Hands on a text as UTF-8.
///
/// # Errors
/// Its first bytes cannot be read.
pub(super) fn as_utf8<'r>(mut from: impl BufRead + 'r) -> io::Result<Box<dyn BufRead + 'r>> {
    let order = big_end_first(from.fill_buf()?);
    Ok(match order {
        None => Box::new(from),
        Some(big) => {
            Box::new(io::BufReader::with_capacity(1 << 16, Wide { from, big, high: None, out: Vec::new(), given: 0 }))
        }
    })
}

struct Wide<R> {
    from: R,
    big: bool,
    /// The first half of a character outside of the basic plane.
    high: Option<u16>,
    out: Vec<u8>,
    given: usize,
}

/// Pairs taken at a time.
const PAIRS: usize = 1 << 12;

impl<R: BufRead> Wide<R> {
    fn fill(&mut self) -> io::Result<()> {
        self.out.clear();
        self.given = 0;
        let mut bytes = Vec::with_capacity(PAIRS * 2);
        self.from.by_ref().take(PAIRS as u64 * 2).read_to_end(&mut bytes)?;
        let (pairs, odd) = bytes.as_chunks::<2>();
        let units = self.high.take().into_iter().chain(pairs.iter().map(|pair| unit(*pair, self.big)));
        let units: Vec<u16> = units.collect();
        let is_high = |unit: &u16| (0xd800..0xdc00).contains(unit);
        let whole = match units.split_last() {
            // The other half comes with the next pairs, if there are any.
            Some((last, before)) if is_high(last) && !pairs.is_empty() => {
                self.high = Some(*last);
                before
            }
            _ => units.as_slice(),
        };
        let mut push = |c: char| self.out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
        char::decode_utf16(whole.iter().copied()).for_each(|c| push(c.unwrap_or(char::REPLACEMENT_CHARACTER)));
        if !odd.is_empty() {
            push(char::REPLACEMENT_CHARACTER);
        }
        Ok(())
    }
}

impl<R: BufRead> Read for Wide<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.given >= self.out.len() {
            self.fill()?;
            // What was held back alone makes nothing yet.
            if self.out.is_empty() && self.high.is_some() {
                self.fill()?;
            }
        }
        let left = self.out.get(self.given..).unwrap_or_default();
        let n = left.len().min(into.len());
        if let (Some(to), Some(part)) = (into.get_mut(..n), left.get(..n)) {
            to.copy_from_slice(part);
        }
        self.given += n;
        Ok(n)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_orders_and_every_cut() {
        let text = "\u{feff}13/03/2025, 14:30 - Zo\u{eb}: \u{1f600}\n".repeat(3000);
        for big in [false, true] {
            let bytes: Vec<u8> = text
                .encode_utf16()
                .flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() })
                .collect();
            assert!(readable(&bytes[..100]).starts_with("\u{feff}13/03/2025"));
            let mut read = String::new();
            as_utf8(io::BufReader::with_capacity(7, &bytes[..])).unwrap().read_to_string(&mut read).unwrap();
            assert_eq!(read, text);
        }
        let mut plain = String::new();
        as_utf8(&b"plain"[..]).unwrap().read_to_string(&mut plain).unwrap();
        assert_eq!(plain, "plain");
        // Half a character, and half a pair, at the end.
        let mut cut = String::new();
        as_utf8(&[0xff, 0xfe, b'a', 0, 0x3d, 0xd8, 7][..]).unwrap().read_to_string(&mut cut).unwrap();
        assert_eq!(cut, "\u{feff}a\u{fffd}\u{fffd}");
    }
}
