//! Lists the entries of a zip from its directory and its local headers, and compares the two. If
//! they disagree, only that entry is faulted. Entries that the directory does not list are found by
//! their local headers. Those of pictures and videos are read when they are opened.

use std::io;

use crate::storage::SharedFile;

use super::end::{self, End, WRAP};
use super::headers::{
    CentralRecord, DESCRIPTOR, HeaderNumbers, LOCAL, LOCAL_LENGTH, Local, path_of,
};
use super::limits::Limits;
use super::names::{hide_former, leads_out};
use super::read_ahead::ReadAhead;
use super::supposed::{Starts, Supposed};
use super::unlisted;
use super::{Entry, EntryOddity, Fault, FaultDetail};

/// Where an entry's data lie, and what is said about them.
#[derive(Clone, Copy, Debug)]
pub(super) struct DataLocation {
    pub(super) data: u64,
    pub(super) numbers: HeaderNumbers,
    /// What the other header says, if it differs.
    pub(super) copy: Option<HeaderNumbers>,
    /// Set while the local header was not read.
    pub(super) supposed: Option<Supposed>,
}

/// An entry, its place, and its local header, if there is one.
struct PlacedEntry {
    entry: Entry,
    place: DataLocation,
    local: Option<Local>,
}

pub(super) struct Listing {
    pub(super) entries: Vec<Entry>,
    pub(super) places: Vec<DataLocation>,
    /// What is wrong with the zip as a whole.
    pub(super) fault: Option<ZipFlaw>,
}

/// What is wrong with a zip whose entries can be read.
pub(super) enum ZipFlaw {
    /// Its end is missing.
    CutOff,
    /// The number of entries in the end record is not that in the directory.
    Miscounted { counted: u64, held: u64 },
}

/// Lists the entries of the directory, and those found in gaps between them.
pub(super) fn by_directory(file: &SharedFile, end: &End, limits: &Limits) -> io::Result<Listing> {
    let starts = Starts::of(file, end, limits.entries)?;
    let mut placed = Vec::new();
    let mut ahead = ReadAhead::default();
    for record in
        CentralRecord::all(file, end.start, end.limit)?.take(limits.entries.saturating_add(1))
    {
        let record = record?;
        let supposed = starts
            .as_ref()
            .and_then(|starts| starts.suppose(&record, end.base));
        placed.push(match supposed {
            Some((local, supposed)) => suppose(&record, local, supposed),
            None => place(file, &mut ahead, &record, end.base)?,
        });
    }
    let held = placed.len() as u64;
    // Folder entries are read too, so that their bytes are not taken for a gap.
    fit(file, &mut placed, end)?;
    let gaps = gaps(&placed, end);
    placed.retain(|placed| !is_folder(placed));
    for (from, to) in gaps {
        for found in unlisted::between(file, from, to, limits)? {
            placed.push(unlisted(found));
        }
    }
    let counted_right = if end.large {
        held == end.count
    } else {
        held % (1 << 16) == end.count % (1 << 16)
    };
    let fault = (!counted_right).then_some(ZipFlaw::Miscounted {
        counted: end.count,
        held,
    });
    Ok(numbered(placed, fault))
}

/// Lists the entries by their local headers, for a zip without a directory.
pub(super) fn by_headers(file: &SharedFile, limits: &Limits) -> io::Result<Listing> {
    let found = unlisted::between(file, 0, file.length(), limits)?;
    let mut placed: Vec<PlacedEntry> = found.into_iter().map(unlisted).collect();
    for placed in &mut placed {
        // The zip as a whole is reported as cut off, so single entries need no note.
        placed.entry.note = None;
    }
    placed.retain(|placed| !is_folder(placed));
    Ok(numbered(placed, Some(ZipFlaw::CutOff)))
}

fn is_folder(placed: &PlacedEntry) -> bool {
    placed.entry.path.ends_with('/')
}

/// Numbers the entries, and marks those that a later entry of the same name hides.
fn numbered(mut placed: Vec<PlacedEntry>, fault: Option<ZipFlaw>) -> Listing {
    for (number, placed) in placed.iter_mut().enumerate() {
        placed.entry.index = number;
    }
    let (mut entries, places): (Vec<Entry>, _) = placed
        .into_iter()
        .map(|placed| (placed.entry, placed.place))
        .unzip();
    hide_former(&mut entries);
    Listing {
        entries,
        places,
        fault,
    }
}

fn entry(path: String, numbers: &HeaderNumbers, flags: u16) -> Entry {
    let fault = if leads_out(&path) {
        Some(Fault::NameLeadsOut)
    } else if flags & 1 != 0 || numbers.method == AES {
        Some(Fault::Encrypted)
    } else {
        None
    };
    // An entry that is named like a folder but holds data is a file.
    let holds_data = path.ends_with('/') && numbers.bytes > 0;
    let path = if holds_data {
        path.trim_end_matches('/').to_owned()
    } else {
        path
    };
    Entry {
        packed: numbers.packed,
        checksum: Some(numbers.checksum),
        fault,
        note: holds_data.then_some(EntryOddity::FolderWithData),
        ..Entry::new(path, numbers.bytes, 0)
    }
}

/// The compression method that stands for AES encryption (WinZip's AE-1 and AE-2; APPNOTE 7).
const AES: u16 = 99;

fn unlisted(local: Local) -> PlacedEntry {
    let mut entry = entry(path_of(&local.name), &local.numbers, local.flags);
    entry.note = Some(EntryOddity::NotListed);
    PlacedEntry {
        entry,
        place: DataLocation {
            data: local.data,
            numbers: local.numbers,
            copy: None,
            supposed: None,
        },
        local: Some(local),
    }
}

