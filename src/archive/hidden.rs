//! The entries of a zip that its directory holds, but the `zip` crate does not show.
//!
//! It keeps entries by name, so it holds only the last of two; and it stops at the number of entries that the end record
//! claims. Nothing may be lost from the ledger, so the central directory is walked on by hand for the rest.

use std::collections::HashSet;
use std::io::{self, BufReader, Read, Seek, SeekFrom};

use crate::shared_file::SharedFile;

use super::{Entry, Fault};

/// Length of a central directory record before its name, and the bytes it starts with.
const HEADER: usize = 46;
const SIGNATURE: &[u8] = b"PK\x01\x02";

/// Lists what stands in the directory from `start` on and is not among `kept` (positions of the records of `shown`).
pub(super) fn list(mut file: SharedFile, start: u64, kept: &HashSet<u64>, shown: &[Entry]) -> io::Result<Vec<Entry>> {
    file.seek(SeekFrom::Start(start))?;
    let mut reader = BufReader::new(file);
    let mut position = start;
    let mut entries = Vec::new();
    loop {
        let mut header = [0_u8; HEADER];
        if reader.read_exact(&mut header).is_err() || !header.starts_with(SIGNATURE) {
            tell_why(&mut entries, shown);
            return Ok(entries);
        }
        let [name_length, extra_length, comment_length] = [28, 30, 32].map(|at| u64::from(number(&header, at, 2)));
        let mut name = Vec::new();
        reader.by_ref().take(name_length).read_to_end(&mut name)?;
        io::copy(&mut reader.by_ref().take(extra_length + comment_length), &mut io::sink())?;
        if !kept.contains(&position) && !name.ends_with(b"/") {
            entries.push(Entry {
                input: 0,
                path: String::from_utf8_lossy(&name).replace('\\', "/"),
                bytes: u64::from(number(&header, 24, 4)),
                packed: u64::from(number(&header, 20, 4)),
                checksum: Some(number(&header, 16, 4)),
                fault: Some(Fault::NotCounted),
                index: usize::MAX,
            });
        }
        position += HEADER as u64 + name_length + extra_length + comment_length;
    }
}

/// Tells those that another entry of their name hides from those that nobody counted.
fn tell_why(hidden: &mut [Entry], shown: &[Entry]) {
    if hidden.is_empty() {
        return;
    }
    let names: HashSet<&str> = shown.iter().map(|entry| entry.path.as_str()).collect();
    for entry in hidden.iter_mut().filter(|entry| names.contains(entry.path.as_str())) {
        entry.fault = Some(Fault::NameTaken);
    }
}

/// A little-endian number of up to four bytes.
fn number(header: &[u8; HEADER], at: usize, length: usize) -> u32 {
    header.iter().skip(at).take(length).rev().fold(0, |n, byte| n << 8 | u32::from(*byte))
}
