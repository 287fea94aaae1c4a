//! Cuts a large file into pieces, each of which is a valid document with some of the records. A
//! piece is parsed as a slice in memory, which costs half of parsing a stream byte by byte.
//!
//! So `{"comments": [1, 2, 3, 4], "more": 5}` becomes `{"comments": [1, 2]}` and
//! `{"comments":[3, 4], "more": 5}`.

use std::io::{self, Read};
use std::rc::Rc;

/// The file is cut at the first place after this many bytes.
const PIECE: usize = 1 << 20;

/// If there is no place to cut in this many bytes, the file does not have the form that can be cut.
const LONGEST: usize = 8 << 20;

/// Bytes that are read at a time.
const BLOCK: usize = 1 << 16;

/// Why no more pieces come.
pub(super) enum Uncut<E> {
    /// The file cannot be read further. What came before was handed over.
    Unreadable(io::Error),
    /// There is no place to cut it, or a string in it is longer than the limit.
    NoPlace,
    /// The callback that takes pieces returned this error.
    Refused(E),
}

/// Hands over the pieces of a file one by one, each with the number of keys around its list that
/// the piece before had too. It cuts only lists under root keys, and a list that is the whole file.
pub(super) fn pieces<E>(
    mut stream: impl Read,
    string_bytes: usize,
    is_root: impl Fn(&str) -> bool,
    mut take: impl FnMut(&[u8], usize) -> Result<(), E>,
) -> Result<(), Uncut<E>> {
    let mut bytes: Vec<u8> = Vec::with_capacity(PIECE + 2 * BLOCK);
    let mut outline = ListOutline::new(is_root);
    let mut keys_again = 0;
    loop {
        let read = stream.by_ref().take(BLOCK as u64).read_to_end(&mut bytes);
        match read {
            Ok(0) => return take(&bytes, keys_again).map_err(Uncut::Refused),
            Ok(_) => {}
            Err(error) => {
                // The whole records of this piece still count. The parser's complaint that it ends
                // too early only follows from the fault of the stream, so it is dropped.
                let _ = take(&bytes, keys_again);
                return Err(Uncut::Unreadable(error));
            }
        }
        outline.follow(&bytes);
        if outline.longest > string_bytes {
            return Err(Uncut::NoPlace);
        }
        if bytes.len() < PIECE {
            continue;
        }
        let Some((at, list)) = outline.cut.take() else {
            if bytes.len() > LONGEST {
                return Err(Uncut::NoPlace);
            }
            continue;
        };
        let rest = bytes.split_off(at);
        bytes.extend_from_slice(&list.closes);
        take(&bytes, keys_again).map_err(Uncut::Refused)?;
        keys_again = list.keys;
        bytes.clear();
        bytes.extend_from_slice(&list.opens);
        // The comma at the cut is left out.
        bytes.extend_from_slice(rest.get(1..).unwrap_or_default());
        outline.moved(at + 1, list.opens.len());
    }
}

/// A list of records, with the bytes that must stand before and after a piece of it.
#[derive(Debug)]
struct RecordList {
    /// How many keys stand around it.
    keys: usize,
    opens: Vec<u8>,
    closes: Vec<u8>,
}

/// Follows a document down to its lists of records, to find where it can be cut.
struct ListOutline<F> {
    is_root: F,
    /// Offset up to which the document was followed.
    at: usize,
    in_string: bool,
    /// Start and end of the current string, or of the last one.
    string: (usize, usize),
    /// Bytes of the longest string.
    longest: usize,
    /// The objects that are open around the list, each with its current key.
    around: Vec<Vec<u8>>,
    list: Option<Rc<RecordList>>,
    /// Levels that are open within the list, or within a value that is skipped.
    depth: usize,
    /// The open list is not one of records, and is skipped.
    closed: bool,
    /// Offset of the last comma between two records: where the file can be cut.
    cut: Option<(usize, Rc<RecordList>)>,
}

impl<F: Fn(&str) -> bool> ListOutline<F> {
    fn new(is_root: F) -> Self {
        Self {
            is_root,
            at: 0,
            in_string: false,
            string: (0, 0),
            longest: 0,
            around: Vec::new(),
            list: None,
            depth: 0,
            closed: false,
            cut: None,
        }
    }

    /// Adjusts the offsets after bytes were cut off: what stood at `from` stands at `to` now.
    fn moved(&mut self, from: usize, to: usize) {
        let shift = |at: usize| (at + to).saturating_sub(from);
        self.at = shift(self.at);
        self.string = (shift(self.string.0), shift(self.string.1));
    }

    fn follow(&mut self, bytes: &[u8]) {
        while let Some(rest) = bytes.get(self.at..).filter(|rest| !rest.is_empty()) {
            if self.in_string {
                match memchr::memchr2(b'"', b'\\', rest) {
                    // An escape that is cut off at the end is looked at again once more bytes were
                    // read.
                    Some(found) if rest.get(found) == Some(&b'\\') => {
                        if found + 1 == rest.len() {
                            self.at += found;
                            self.measure(self.at);
                            return;
                        }
                        self.at += found + 2;
                    }
                    Some(found) => {
                        self.at += found + 1;
                        self.string.1 = self.at - 1;
                        self.in_string = false;
                        self.measure(self.string.1);
                    }
                    None => {
                        self.at = bytes.len();
                        self.measure(self.at);
                    }
                }
                continue;
            }
            let acts = |byte: &u8| matches!(byte, b'"' | b'{' | b'}' | b'[' | b']' | b',');
            let Some(found) = rest.iter().position(acts) else {
                self.at = bytes.len();
                return;
            };
            let byte = rest.get(found).copied().unwrap_or_default();
            self.at += found;
            self.step(byte, bytes);
            self.at += 1;
        }
    }