/// Takes the local header for what the directory says.
fn suppose(record: &CentralRecord, local: Local, supposed: Supposed) -> PlacedEntry {
    PlacedEntry {
        entry: entry(record.path(), &record.numbers, record.flags),
        place: DataLocation {
            data: local.data,
            numbers: record.numbers,
            copy: None,
            supposed: Some(supposed),
        },
        local: Some(local),
    }
}

/// Compares a record of the directory with its local header.
fn place(
    file: &SharedFile,
    ahead: &mut ReadAhead,
    record: &CentralRecord,
    base: u64,
) -> io::Result<PlacedEntry> {
    let mut entry = entry(record.path(), &record.numbers, record.flags);
    let local = end::local_of(file, ahead, record, base)?;
    let mut place = DataLocation {
        data: file.length(),
        numbers: record.numbers,
        copy: None,
        supposed: None,
    };
    if record.is_link {
        entry.fault.get_or_insert(Fault::Link);
    }
    match &local {
        None if entry.path.ends_with('/') => {}
        None => {
            entry
                .fault
                .get_or_insert(Fault::Broken(FaultDetail::Nowhere));
        }
        Some(local) => {
            place.data = local.data;
            if local.name != record.name && path_of(&local.name) != record.path() {
                entry
                    .fault
                    .get_or_insert(Fault::NamesDiffer(path_of(&local.name)));
            }
            place.copy =
                Some(said_before(local, &record.numbers)).filter(|copy| *copy != record.numbers);
            if place.copy.is_some() {
                entry.note.get_or_insert(EntryOddity::HeadersDiffer);
            }
        }
    }
    Ok(PlacedEntry {
        entry,
        place,
        local,
    })
}

/// What the local header says. Values that it may leave out are taken from the directory.
pub(super) fn said_before(local: &Local, listed: &HeaderNumbers) -> HeaderNumbers {
    let later = local.told_later();
    let said = |said: u64, listed: u64| {
        if later && (said == 0 || said == 0xFFFF_FFFF) {
            listed
        } else {
            said
        }
    };
    let numbers = local.numbers;
    HeaderNumbers {
        method: numbers.method,
        checksum: if later && numbers.checksum == 0 {
            listed.checksum
        } else {
            numbers.checksum
        },
        packed: said(numbers.packed, listed.packed),
        bytes: said(numbers.bytes, listed.bytes),
    }
}

/// Checks sizes against where the next entry begins: one that reaches into the next entry is wrong,
/// and one that ends too early may be written modulo 4 GiB.
fn fit(file: &SharedFile, placed: &mut [PlacedEntry], end: &End) -> io::Result<()> {
    let mut order: Vec<usize> = (0..placed.len()).collect();
    let header =
        |placed: &PlacedEntry| placed.local.as_ref().map_or(u64::MAX, |local| local.header);
    order.sort_by_key(|number| placed.get(*number).map_or(u64::MAX, header));
    let mut next = end.start;
    let mut before_next = None;
    for number in order.into_iter().rev() {
        let Some(placed) = placed.get_mut(number) else {
            continue;
        };
        let Some(local) = &placed.local else { continue };
        // Several records may lead to the same header.
        if before_next.is_some_and(|(header, _)| header == local.header) {
            next = before_next.map_or(next, |(_, next)| next);
        } else {
            before_next = Some((local.header, next));
        }
        let room = next.saturating_sub(placed.place.data);
        let numbers = &mut placed.place.numbers;
        if numbers.packed > room {
            match placed.place.copy.filter(|copy| copy.packed <= room) {
                Some(copy) => {
                    (placed.entry.packed, placed.entry.bytes) = (copy.packed, copy.bytes);
                    *numbers = copy;
                }
                None => placed.entry.fault = placed.entry.fault.take().or(Some(Fault::Overlaps)),
            }
        }
        while !end.large
            && numbers.packed + WRAP <= room
            && !ends_at(file, placed.place.data + numbers.packed)?
        {
            numbers.packed += WRAP;
            numbers.bytes += WRAP;
            (placed.entry.packed, placed.entry.bytes) = (numbers.packed, numbers.bytes);
        }
        next = local.header;
    }
    Ok(())
}

/// Whether a local header or data descriptor begins at this offset.
fn ends_at(file: &SharedFile, at: u64) -> io::Result<bool> {
    let next = end::bytes_at(file, at, 4)?;
    Ok(next.starts_with(LOCAL) || next.starts_with(DESCRIPTOR))
}

/// Ranges that no entry claims and that are large enough for another entry.
fn gaps(placed: &[PlacedEntry], end: &End) -> Vec<(u64, u64)> {
    let claim = |placed: &PlacedEntry| {
        // If the size of an entry is wrong, only its header counts as claimed.
        let lies = placed.entry.fault == Some(Fault::Overlaps);
        let length = if lies { 0 } else { placed.place.numbers.packed };
        Some((
            placed.local.as_ref()?.header,
            placed.place.data.saturating_add(length),
        ))
    };
    let mut claimed: Vec<(u64, u64)> = placed.iter().filter_map(claim).collect();
    claimed.sort_unstable();
    claimed.push((end.start, end.start));
    let mut gaps = Vec::new();
    let mut at = end.base;
    for (from, to) in claimed {
        if from >= at.saturating_add(LOCAL_LENGTH) {
            gaps.push((at, from));
        }
        at = at.max(to);
    }
    gaps
}
