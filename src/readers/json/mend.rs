//! Turns a stream of almost valid JSON into valid JSON. Only files that the strict parser refused
//! go through here.
//!
//! A fault costs as little as possible: in a string one character, else one value or one comma.
//! Where the structure is broken, the record around it is lost, and reading goes on behind it
//! ([`super::seek`]). Each fault is counted, and the caller reports the counts.

use std::cell::Cell;
use std::io::{self, Read};
use std::rc::Rc;

use super::BOM;
use super::outline::{Comma, Held, Level, Outline, Stray, ValueKind};
use super::seek::{Openings, Seek, SeekStep};
use super::tally::Tally;
use crate::archive::limits::JSON_DEPTH;

pub(super) struct MendReader<R> {
    inner: R,
    /// Bytes that were read, from a little before the current record.
    raw: Vec<u8>,
    /// Offsets in `raw`: how far it was followed, where the record before ended, and where the last
    /// string began.
    at: usize,
    window: usize,
    string: Option<usize>,
    mode: Mode,
    outline: Outline,
    openings: Openings,
    /// A bare word that may go on: a number, or `true`.
    word: Vec<u8>,
    /// The mended output, how much of it is final, and how much was handed over.
    ready: Vec<u8>,
    released: usize,
    given: usize,
    ended: bool,
    /// The error that ended the stream, if one did.
    broken: Option<io::Error>,
    /// Records that an earlier pass reported, and records met in this one.
    told: u32,
    met: u32,
    tally: Rc<Cell<Tally>>,
}

enum Mode {
    Outside,
    /// In a string. The flag says that some of its bytes were replaced.
    Inside(bool),
    /// In a value that nests too deep.
    TooDeep(TooDeep),
    /// Looking for the next record.
    Seeking(Seek),
    /// Nothing more can be read.
    Over,
}

/// A value that nests too deep is skipped: the levels open in it, and whether a string is.
#[derive(Default)]
struct TooDeep {
    levels: usize,
    inside: bool,
}

/// Replaces bytes that are no text.
const REPLACEMENT: &[u8] = "\u{FFFD}".as_bytes();

/// The longest unit that must be seen whole: a pair of surrogate escapes.
const LONGEST_UNIT: usize = 12;

/// Bytes that are read at a time.
const BLOCK: usize = 1 << 14;

/// Bytes of the longest bare word that is kept: no number is longer.
const LONGEST_WORD: usize = 1 << 10;

/// A record up to this length is held back until it is whole, so that it can be dropped. In a
/// longer one, a fault in the structure ends the file.
const LONGEST_RECORD: usize = 8 << 20;

/// How many levels the parser takes.
const DEEPEST: usize = JSON_DEPTH - 1;

/// This byte is valid nowhere outside of a string, so the parser stops there.
const STOP: u8 = 1;

impl<R: Read> MendReader<R> {
    /// Mends a stream. An earlier pass has already reported its first `told` records.
    pub(super) fn new(inner: R, told: u32, tally: &Rc<Cell<Tally>>) -> Self {
        Self {
            inner,
            raw: Vec::new(),
            at: 0,
            window: 0,
            string: None,
            mode: Mode::Outside,
            outline: Outline::default(),
            openings: Openings::default(),
            word: Vec::new(),
            ready: Vec::new(),
            released: 0,
            given: 0,
            ended: false,
            broken: None,
            told,
            met: 0,
            tally: Rc::clone(tally),
        }
    }

    fn note(&self, add: impl FnOnce(&mut Tally)) {
        let mut tally = self.tally.get();
        add(&mut tally);
        self.tally.set(tally);
    }

    fn refill(&mut self) -> io::Result<()> {
        self.forget();
        let start = self.raw.len();
        self.raw.resize(start + BLOCK, 0);
        // The bytes before the error are handed over before the error is returned.
        let n = self
            .inner
            .read(self.raw.get_mut(start..).unwrap_or_default())
            .unwrap_or_else(|error| {
                self.broken = Some(error);
                0
            });
        self.raw.truncate(start + n);
        self.ended = n == 0;
        while let Some(rest) = self.raw.get(self.at..).filter(|rest| !rest.is_empty()) {
            if !self.ended && rest.len() < LONGEST_UNIT {
                break;
            }
            match self.step() {
                Ok(Some(taken)) => self.at += taken,
                Ok(None) => break,
                Err(Stray) => self.drop_record(),
            }
        }
        if self.ended {
            self.finish();
        }
        if self.outline.held.is_none() {
            self.released = self.ready.len();
        }
        Ok(())
    }

