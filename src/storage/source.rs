//! Bytes that can be read at any place.

use std::fmt::Debug;
use std::fs::File;
use std::io;

/// Bytes that many threads read at any place, side by side: a file, memory, or what somebody hands in.
pub trait Source: Debug + Send + Sync {
    /// How many there are.
    fn length(&self) -> u64;

    /// Reads some bytes from `position` on, and says how many; none only at the end, or into no room.
    ///
    /// # Errors
    /// They cannot be read: the disk or the browser refuses.
    fn read_at(&self, buffer: &mut [u8], position: u64) -> io::Result<usize>;
}

impl Source for Vec<u8> {
    fn length(&self) -> u64 {
        self.len() as u64
    }

    fn read_at(&self, buffer: &mut [u8], position: u64) -> io::Result<usize> {
        let from = usize::try_from(position).ok().and_then(|from| self.get(from..)).unwrap_or_default();
        io::Read::read(&mut &*from, buffer)
    }
}

/// An open file. Nothing is mapped into memory, so a disk that goes away is an error and not a crash.
#[derive(Debug)]
pub(super) struct OpenFile {
    file: File,
    length: u64,
}

impl OpenFile {
    pub(super) fn new(file: File) -> io::Result<Self> {
        let length = file.metadata()?.len();
        Ok(Self { file, length })
    }
}

impl Source for OpenFile {
    /// As it was opened.
    fn length(&self) -> u64 {
        self.length
    }

    #[cfg(unix)]
    fn read_at(&self, buffer: &mut [u8], position: u64) -> io::Result<usize> {
        std::os::unix::fs::FileExt::read_at(&self.file, buffer, position)
    }

    #[cfg(windows)]
    fn read_at(&self, buffer: &mut [u8], position: u64) -> io::Result<usize> {
        std::os::windows::fs::FileExt::seek_read(&self.file, buffer, position)
    }

    /// A browser has no files of this kind.
    #[cfg(not(any(unix, windows)))]
    fn read_at(&self, _: &mut [u8], _: u64) -> io::Result<usize> {
        Err(io::ErrorKind::Unsupported.into())
    }
}