    /// Notes the length of the current string, which ends or was read up to `end`.
    fn measure(&mut self, end: usize) {
        self.longest = self.longest.max(end.saturating_sub(self.string.0));
    }

    fn step(&mut self, byte: u8, bytes: &[u8]) {
        let within = self.closed || self.list.is_some();
        match byte {
            b'"' => {
                self.in_string = true;
                self.string.0 = self.at + 1;
            }
            b'{' | b'[' if within => self.depth += 1,
            b'{' => {
                self.note_key(bytes);
                self.around.push(Vec::new());
            }
            b'[' => {
                self.note_key(bytes);
                self.open();
            }
            b'}' | b']' if within && self.depth > 0 => self.depth -= 1,
            b'}' | b']' if within => (self.list, self.closed) = (None, false),
            b'}' | b']' => drop(self.around.pop()),
            _ => {
                if let Some(list) = self.list.as_ref().filter(|_| self.depth == 0) {
                    self.cut = Some((self.at, Rc::clone(list)));
                }
            }
        }
    }

    /// The string before an opening bracket is its key.
    fn note_key(&mut self, bytes: &[u8]) {
        if let Some(key) = self.around.last_mut() {
            bytes
                .get(self.string.0..self.string.1)
                .unwrap_or_default()
                .clone_into(key);
        }
    }

    fn open(&mut self) {
        let is_root = |key: &Vec<u8>| str::from_utf8(key).is_ok_and(|key| (self.is_root)(key));
        if !self.around.first().is_none_or(is_root) {
            self.closed = true;
            return;
        }
        let mut opens = Vec::new();
        for key in &self.around {
            opens.extend_from_slice(b"{\"");
            opens.extend_from_slice(key);
            opens.extend_from_slice(b"\":");
        }
        opens.push(b'[');
        let closes = [b"]".as_slice(), &vec![b'}'; self.around.len()]].concat();
        self.list = Some(Rc::new(RecordList {
            keys: self.around.len(),
            opens,
            closes,
        }));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::{Value, json};

    /// All records of a document, as the walk finds them.
    fn records(document: &Value) -> Vec<Value> {
        match document {
            Value::Array(list) => list.clone(),
            Value::Object(map) => map
                .iter()
                .filter(|(key, _)| key.starts_with('r'))
                .flat_map(|(_, list)| records(list))
                .collect(),
            _ => Vec::new(),
        }
    }

    fn cut(json: &str) -> Vec<Value> {
        let mut found = Vec::new();
        let taken = pieces(
            json.as_bytes(),
            usize::MAX,
            |key| key.starts_with('r'),
            |piece, _| {
                found.push(serde_json::from_slice::<Value>(piece)?);
                Ok::<_, serde_json::Error>(())
            },
        );
        assert!(taken.is_ok(), "{json}");
        found
    }

    fn long(n: usize) -> Value {
        let record = |n: usize| json!({"n": n, "text": "a \\ \" ] } , [ {".repeat(n % 70), "list": [[], {"a": [1, 2]}, n]});
        Value::Array((0..n).map(record).collect())
    }

    #[test]
    fn pieces_hold_the_same_records() {
        let documents = [
            long(9000),
            json!({"about": [1, 2], "r1": long(5000), "then": long(3000), "r2": long(4000), "r3": []}),
            json!({"r1": {"r_wrapped": long(6000)}, "end": {"a": long(10)}}),
        ];
        for document in documents {
            for json in [
                document.to_string(),
                serde_json::to_string_pretty(&document).unwrap(),
            ] {
                let found = cut(&json);
                assert!(found.len() > 1, "{}", json.len());
                let whole = records(&serde_json::from_str(&json).unwrap());
                assert!(found.iter().flat_map(records).eq(whole));
            }
        }
    }

    #[test]
    fn what_has_no_place_to_cut_is_told() {
        let text = format!("[\"{}\"]", "a".repeat(LONGEST + 3 * BLOCK));
        let end = pieces(
            text.as_bytes(),
            usize::MAX,
            |_| true,
            |_, _| Ok::<_, ()>(()),
        );
        assert!(matches!(end, Err(Uncut::NoPlace)));
        for (limit, fits) in [(5, true), (4, false)] {
            let end = pieces(
                br#"["a\"bc"]"#.as_slice(),
                limit,
                |_| true,
                |_, _| Ok::<_, ()>(()),
            );
            assert_eq!(end.is_ok(), fits, "{limit}");
        }
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_fail(bytes in proptest::collection::vec(prop_oneof![Just(b'"'), Just(b'\\'), Just(b'['), Just(b'{'), Just(b']'), Just(b'}'), Just(b','), any::<u8>()], 0..600)) {
            let any = |_: &str| true;
            let mut outline = ListOutline::new(any);
            for end in 0..=bytes.len() {
                outline.follow(&bytes[..end]);
            }
            let mut at_once = ListOutline::new(any);
            at_once.follow(&bytes);
            let place = |outline: &ListOutline<_>| outline.cut.as_ref().map(|(at, list)| (*at, list.opens.clone(), list.closes.clone()));
            prop_assert_eq!(place(&outline), place(&at_once), "however it is read");
        }
    }
}
