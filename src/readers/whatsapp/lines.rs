//! Reads the lines of a text one at a time, and keeps no more of each than a limit.

use std::io::{self, BufRead};

/// Bytes that are kept of one line. WhatsApp's messages end at 65,536 characters.
const LONGEST: usize = 1 << 20;

/// Reads a text line by line.
///
/// A line ends in CR LF, LF, a lone CR or U+0085, which some editors write. If one were missed, all
/// later messages, of anybody, would be part of the first (whatsapp.md 1: medium for CR).
pub(super) struct Lines<R> {
    from: R,
    line: Vec<u8>,
    /// The last line ended in CR. An LF that follows belongs to it.
    after_cr: bool,
}

/// U+0085 in UTF-8.
const NEXT_LINE: [u8; 2] = [0xC2, 0x85];

/// Where the last byte of U+0085 stands in these bytes, which come after `before`.
fn next_line(before: Option<u8>, bytes: &[u8]) -> Option<usize> {
    memchr::memchr_iter(NEXT_LINE[1], bytes).find(|at| {
        let former = match at.checked_sub(1) {
            Some(former) => bytes.get(former).copied(),
            None => before,
        };
        former == Some(NEXT_LINE[0])
    })
}

/// One line, without its end.
pub(super) struct TextLine<'l> {
    pub(super) bytes: &'l [u8],
    /// It was longer than what is kept.
    pub(super) cut: bool,
}

impl<R: BufRead> Lines<R> {
    pub(super) fn new(from: R) -> Self {
        Self {
            from,
            line: Vec::new(),
            after_cr: false,
        }
    }

    /// The next line; `None` at the end.
    pub(super) fn next(&mut self) -> io::Result<Option<TextLine<'_>>> {
        self.line.clear();
        let (mut any, mut cut) = (false, false);
        loop {
            let bytes = match self.from.fill_buf() {
                Ok(bytes) => bytes,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            if bytes.is_empty() {
                break;
            }
            if std::mem::take(&mut self.after_cr) && bytes.first() == Some(&b'\n') {
                self.from.consume(1);
                continue;
            }
            any = true;
            let end = memchr::memchr2(b'\n', b'\r', bytes);
            let line = bytes.get(..end.unwrap_or(bytes.len())).unwrap_or_default();
            let next = next_line(self.line.last().copied(), line);
            let end = next.or(end);
            self.after_cr = end.and_then(|end| bytes.get(end)) == Some(&b'\r');
            let part = bytes.get(..end.unwrap_or(bytes.len())).unwrap_or_default();
            let room = LONGEST.saturating_sub(self.line.len());
            cut |= part.len() > room;
            self.line
                .extend_from_slice(part.get(..part.len().min(room)).unwrap_or_default());
            if next.is_some() {
                // The first of its two bytes.
                self.line.pop_if(|last| *last == NEXT_LINE[0]);
            }
            let used = end.map_or(bytes.len(), |end| end + 1);
            self.from.consume(used);
            if end.is_some() {
                break;
            }
        }
        if !any {
            return Ok(None);
        }
        Ok(Some(TextLine {
            bytes: &self.line,
            cut,
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_once() {
        let mut lines = Lines::new(io::BufReader::with_capacity(3, &b"one\r\n\ntwo\rthree"[..]));
        let mut seen = Vec::new();
        while let Some(line) = lines.next().unwrap() {
            seen.push(String::from_utf8(line.bytes.to_vec()).unwrap());
        }
        assert_eq!(seen, ["one", "", "two", "three"]);
    }

    #[test]
    fn a_line_may_end_in_u_0085_and_no_letter_is_taken_for_it() {
        let text = "one\u{85}tw\u{445}o\u{645}\u{85}\r\n\u{85}end\u{c5}";
        for size in 1..8 {
            let mut lines = Lines::new(io::BufReader::with_capacity(size, text.as_bytes()));
            let mut seen = Vec::new();
            while let Some(line) = lines.next().unwrap() {
                seen.push(String::from_utf8(line.bytes.to_vec()).unwrap());
            }
            assert_eq!(
                seen,
                ["one", "tw\u{445}o\u{645}", "", "", "end\u{c5}"],
                "{size}"
            );
        }
    }

    #[test]
    fn a_line_without_end_is_cut() {
        let long = vec![b'a'; LONGEST + 10];
        let mut lines = Lines::new(&long[..]);
        let line = lines.next().unwrap().unwrap();
        assert!(line.cut && line.bytes.len() == LONGEST);
        assert!(lines.next().unwrap().is_none());
    }
}
