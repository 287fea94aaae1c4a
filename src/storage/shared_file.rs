//! A file that many readers share without sharing its position.

use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;
use std::sync::Arc;

use super::disk;
use super::source::Source;

/// A cheap-to-clone view of one source. Each clone has a position of its own, so worker threads read the same zip
/// side by side.
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
        Self { source, position: 0 }
    }

    /// As it was opened.
    pub(crate) fn length(&self) -> u64 {
        self.source.length()
    }
}

impl Read for SharedFile {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let n = self.source.read_at(buffer, self.position)?;
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
        self.position =
            target.ok_or_else(|| io::Error::new(io::ErrorKind::InvalidInput, "seek before the start of the file"))?;
        Ok(self.position)
    }
}