    /// Frees the bytes that were handed over, and those before the window.
    fn forget(&mut self) {
        if self.outline.held.is_none() {
            self.window = self.window.max(self.at.saturating_sub(Openings::LONGEST));
        }
        let old = self.window.min(self.at);
        self.raw.drain(..old);
        self.at -= old;
        self.window -= old;
        self.string = self.string.and_then(|string| string.checked_sub(old));
        if let Mode::Seeking(seek) = &mut self.mode {
            seek.moved(old);
        }
        self.ready.drain(..self.given);
        self.released -= self.given;
        if let Some(held) = &mut self.outline.held {
            held.from -= self.given;
            held.start -= old;
        }
        self.given = 0;
    }

    fn finish(&mut self) {
        if self.broken.is_none() && self.at >= self.raw.len() {
            if self.end_word().is_err() {
                self.drop_record();
            }
            if matches!(self.mode, Mode::Seeking(_)) {
                self.stop();
            }
        }
        self.outline.held = None;
        self.released = self.ready.len();
    }

    /// Handles the next token and returns its length; `None` if more bytes are needed first.
    fn step(&mut self) -> Result<Option<usize>, Stray> {
        match &mut self.mode {
            Mode::Outside => self.outside().map(Some),
            Mode::Inside(_) => Ok(Some(self.inside())),
            Mode::TooDeep(too_deep) => {
                let rest = self.raw.get(self.at..).unwrap_or_default();
                let (taken, goes_on) = too_deep.pass(rest);
                if !goes_on {
                    self.mode = Mode::Outside;
                }
                Ok(Some(taken))
            }
            Mode::Seeking(seek) => {
                let step = seek.step(&self.raw, self.at, self.ended, &self.openings);
                match step {
                    SeekStep::On => {
                        if self.raw.get(self.at) == Some(&b'\n') {
                            self.ready.push(b'\n');
                        }
                        Ok(Some(1))
                    }
                    SeekStep::Wait => Ok(None),
                    SeekStep::Stop => {
                        self.stop();
                        Ok(Some(0))
                    }
                    SeekStep::Found => {
                        self.mode = Mode::Outside;
                        Ok(Some(0))
                    }
                }
            }
            Mode::Over => Ok(Some(self.raw.len() - self.at)),
        }
    }

    fn outside(&mut self) -> Result<usize, Stray> {
        let Some(byte) = self.raw.get(self.at).copied() else {
            return Ok(0);
        };
        if !matches!(
            byte,
            b' ' | b'\t' | b'\r' | b'\n' | b'"' | b'{' | b'[' | b'}' | b']' | b':' | b','
        ) {
            if self.word.len() < LONGEST_WORD {
                self.word.push(byte);
            }
            return Ok(1);
        }
        self.end_word()?;
        match byte {
            b'"' => {
                if self.outline.takes_key() {
                    let comma = self.outline.key();
                    self.comma(comma);
                } else {
                    self.begin(ValueKind::Text)?;
                }
                self.string = Some(self.at);
                self.mode = Mode::Inside(false);
                self.ready.push(b'"');
            }
            b'{' | b'[' => {
                self.begin(if byte == b'{' {
                    ValueKind::Object
                } else {
                    ValueKind::List
                })?;
                if self.outline.depth() >= DEEPEST {
                    self.note(|tally| tally.deep += 1);
                    self.ready.extend_from_slice(b"null");
                    self.mode = Mode::TooDeep(TooDeep::default());
                    return Ok(0);
                }
                self.outline.open(Level::new(byte == b'{'));
                self.ready.push(byte);
            }
            b'}' | b']' => {
                let (odd_comma, no_value) = self.outline.close(byte == b'}')?;
                if no_value {
                    self.no_value();
                }
                if odd_comma {
                    self.note(|tally| tally.commas += 1);
                }
                self.ready.push(byte);
                if self
                    .outline
                    .held
                    .as_ref()
                    .is_some_and(|held| held.level >= self.outline.depth())
                {
                    self.release(self.at + 1);
                }
            }
            b':' => {
                self.outline.colon()?;
                self.ready.push(byte);
            }
            b',' => {
                if self.outline.comma()? {
                    self.no_value();
                }
            }
            _ => self.ready.push(byte),
        }
        Ok(1)
    }

