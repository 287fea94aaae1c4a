//! After a broken record, finds where the next one begins.
//!
//! There are two ways. Either all brackets that were open are closed, and a comma or the end of the
//! list follows. Or a quote is missing or too many, so that nobody can tell texts from structure:
//! then the search is for the way in which records of this file begin. Quotes in a string are
//! escaped, so a brace, a quote and a key can stand only at the beginning of an object.

/// How a record begins: the white space before its brace, and the bytes from there to the end of
/// its first key.
#[derive(Debug)]
struct Opening {
    space: Vec<u8>,
    start: Vec<u8>,
}

/// The ways in which records of a file begin.
#[derive(Debug, Default)]
pub(super) struct Openings(Vec<Opening>);

impl Openings {
    /// Bytes that are looked at before the start of a record and after it.
    pub(super) const LONGEST: usize = 256;

    /// How many ways are remembered.
    const MOST: usize = 8;

    /// Learns from a record how records begin.
    pub(super) fn learn(&mut self, raw: &[u8], from: usize, to: usize) {
        let (space, start) = (
            space_before(raw, from),
            raw.get(from..to).unwrap_or_default(),
        );
        let known = |opening: &Opening| opening.space == space && opening.start == start;
        if self.0.len() < Self::MOST && start.len() <= Self::LONGEST && !self.0.iter().any(known) {
            self.0.push(Opening {
                space: space.to_owned(),
                start: start.to_owned(),
            });
        }
    }

    /// What the brace at `at` begins; `None` if more bytes are needed to tell.
    fn at(&self, raw: &[u8], at: usize, ended: bool) -> Option<Brace> {
        let space = space_before(raw, at);
        let rest = raw.get(at..).unwrap_or_default();
        let bracket = at.checked_sub(space.len() + 1);
        let before = bracket.and_then(|before| raw.get(before));
        let mut brace = Brace::Other;
        for opening in &self.0 {
            // In a file with line breaks, the indentation decides. Without them, a value under a
            // key is no record.
            let fits = if opening.space.contains(&b'\n') {
                opening.space == space
            } else {
                before != Some(&b':')
            };
            if !fits {
                continue;
            }
            if rest.len() < opening.start.len() && !ended && opening.start.starts_with(rest) {
                return None;
            }
            if rest.starts_with(&opening.start) {
                brace = match bracket {
                    Some(bracket) if before == Some(&b'[') && may_be_list(raw, bracket) => {
                        Brace::OtherList
                    }
                    // Noise at the beginning of the broken record.
                    _ if before == Some(&b'[') => Brace::Other,
                    _ => Brace::Record,
                };
            }
        }
        Some(brace)
    }
}

/// Whether a list can begin at this bracket: under a key, behind another list, inside one, or at
/// the beginning of the file.
fn may_be_list(raw: &[u8], bracket: usize) -> bool {
    let last = |to: usize| {
        raw.get(..to)
            .unwrap_or_default()
            .iter()
            .rposition(|byte| !byte.is_ascii_whitespace())
    };
    let Some(before) = last(bracket) else {
        return true;
    };
    let behind = last(before).and_then(|behind| raw.get(behind));
    match raw.get(before) {
        Some(b'[') => true,
        Some(b':') => behind == Some(&b'"'),
        Some(b',') => behind == Some(&b']'),
        _ => false,
    }
}

/// What a brace begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Brace {
    /// The beginning of a record.
    Record,
    /// The first record of another list.
    OtherList,
    Other,
}

/// Whether only the end of the file follows, with as many brackets as are open. `None` if more
/// bytes are needed to tell.
fn is_end(raw: &[u8], at: usize, open: usize, ended: bool) -> Option<bool> {
    let mut closed = 0;
    for byte in raw
        .get(at..)
        .unwrap_or_default()
        .iter()
        .take(Openings::LONGEST)
    {
        match byte {
            b']' | b'}' => closed += 1,
            _ if byte.is_ascii_whitespace() => {}
            _ => return Some(false),
        }
    }
    let whole = raw.len() - at <= Openings::LONGEST;
    if whole && !ended {
        None
    } else {
        Some(whole && closed == open)
    }
}

fn space_before(raw: &[u8], at: usize) -> &[u8] {
    let before = raw
        .get(at.saturating_sub(Openings::LONGEST)..at)
        .unwrap_or_default();
    let length = before
        .iter()
        .rev()
        .take_while(|byte| byte.is_ascii_whitespace())
        .count();
    before.get(before.len() - length..).unwrap_or_default()
}

/// The state of the search for the next record.
#[derive(Debug)]
pub(super) struct Seek {
    /// Where the fault was found. Brackets are counted from there on.
    from: usize,
    /// How many brackets are open in the broken record, and around it.
    open: usize,
    around: usize,
    inside: bool,
    escaped: bool,
    /// All brackets of the record are closed, or none was open.
    closed: bool,
    between: bool,
}

/// What one byte showed.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum SeekStep {
    On,
    /// More bytes are needed to tell.
    Wait,
    /// Reading goes on here.
    Found,
    /// Another list begins. Nobody can tell where the current one ended, so reading stops.
    Stop,
}

impl Seek {
    /// Starts at a fault, with this many levels open in the record and around it. With none open in
    /// it, the fault stands between records.
    pub(super) fn new(from: usize, open: usize, around: usize) -> Self {
        Self {
            from,
            open,
            around,
            inside: false,
            escaped: false,
            closed: open == 0,
            between: open == 0,
        }
    }

    /// Adjusts the offset after bytes before it were dropped.
    pub(super) fn moved(&mut self, by: usize) {
        self.from = self.from.saturating_sub(by);
    }

    pub(super) fn step(
        &mut self,
        raw: &[u8],
        at: usize,
        ended: bool,
        openings: &Openings,
    ) -> SeekStep {
        let byte = raw.get(at).copied().unwrap_or_default();
        if byte == b'{' {
            match openings.at(raw, at, ended) {
                None => return SeekStep::Wait,
                Some(Brace::Record) => return SeekStep::Found,
                Some(Brace::OtherList) => return SeekStep::Stop,
                Some(Brace::Other) => {}
            }
        }
        if at < self.from {
            return SeekStep::On;
        }
        if self.inside {
            match byte {
                _ if self.escaped => self.escaped = false,
                b'\\' => self.escaped = true,
                b'"' => self.inside = false,
                _ => {}
            }
            return SeekStep::On;
        }
        if byte.is_ascii_whitespace() {
            return SeekStep::On;
        }
        if self.closed {
            match byte {
                b',' => return SeekStep::Found,
                b'{' if self.between => return SeekStep::Found,
                b']' => match is_end(raw, at, self.around, ended) {
                    None => return SeekStep::Wait,
                    Some(true) => return SeekStep::Found,
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
        SeekStep::On
    }
}
