//! Finds where the record behind a broken one begins.
//!
//! Either what was open is closed, bracket by bracket, and a comma or the end of the list follows. Or a quote is missing or
//! too many, so that words and what stands between them are confused: then by how records of this file begin. The
//! quotes in a string are escaped, so a brace, a quote and a word can stand nowhere but at the beginning of an object.

/// How records begin: the white space before the brace, and all from there to the end of the first key.
#[derive(Debug)]
struct Opening {
    space: Vec<u8>,
    start: Vec<u8>,
}

/// The ways in which records of a file begin.
#[derive(Debug, Default)]
pub(super) struct Openings(Vec<Opening>);

impl Openings {
    /// Bytes that are looked at before a record and in it.
    pub(super) const LONGEST: usize = 256;

    /// Ways that are remembered.
    const MOST: usize = 8;

    /// Learns it from a record.
    pub(super) fn learn(&mut self, raw: &[u8], from: usize, to: usize) {
        let (space, start) = (space_before(raw, from), raw.get(from..to).unwrap_or_default());
        let known = |opening: &Opening| opening.space == space && opening.start == start;
        if self.0.len() < Self::MOST && start.len() <= Self::LONGEST && !self.0.iter().any(known) {
            self.0.push(Opening { space: space.to_owned(), start: start.to_owned() });
        }
    }

    /// What the brace is that stands there; nothing where that cannot be told before more was read.
    fn at(&self, raw: &[u8], at: usize, ended: bool) -> Option<Brace> {
        let space = space_before(raw, at);
        let rest = raw.get(at..).unwrap_or_default();
        let bracket = at.checked_sub(space.len() + 1);
        let before = bracket.and_then(|before| raw.get(before));
        let mut brace = Brace::Other;
        for opening in &self.0 {
            // In a file of lines, how far they are indented tells. What stands under a key is no record.
            let fits = if opening.space.contains(&b'\n') { opening.space == space } else { before != Some(&b':') };
            if !fits {
                continue;
            }
            if rest.len() < opening.start.len() && !ended && opening.start.starts_with(rest) {
                return None;
            }
            if rest.starts_with(&opening.start) {
                brace = match bracket {
                    Some(bracket) if before == Some(&b'[') && may_be_list(raw, bracket) => Brace::OtherList,
                    // Noise at the beginning of the record at hand.
                    _ if before == Some(&b'[') => Brace::Other,
                    _ => Brace::Record,
                };
            }
        }
        Some(brace)
    }
}

/// Whether a list can begin at this bracket: under a key, behind another list, in one, or at the beginning.
fn may_be_list(raw: &[u8], bracket: usize) -> bool {
    let last = |to: usize| raw.get(..to).unwrap_or_default().iter().rposition(|byte| !byte.is_ascii_whitespace());
    let Some(before) = last(bracket) else { return true };
    let behind = last(before).and_then(|behind| raw.get(behind));
    match raw.get(before) {
        Some(b'[') => true,
        Some(b':') => behind == Some(&b'"'),
        Some(b',') => behind == Some(&b']'),
        _ => false,
    }
}

/// What a brace is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Brace {
    /// The beginning of a record.
    Record,
    /// That of the first one in another list.
    OtherList,
    Other,
}

/// Whether nothing but the end of the file follows: as many brackets as are open. Nothing where more has to be read.
fn is_end(raw: &[u8], at: usize, open: usize, ended: bool) -> Option<bool> {
    let mut closed = 0;
    for byte in raw.get(at..).unwrap_or_default().iter().take(Openings::LONGEST) {
        match byte {
            b']' | b'}' => closed += 1,
            _ if byte.is_ascii_whitespace() => {}
            _ => return Some(false),
        }
    }
    let whole = raw.len() - at <= Openings::LONGEST;
    if whole && !ended { None } else { Some(whole && closed == open) }
}

fn space_before(raw: &[u8], at: usize) -> &[u8] {
    let before = raw.get(at.saturating_sub(Openings::LONGEST)..at).unwrap_or_default();
    let length = before.iter().rev().take_while(|byte| byte.is_ascii_whitespace()).count();
    before.get(before.len() - length..).unwrap_or_default()
}

/// On the way to the next record.
#[derive(Debug)]
pub(super) struct Seek {
    /// Where the fault was found: from there on brackets are followed.
    from: usize,
    /// How many are open in the record, and around it.
    open: usize,
    around: usize,
    inside: bool,
    escaped: bool,
    /// What was open is closed, or nothing was.
    closed: bool,
    between: bool,
}

/// What came of a look at one byte.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Step {
    On,
    /// More has to be read to tell.
    Wait,
    /// Reading goes on here.
    Found,
    /// Another list begins: where the one at hand ended, nobody can tell.
    Stop,
}

impl Seek {
    /// From a fault on, with so many levels open in the record and around it; none: it stands between records.
    pub(super) fn new(from: usize, open: usize, around: usize) -> Self {
        Self { from, open, around, inside: false, escaped: false, closed: open == 0, between: open == 0 }
    }

    /// So many bytes before it are gone.
    pub(super) fn moved(&mut self, by: usize) {
        self.from = self.from.saturating_sub(by);
    }

    pub(super) fn step(&mut self, raw: &[u8], at: usize, ended: bool, openings: &Openings) -> Step {
        let byte = raw.get(at).copied().unwrap_or_default();
        if byte == b'{' {
            match openings.at(raw, at, ended) {
                None => return Step::Wait,
                Some(Brace::Record) => return Step::Found,
                Some(Brace::OtherList) => return Step::Stop,
                Some(Brace::Other) => {}
            }
        }
        if at < self.from {
            return Step::On;
        }
        if self.inside {
            match byte {
                _ if self.escaped => self.escaped = false,
                b'\\' => self.escaped = true,
                b'"' => self.inside = false,
                _ => {}
            }
            return Step::On;
        }
        if byte.is_ascii_whitespace() {
            return Step::On;
        }
        if self.closed {
            match byte {
                b',' => return Step::Found,
                b'{' if self.between => return Step::Found,
                b']' => match is_end(raw, at, self.around, ended) {
                    None => return Step::Wait,
                    Some(true) => return Step::Found,
                    Some(false) => {}
                },
                _ => {}
            }
        }
        match byte {
            b'"' => self.inside = true,
            b'{' | b'[' => self.open += 1,
            b'}' | b']' => self.open = self.open.saturating_sub(1),
            _ => {}
        }
        self.closed = self.open == 0 && (self.between || matches!(byte, b'}' | b']'));
        Step::On
    }
}