    fn no_value(&mut self) {
        self.note(|tally| tally.values += 1);
        self.ready.extend_from_slice(b"null");
    }

    /// Writes the comma before a value or key, if one belongs there.
    fn comma(&mut self, comma: Comma) {
        if comma.odd {
            self.note(|tally| tally.commas += 1);
        }
        if comma.due {
            self.ready.push(b',');
        }
    }

    /// Begins a value. A record is held back until it is whole.
    fn begin(&mut self, part: ValueKind) -> Result<(), Stray> {
        let comma = self.outline.begin(part)?;
        let holds = self.outline.holds(part);
        if holds {
            self.release(self.at.saturating_sub(Openings::LONGEST).max(self.window));
            self.met += 1;
        }
        self.comma(comma);
        if self.outline.next_document() {
            self.note(|tally| tally.documents += 1);
            self.ready.push(b'\n');
        }
        if holds {
            let level = self.outline.depth();
            self.outline.held = Some(Held {
                from: self.ready.len(),
                level,
                start: self.at,
            });
            self.released = self.ready.len();
        } else if self
            .outline
            .held
            .as_ref()
            .is_some_and(|held| self.ready.len() - held.from > LONGEST_RECORD)
        {
            self.outline.held = None;
        }
        Ok(())
    }

    /// The record that was held back is whole, and is handed over.
    fn release(&mut self, window: usize) {
        self.outline.held = None;
        self.released = self.ready.len();
        self.window = window;
    }

    fn end_word(&mut self) -> Result<(), Stray> {
        if self.word.is_empty() {
            return Ok(());
        }
        let word = std::mem::take(&mut self.word);
        // A byte order mark: the start of a file that was joined to another.
        let word = if self.outline.depth() == 0 {
            word.strip_prefix(BOM).unwrap_or(&word)
        } else {
            &word
        };
        if word.is_empty() {
            return Ok(());
        }
        let value = word_as_json(word);
        // At the root nothing shows that a bare word stands for a value.
        if value.is_none() && self.outline.depth() == 0 {
            return Err(Stray);
        }
        self.begin(ValueKind::Word)?;
        match value {
            Some(value) => self.ready.extend_from_slice(value),
            None => self.no_value(),
        }
        Ok(())
    }

    /// The structure is broken here. Drops the record it is in, and starts to look for the next
    /// one.
    fn drop_record(&mut self) {
        self.word.clear();
        let Some(level) = self.outline.record_lost() else {
            return self.stop();
        };
        self.note(|tally| tally.lost += 1);
        let above = self.outline.depth().saturating_sub(level);
        if let Some(held) = self.outline.held.take() {
            let lines = self
                .ready
                .iter()
                .skip(held.from)
                .filter(|byte| **byte == b'\n')
                .count();
            self.ready.truncate(held.from);
            self.ready.extend_from_slice(b"null");
            // Line breaks are kept, so that later errors name the right line of the file.
            self.ready.extend(std::iter::repeat_n(b'\n', lines));
            self.window = held.start;
        }
        self.outline.cut_back(level);
        self.released = self.ready.len();
        self.mode = Mode::Seeking(Seek::new(self.at, above, level));
        // If a closing quote is missing, the string has swallowed what follows, so the search
        // starts at its beginning.
        self.at = self
            .string
            .filter(|string| *string >= self.window)
            .map_or(self.at, |string| self.at.min(string + 1));
    }

    fn stop(&mut self) {
        self.outline.held = None;
        self.ready.push(STOP);
        self.released = self.ready.len();
        self.mode = Mode::Over;
    }

