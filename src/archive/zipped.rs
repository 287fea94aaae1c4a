//! Reads zip files. `listing` finds the entries. The data of an entry are inflated here in one go,
//! or passed to the `zip` crate, which knows all compressions, as a zip with this one entry. No
//! other file uses that crate.

use std::io::{self, Cursor, Read, Seek, SeekFrom};
use std::path::Path;
use std::sync::Arc;

use flate2::{Decompress, FlushDecompress, Status};
use zip::ZipArchive;
use zip::result::ZipError;

use crate::storage::{SharedFile, is_unread};

use super::end;
use super::headers::{DEFLATED, HeaderNumbers, LOCAL, LOCAL_LENGTH, RECORD, STORED, number};
use super::limits::{DICTIONARY_BYTES, Limits, WHOLE_ENTRY_BYTES};
use super::listing::{self, DataLocation, Listing, ZipFlaw};
use super::read_ahead::ReadAhead;
use super::{Entry, Error, Fault, FaultDetail};

const DEFLATED_64: u16 = 9;
const BZIP2: u16 = 12;
const LZMA: u16 = 14;
const PPMD: u16 = 98;

/// An open zip. Its directory is shared between clones, its position is not.
#[derive(Clone, Debug)]
pub(super) struct Zip {
    file: SharedFile,
    places: Arc<[DataLocation]>,
    /// The entry that is being read.
    alone: Option<ZipArchive<OneEntry>>,
}

/// What inflates one entry after another: its memory serves again.
#[derive(Debug)]
pub(super) struct Inflater {
    state: Decompress,
    ahead: ReadAhead,
}

impl Default for Inflater {
    fn default() -> Self {
        Self {
            state: Decompress::new(false),
            ahead: ReadAhead::default(),
        }
    }
}

impl Zip {
    /// Lists the entries of a zip, at most one more than the limit, and what is wrong with the zip
    /// as a whole if its entries can still be read. The path is for errors.
    pub(super) fn open(
        file: SharedFile,
        path: &Path,
        limits: &Limits,
    ) -> Result<(Self, Vec<Entry>, Option<Error>), Error> {
        let unreadable = |error| Error::Unreadable(path.to_owned(), error);
        let start = end::bytes_at(&file, 0, 4).map_err(unreadable)?;
        let listing = match end::find(&file).map_err(unreadable)? {
            Some(end) if end.split => return Err(Error::Split(path.to_owned())),
            Some(end) => listing::by_directory(&file, &end, limits).map_err(unreadable)?,
            // A download that failed at once is an empty file.
            None if file.length() == 0 => return Err(Error::CutOff(path.to_owned())),
            None if !start.starts_with(b"PK") => return Err(Error::NotAnArchive(path.to_owned())),
            None => listing::by_headers(&file, limits).map_err(unreadable)?,
        };
        let Listing {
            mut entries,
            places,
            fault,
        } = listing;
        for (entry, place) in entries
            .iter_mut()
            .zip(&places)
            .filter(|(entry, _)| entry.fault.is_none())
        {
            entry.fault = unknown_compression(&file, place).map_err(unreadable)?;
        }
        let fault = match fault {
            Some(ZipFlaw::CutOff) if entries.is_empty() => {
                return Err(Error::CutOff(path.to_owned()));
            }
            Some(ZipFlaw::CutOff) => Some(Error::CutOff(path.to_owned())),
            Some(ZipFlaw::Miscounted { counted, held }) => {
                let what = FaultDetail::Miscounted { counted, held };
                Some(Error::Damaged(path.to_owned(), what))
            }
            None => None,
        };
        Ok((
            Self {
                file,
                places: places.into(),
                alone: None,
            },
            entries,
            fault,
        ))
    }

    /// The place of an entry. Its local header is read now if the listing did without.
    fn place(&self, index: usize) -> Result<DataLocation, Fault> {
        let place = self.places.get(index).copied();
        let mut place = place.ok_or(Fault::Broken(FaultDetail::NoEntry))?;
        if let Some(supposed) = place.supposed.take() {
            (place.data, place.copy) = supposed.look(&self.file, &place.numbers)?;
        }
        Ok(place)
    }

