//! Finds the central directory of a zip from its end record (APPNOTE 4.3.14 to 4.3.16). Other bytes
//! may follow the record, and its numbers may be right only modulo 2^16 and 2^32, because macOS
//! writes no zip64.

use std::io::{self, Seek, SeekFrom};

use crate::storage::SharedFile;

use super::headers::{CentralRecord, LOCAL, Local, RECORD, number, some};
use super::limits::BEHIND_END_BYTES;
use super::read_ahead::ReadAhead;

const END: &[u8] = b"PK\x05\x06";
const END_LENGTH: u64 = 22;
const LOCATOR: &[u8] = b"PK\x06\x07";
const LOCATOR_LENGTH: u64 = 20;
const ZIP64_END: &[u8] = b"PK\x06\x06";
const ZIP64_END_LENGTH: u64 = 56;

/// The modulus of numbers with four bytes.
pub(super) const WRAP: u64 = 1 << 32;

/// Where the central directory of a zip lies.
#[derive(Clone, Copy, Debug)]
pub(super) struct End {
    pub(super) start: u64,
    /// Where its records must end.
    pub(super) limit: u64,
    /// How many bytes come before the zip; all offsets count from there.
    pub(super) base: u64,
    /// How many entries it claims to have; without zip64 modulo 65,536.
    pub(super) count: u64,
    pub(super) large: bool,
    /// Whether it is the last piece of a split zip.
    pub(super) split: bool,
}

/// The last end record that leads to a directory; `None` in a zip that was cut off.
pub(super) fn find(file: &SharedFile) -> io::Result<Option<End>> {
    const BLOCK: u64 = 1 << 16;
    let length = file.length();
    let starts_with_entry = bytes_at(file, 0, 4)?.starts_with(LOCAL);
    let mut upper = length;
    while upper > 0 && length - upper <= BEHIND_END_BYTES {
        let lower = upper.saturating_sub(BLOCK);
        // The record may begin in this block and end in the next one.
        let block = bytes_at(file, lower, upper - lower + END_LENGTH)?;
        let mut seen = block.as_slice();
        while let Some(found) = memchr::memmem::rfind(seen, END) {
            seen = seen.get(..found).unwrap_or_default();
            if let Some(end) = read(file, lower + found as u64, starts_with_entry)? {
                return Ok(Some(end));
            }
        }
        upper = lower;
    }
    Ok(None)
}

fn read(file: &SharedFile, at: u64, starts_with_entry: bool) -> io::Result<Option<End>> {
    let end = bytes_at(file, at, END_LENGTH)?;
    if end.len() as u64 != END_LENGTH {
        return Ok(None);
    }
    let mut disk = number(&end, 4, 2);
    let (mut count, mut size, mut offset) = (
        number(&end, 10, 2),
        number(&end, 12, 4),
        number(&end, 16, 4),
    );
    let mut limit = at;
    let large = zip64_end(file, at)?;
    if let Some((place, record)) = &large {
        (count, size, offset) = (
            number(record, 32, 8),
            number(record, 40, 8),
            number(record, 48, 8),
        );
        disk = number(record, 16, 4);
        limit = *place;
    }
    // The highest number means that the zip64 record has it.
    let split = !matches!(disk, 0 | 0xFFFF | 0xFFFF_FFFF);
    let found = |start, base, split| End {
        start,
        limit,
        base,
        count,
        large: large.is_some(),
        split,
    };
    if size == 0 && count == 0 && !starts_with_entry {
        return Ok(Some(found(limit, 0, split)));
    }
    // The directory lies directly before the end record, or where the offset says: either may be
    // wrong.
    let mut starts: Vec<u64> = limit.checked_sub(size).into_iter().collect();
    starts.extend(
        (0..)
            .map_while(|n| offset.checked_add(n * WRAP))
            .take_while(|start| *start < limit),
    );
    for start in starts {
        if !bytes_at(file, start, 4)?.starts_with(RECORD) {
            continue;
        }
        let before = start.checked_sub(offset).map_or(0, |before| {
            if large.is_some() {
                before
            } else {
                before % WRAP
            }
        });
        for base in [0, before] {
            // If the file begins with an entry, a directory with shifted offsets belongs to a zip
            // inside it.
            let inside = base > 0 && starts_with_entry;
            if !inside && leads_to_entries(file, start, limit, base, split)? {
                return Ok(Some(found(start, base, false)));
            }
        }
        if split {
            return Ok(Some(found(start, 0, true)));
        }
    }
    Ok((split && starts_with_entry).then(|| found(limit, 0, split)))
}

/// The end record of zip64. A locator before the end record points at it, or else it stands
/// directly before that locator.
fn zip64_end(file: &SharedFile, at: u64) -> io::Result<Option<(u64, Vec<u8>)>> {
    let Some(locator_at) = at.checked_sub(LOCATOR_LENGTH) else {
        return Ok(None);
    };
    let locator = bytes_at(file, locator_at, LOCATOR_LENGTH)?;
    if !locator.starts_with(LOCATOR) {
        return Ok(None);
    }
    for place in [
        Some(number(&locator, 8, 8)),
        locator_at.checked_sub(ZIP64_END_LENGTH),
    ]
    .into_iter()
    .flatten()
    {
        let record = bytes_at(file, place, ZIP64_END_LENGTH)?;
        if place < locator_at
            && record.starts_with(ZIP64_END)
            && record.len() as u64 == ZIP64_END_LENGTH
        {
            return Ok(Some((place, record)));
        }
    }
    Ok(None)
}

/// Whether one of the first records leads to a local header of the same name. Several are tried,
/// since any may be damaged. `in_first_piece`: only entries said to be in the first piece of a
/// split zip count; the last piece does not have them unless it is the whole zip.
fn leads_to_entries(
    file: &SharedFile,
    start: u64,
    limit: u64,
    base: u64,
    in_first_piece: bool,
) -> io::Result<bool> {
    const LOOKED_AT: usize = 8;
    let mut at = start;
    for _ in 0..LOOKED_AT {
        let mut from = file.clone();
        from.seek(SeekFrom::Start(at))?;
        let Some((record, length)) = CentralRecord::read(&mut from)?.filter(|_| at < limit) else {
            return Ok(false);
        };
        let counts = !in_first_piece || record.disk == 0;
        if counts
            && local_of(file, &mut ReadAhead::default(), &record, base)?
                .is_some_and(|local| local.name == record.name)
        {
            return Ok(true);
        }
        at += length;
    }
    Ok(false)
}

/// The local header of a record of the directory. If the offset may have wrapped, the header with
/// the same name is preferred; `None` if there is no header.
pub(super) fn local_of(
    file: &SharedFile,
    ahead: &mut ReadAhead,
    record: &CentralRecord,
    base: u64,
) -> io::Result<Option<Local>> {
    let mut first = None;
    let mut at = base.checked_add(record.offset);
    while let Some(place) = at.filter(|place| *place < file.length()) {
        if let Some(local) = Local::at(file, ahead, place)? {
            if local.name == record.name {
                return Ok(Some(local));
            }
            first = first.or(Some(local));
        }
        at = place.checked_add(WRAP).filter(|_| record.offset < WRAP);
    }
    Ok(first)
}

pub(super) fn bytes_at(file: &SharedFile, at: u64, length: u64) -> io::Result<Vec<u8>> {
    let mut from = file.clone();
    from.seek(SeekFrom::Start(at))?;
    some(&mut from, length)
}