    /// Mends the next unit of a string (plain characters, an escape, the end) and returns its
    /// length.
    fn inside(&mut self) -> usize {
        let bytes = self.raw.get(self.at..).unwrap_or_default();
        let plain = bytes
            .iter()
            .position(|byte| !matches!(byte, b' '..=b'~') || matches!(byte, b'"' | b'\\'));
        let plain = plain.unwrap_or(bytes.len());
        if plain > 0 {
            self.ready
                .extend_from_slice(bytes.get(..plain).unwrap_or_default());
            return plain;
        }
        let (length, mended) = match bytes {
            [b'"', ..] => {
                self.ready.push(b'"');
                self.end_string();
                return 1;
            }
            [b'\\', b'u', ..] => escape(bytes),
            [b'\\', next, ..] if b"\"\\/bfnrt".contains(next) => (2, true),
            [b'\\', ..] => (1, false),
            [first, ..] if *first < 0x20 => {
                self.ready
                    .extend_from_slice(format!("\\u{first:04x}").as_bytes());
                return 1;
            }
            [first, ..] if first.is_ascii() => (1, true),
            _ => character(bytes),
        };
        if mended {
            self.ready
                .extend_from_slice(bytes.get(..length).unwrap_or(bytes));
        } else {
            self.ready.extend_from_slice(REPLACEMENT);
            self.mode = Mode::Inside(true);
        }
        length
    }

    fn end_string(&mut self) {
        // The strict parser accepts such texts too, so those of records it delivered were reported
        // already.
        if matches!(self.mode, Mode::Inside(true)) && (self.met > self.told || self.told == 0) {
            self.note(|tally| tally.texts += 1);
        }
        self.mode = Mode::Outside;
        // The first key of a record shows how records of this file begin.
        if self.outline.end_key()
            && let Some(held) = self
                .outline
                .held
                .as_ref()
                .filter(|held| held.level + 1 == self.outline.depth())
        {
            self.openings.learn(&self.raw, held.start, self.at + 1);
        }
    }
}

impl TooDeep {
    /// Skips the next byte or escape. Returns its length, and whether the value goes on.
    fn pass(&mut self, bytes: &[u8]) -> (usize, bool) {
        match bytes {
            [b'\\', _, ..] if self.inside => return (2, true),
            [b'"', ..] => self.inside = !self.inside,
            [b'[' | b'{', ..] if !self.inside => self.levels += 1,
            [b']' | b'}', ..] if !self.inside => self.levels = self.levels.saturating_sub(1),
            _ => {}
        }
        (1, self.levels > 0)
    }
}

/// The JSON for a bare word, which may be spelled as in Python; `None` if it is no value.
fn word_as_json(word: &[u8]) -> Option<&[u8]> {
    match word {
        b"true" | b"True" => Some(b"true"),
        b"false" | b"False" => Some(b"false"),
        b"null" | b"None" => Some(b"null"),
        // The parser refuses a number that is too large for it.
        _ => (word.len() < LONGEST_WORD && serde_json::from_slice::<f64>(word).is_ok())
            .then_some(word),
    }
}

/// The length of a `\u` escape, and whether it is a valid character.
fn escape(bytes: &[u8]) -> (usize, bool) {
    let unit_at = |at: usize| -> Option<u32> {
        let digits = bytes.get(at..at + 6)?.strip_prefix(b"\\u")?;
        digits.iter().try_fold(0, |n, digit| {
            Some(n << 4 | char::from(*digit).to_digit(16)?)
        })
    };
    match unit_at(0) {
        None => (2, false),
        Some(0xD800..=0xDBFF) if matches!(unit_at(6), Some(0xDC00..=0xDFFF)) => (12, true),
        Some(0xD800..=0xDFFF) => (6, false),
        Some(_) => (6, true),
    }
}

/// The length of a character beyond ASCII, and whether it is valid UTF-8.
fn character(bytes: &[u8]) -> (usize, bool) {
    let head = bytes.get(..4.min(bytes.len())).unwrap_or_default();
    match head.utf8_chunks().next() {
        Some(chunk) if !chunk.valid().is_empty() => {
            (chunk.valid().chars().next().map_or(1, char::len_utf8), true)
        }
        Some(chunk) => (chunk.invalid().len().max(1), false),
        None => (1, false),
    }
}

impl<R: Read> Read for MendReader<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.given == self.released {
            if self.ended {
                return self.broken.take().map_or(Ok(0), Err);
            }
            self.refill()?;
        }
        let n = self
            .ready
            .get(self.given..self.released)
            .unwrap_or_default()
            .read(buffer)?;
        self.given += n;
        Ok(n)
    }
}