    /// The data of an entry as a file of its own, if they are not compressed.
    pub(super) fn stretch(&self, index: usize) -> Option<SharedFile> {
        let place = self.place(index).ok()?;
        if place.numbers.method != STORED {
            return None;
        }
        Some(self.file.stretch(place.data, place.numbers.packed))
    }

    /// Unpacks a whole entry into `buffer` in one go, at half the cost of reading it in pieces.
    /// Returns whether that succeeded; if not, [`read`](Self::read) tells what is wrong and how far
    /// the entry can be read.
    pub(super) fn inflate(
        &mut self,
        entry: &Entry,
        inflater: &mut Inflater,
        buffer: &mut Vec<u8>,
    ) -> bool {
        let Ok(place) = self.place(entry.index) else {
            return false;
        };
        let ways = [Some(place.numbers), place.copy];
        ways.into_iter().flatten().any(|numbers| {
            self.inflate_as(place.data, &numbers, inflater, buffer)
                .is_some()
        })
    }

    fn inflate_as(
        &self,
        data: u64,
        numbers: &HeaderNumbers,
        inflater: &mut Inflater,
        buffer: &mut Vec<u8>,
    ) -> Option<()> {
        let Inflater { state, ahead } = inflater;
        buffer.clear();
        let size = usize::try_from(numbers.bytes).ok()?;
        if numbers.bytes > WHOLE_ENTRY_BYTES || numbers.packed > WHOLE_ENTRY_BYTES + (1 << 20) {
            return None;
        }
        let packed = usize::try_from(numbers.packed).ok()?;
        let packed = ahead.bytes_at(&self.file, data, packed).ok()?;
        match numbers.method {
            STORED => buffer.extend_from_slice(packed),
            DEFLATED => {
                // One byte more, so that an entry that is larger than it says is noticed.
                buffer.reserve_exact(size + 1);
                state.reset(false);
                let end = state.decompress_vec(packed, buffer, FlushDecompress::Finish);
                matches!(end, Ok(Status::StreamEnd)).then_some(())?;
            }
            _ => return None,
        }
        (buffer.len() == size && crc32fast::hash(buffer) == numbers.checksum).then_some(())
    }

    /// The bytes of an entry; reading fails at the end if they are not what the zip says.
    pub(super) fn read(&mut self, index: usize) -> Result<Box<dyn Read + '_>, Fault> {
        let place = self.place(index)?;
        // If the two headers differ, the one whose data match their checksum is right.
        if let Some(copy) = place.copy {
            let (mut inflater, mut bytes) = (Inflater::default(), Vec::new());
            let right = [copy, place.numbers].iter().any(|it| {
                self.inflate_as(place.data, it, &mut inflater, &mut bytes)
                    .is_some()
            });
            if right {
                return Ok(Box::new(Cursor::new(bytes)));
            }
        }
        let broken = |error: ZipError| match error {
            ZipError::Io(error) if is_unread(&error) => Fault::reading(&error),
            error => Fault::Broken(FaultDetail::told(&error)),
        };
        let alone = ZipArchive::new(OneEntry::new(&self.file, &place)).map_err(broken)?;
        let file = self.alone.insert(alone).by_index(0).map_err(broken)?;
        Ok(Box::new(LengthChecked {
            bytes: file,
            said: place.numbers.bytes,
            read: 0,
        }))
    }
}

/// The fault of an entry whose compression is not supported, or would need too much memory.
fn unknown_compression(file: &SharedFile, place: &DataLocation) -> io::Result<Option<Fault>> {
    let name = match place.numbers.method {
        STORED | DEFLATED | DEFLATED_64 | BZIP2 => return Ok(None),
        LZMA => {
            // Two bytes of version, the length of what follows, one byte of settings, and the
            // dictionary size (APPNOTE 5.8.8).
            let head = end::bytes_at(file, place.data, 9)?;
            let memory = number(&head, 5, 4).min(place.numbers.bytes);
            return Ok((memory > DICTIONARY_BYTES).then(|| Fault::Compression("LZMA".to_owned())));
        }
        PPMD => {
            // Bits 4 to 11 are the memory in MB, minus one (APPNOTE 5.10.4).
            let head = end::bytes_at(file, place.data, 2)?;
            let memory = ((number(&head, 0, 2) >> 4 & 0xFF) + 1) << 20;
            return Ok((memory > DICTIONARY_BYTES).then(|| Fault::Compression("PPMd".to_owned())));
        }
        93 | 20 => "Zstandard".to_owned(),
        95 => "XZ".to_owned(),
        6 => "Implode".to_owned(),
        1 => "Shrink".to_owned(),
        96 => "JPEG".to_owned(),
        other => format!("number {other}"),
    };
    Ok(Some(Fault::Compression(name)))
}

