//! Opens the entries of an archive, one at a time, within its limits.

use std::io::{self, Read};

use crate::item::EntryId;

use super::guard::StringGuard;
use super::limits::{UNREAD_BYTES, WHOLE_ENTRY_BYTES};
use super::zipped::Inflater;
use super::{Archive, Container, Entry, Fault, FaultDetail, checksum};

/// Opens entries, one at a time.
#[derive(Debug)]
pub(crate) struct EntryReader<'a> {
    archive: &'a Archive,
    containers: Vec<Container>,
    buffer: Vec<u8>,
    inflater: Inflater,
}

/// An opened entry: a small one whole, a large one as a stream.
pub(crate) enum Opened<'r> {
    /// The whole entry, or all of it up to a fault.
    Whole(&'r [u8], Option<Fault>),
    /// To be read piece by piece; faults show as read errors.
    Stream(Stream<'r>),
}

/// A large entry that is read piece by piece. Whoever reads it must not hold strings in memory that
/// exceed the limit.
pub(crate) struct Stream<'r> {
    bytes: Box<dyn Read + 'r>,
    string_bytes: usize,
}

impl<'r> Stream<'r> {
    /// The bytes; of a string that exceeds the limit the rest is left out, and `on_cut` is called.
    pub(crate) fn guarded<'g>(self, on_cut: impl FnMut() + 'g) -> impl Read + 'g
    where
        'r: 'g,
    {
        StringGuard::cutting(self.bytes, self.string_bytes, on_cut)
    }

    /// The bytes and the limit, for callers that enforce it by other means.
    pub(crate) fn unguarded(self) -> (Box<dyn Read + 'r>, usize) {
        (self.bytes, self.string_bytes)
    }

    /// The same entry, with its bytes converted, under the same limit.
    pub(crate) fn map<S: Read + 'r>(self, to: impl FnOnce(Box<dyn Read + 'r>) -> S) -> Self {
        Self {
            bytes: Box::new(to(self.bytes)),
            string_bytes: self.string_bytes,
        }
    }
}

impl<'a> EntryReader<'a> {
    /// Reads an archive through containers of its own, which have their own positions.
    pub(super) fn new(archive: &'a Archive, containers: Vec<Container>) -> Self {
        Self {
            archive,
            containers,
            buffer: Vec::new(),
            inflater: Inflater::default(),
        }
    }

    /// The archive that is read.
    pub(crate) fn archive(&self) -> &Archive {
        self.archive
    }

    /// Opens an entry from its start.
    ///
    /// # Errors
    /// The entry has a fault, or its container refuses it.
    pub(crate) fn open(&mut self, id: EntryId) -> Result<Opened<'_>, Fault> {
        let entry = self
            .archive
            .entry(id)
            .ok_or(Fault::Broken(FaultDetail::NoEntry))?;
        if let Some(fault) = &entry.fault {
            return Err(fault.clone());
        }
        if let (Some(Container::Zip(zip)), true) = (
            self.containers.get_mut(entry.input),
            entry.bytes <= WHOLE_ENTRY_BYTES,
        ) && zip.inflate(entry, &mut self.inflater, &mut self.buffer)
        {
            return Ok(Opened::Whole(&self.buffer, None));
        }
        let mut stream = stream_of(&mut self.containers, entry)?;
        if entry.bytes > WHOLE_ENTRY_BYTES {
            return Ok(Opened::Stream(Stream {
                bytes: stream,
                string_bytes: self.archive.limits.string_bytes,
            }));
        }
        self.buffer.clear();
        let read = stream
            .by_ref()
            .take(WHOLE_ENTRY_BYTES + 1)
            .read_to_end(&mut self.buffer);
        Ok(Opened::Whole(
            &self.buffer,
            read.err().map(|error| Fault::reading(&error)),
        ))
    }

    /// Opens an entry as a stream of plain text. It may have any size, and the limit on strings
    /// does not apply.
    ///
    /// # Errors
    /// The entry has a fault, or its container refuses it.
    pub(crate) fn open_text(&mut self, id: EntryId) -> Result<Box<dyn Read + '_>, Fault> {
        let entry = self
            .archive
            .entry(id)
            .ok_or(Fault::Broken(FaultDetail::NoEntry))?;
        match &entry.fault {
            Some(fault) => Err(fault.clone()),
            None => stream_of(&mut self.containers, entry),
        }
    }

    /// The CRC-32 of an entry's bytes, as in zips.
    ///
    /// # Errors
    /// It cannot be read to its end.
    pub(crate) fn checksum(&mut self, id: EntryId) -> Result<u32, Fault> {
        checksum::of(self.open_text(id)?).map_err(|error| Fault::reading(&error))
    }

    /// The first bytes of an entry, at most `most`, or what could be read of them; and whether
    /// reading succeeded. Other faults show when the entry is read in full or
    /// [checked](Self::check).
    pub(crate) fn peek(&mut self, id: EntryId, most: u64) -> (&[u8], bool) {
        self.buffer.clear();
        let entry = self.archive.entry(id).filter(|entry| entry.fault.is_none());
        let stream = entry.and_then(|entry| stream_of(&mut self.containers, entry).ok());
        let read =
            stream.is_some_and(|stream| stream.take(most).read_to_end(&mut self.buffer).is_ok());
        (&self.buffer, read)
    }

    /// Checks whether an entry that is not read otherwise can be unpacked.
    ///
    /// # Errors
    /// It cannot be unpacked.
    pub(crate) fn check(&mut self, id: EntryId) -> Result<(), Fault> {
        let Some(entry) = self.archive.entry(id) else {
            return Ok(());
        };
        if let Some(fault) = &entry.fault {
            return Err(fault.clone());
        }
        let Some(Container::Zip(zip)) = self.containers.get_mut(entry.input) else {
            return Ok(());
        };
        if entry.bytes <= WHOLE_ENTRY_BYTES
            && zip.inflate(entry, &mut self.inflater, &mut self.buffer)
        {
            return Ok(());
        }
        let read = io::copy(
            &mut zip.read(entry.index)?.take(UNREAD_BYTES),
            &mut io::sink(),
        );
        read.map(drop).map_err(|error| Fault::reading(&error))
    }
}

/// The inflated bytes of an entry.
pub(super) fn stream_of<'c>(
    containers: &'c mut [Container],
    entry: &Entry,
) -> Result<Box<dyn Read + 'c>, Fault> {
    match containers.get_mut(entry.input) {
        Some(Container::Zip(zip)) => zip.read(entry.index),
        Some(Container::Tar(tar)) => tar.read(entry.index),
        Some(Container::Folder(folder)) => folder.read(entry.index),
        Some(Container::Closed) | None => Err(Fault::Broken(FaultDetail::Closed)),
    }
}
