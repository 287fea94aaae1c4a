//! A file that many readers share without sharing its position.

use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;
use std::sync::Arc;

use super::disk;
use super::source::Source;
use super::unread;

/// A cheap-to-clone view of one source. Each clone has a position of its own, so worker threads
/// read the same zip side by side.
#[derive(Clone, Debug)]
pub(crate) struct SharedFile {
    source: Arc<dyn Source>,
    position: u64,
}

impl SharedFile {
    pub(crate) fn open(path: &Path) -> io::Result<Self> {
        Ok(Self::of(disk::open(path)?))
    }

    pub(crate) fn of(source: Arc<dyn Source>) -> Self {
        Self {
            source,
            position: 0,
        }
    }

    /// A range of its bytes, as if it were a file of its own.
    pub(crate) fn stretch(&self, start: u64, length: u64) -> Self {
        Self::of(Arc::new(FileRange {
            source: Arc::clone(&self.source),
            start,
            length,
        }))
    }

    /// Whether both are views of the same source.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.source, &other.source)
    }

    /// The offset of the next read.
    pub(crate) fn position(&self) -> u64 {
        self.position
    }

    /// The length when it was opened.
    pub(crate) fn length(&self) -> u64 {
        self.source.length()
    }

    /// All bytes, if they lie in memory.
    pub(super) fn in_memory(&self) -> Option<&[u8]> {
        self.source.in_memory()
    }
}

/// A range of a source's bytes.
#[derive(Debug)]
struct FileRange {
    source: Arc<dyn Source>,
    start: u64,
    length: u64,
}

impl Source for FileRange {
    fn length(&self) -> u64 {
        self.length
    }

    fn read_at(&self, buffer: &mut [u8], position: u64) -> io::Result<usize> {
        let left = self.length.saturating_sub(position);
        let most = buffer
            .len()
            .min(usize::try_from(left).unwrap_or(usize::MAX));
        let into = buffer.get_mut(..most).unwrap_or_default();
        self.source
            .read_at(into, self.start.saturating_add(position))
    }
}

impl Read for SharedFile {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.source.read_at(buffer, self.position);
        let n = read.map_err(unread::marked)?;
        self.position += n as u64;
        Ok(n)
    }
}

impl Seek for SharedFile {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let target = match to {
            SeekFrom::Start(n) => Some(n),
            SeekFrom::End(n) => self.length().checked_add_signed(n),
            SeekFrom::Current(n) => self.position.checked_add_signed(n),
        };
        self.position = target.ok_or_else(|| {
            io::Error::new(
                io::ErrorKind::InvalidInput,
                "seek before the start of the file",
            )
        })?;
        Ok(self.position)
    }
}