/// Fails at the end if the data are shorter than the zip says. For longer ones the `zip` crate
/// fails.
struct LengthChecked<R> {
    bytes: R,
    said: u64,
    read: u64,
}

impl<R: Read> Read for LengthChecked<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let n = self.bytes.read(buffer)?;
        self.read += n as u64;
        if n == 0 && !buffer.is_empty() && self.read < self.said {
            return Err(FaultDetail::TooShort {
                held: self.read,
                said: self.said,
            }
            .error(io::ErrorKind::InvalidData));
        }
        Ok(n)
    }
}

/// A zip with one entry: its data as they lie in the file, between a header and a directory made
/// for it.
#[derive(Clone, Debug)]
struct OneEntry {
    head: Cursor<Vec<u8>>,
    file: SharedFile,
    data: u64,
    packed: u64,
    tail: Cursor<Vec<u8>>,
    at: u64,
}

impl OneEntry {
    fn new(file: &SharedFile, place: &DataLocation) -> Self {
        let numbers = &place.numbers;
        let common = |extra: u16| {
            let mut out = [20_u16, 0, numbers.method, 0, 0]
                .map(u16::to_le_bytes)
                .concat();
            out.extend(numbers.checksum.to_le_bytes());
            out.extend([0xFF; 8]);
            out.extend([1_u16, extra].map(u16::to_le_bytes).concat());
            out
        };
        // Sizes are written in the zip64 field, so that they may have any length.
        let large = [
            &[1, 0, 16, 0][..],
            &numbers.bytes.to_le_bytes(),
            &numbers.packed.to_le_bytes(),
        ]
        .concat();
        let head = [LOCAL, &common(20), b"x", &large].concat();
        let packed = numbers.packed.min(file.length().saturating_sub(place.data));
        let record = [RECORD, &[20, 0], &common(20), &[0; 14], b"x", &large].concat();
        let start = head.len() as u64 + packed;
        let size = record.len() as u64;
        let large_end = [
            &b"PK\x06\x06"[..],
            &44_u64.to_le_bytes(),
            &[45, 0, 45, 0, 0, 0, 0, 0, 0, 0, 0, 0],
            &[1_u64, 1, size, start].map(u64::to_le_bytes).concat(),
            b"PK\x06\x07",
            &[0; 4],
            &(start + size).to_le_bytes(),
            &[1, 0, 0, 0],
        ]
        .concat();
        let end = [
            &b"PK\x05\x06"[..],
            &[0, 0, 0, 0, 1, 0, 1, 0],
            &[0xFF; 8],
            &[0, 0],
        ]
        .concat();
        debug_assert_eq!(head.len() as u64, LOCAL_LENGTH + 21);
        let tail = [record, large_end, end].concat();
        Self {
            head: Cursor::new(head),
            file: file.clone(),
            data: place.data,
            packed,
            tail: Cursor::new(tail),
            at: 0,
        }
    }

    fn length(&self) -> u64 {
        self.head.get_ref().len() as u64 + self.packed + self.tail.get_ref().len() as u64
    }
}

impl Read for OneEntry {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let head = self.head.get_ref().len() as u64;
        let n = if self.at < head {
            self.head.set_position(self.at);
            self.head.read(buffer)?
        } else if self.at < head + self.packed {
            self.file
                .seek(SeekFrom::Start(self.data + self.at - head))?;
            (&mut self.file)
                .take(head + self.packed - self.at)
                .read(buffer)?
        } else {
            self.tail.set_position(self.at - head - self.packed);
            self.tail.read(buffer)?
        };
        self.at += n as u64;
        Ok(n)
    }
}

impl Seek for OneEntry {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let target = match to {
            SeekFrom::Start(n) => Some(n),
            SeekFrom::End(n) => self.length().checked_add_signed(n),
            SeekFrom::Current(n) => self.at.checked_add_signed(n),
        };
        self.at = target.ok_or(io::ErrorKind::InvalidInput)?;
        Ok(self.at)
    }
}
