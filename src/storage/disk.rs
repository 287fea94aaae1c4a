//! Files of this machine as sources. A browser has none: it hands in its own.

use std::fs::File;
use std::io;
use std::path::Path;
use std::sync::Arc;

use super::source::Source;

/// Opens a file. Nothing is mapped into memory, so a disk that goes away is an error and not a crash.
pub(super) fn open(path: &Path) -> io::Result<Arc<dyn Source>> {
    of(File::open(path)?)
}

/// A file that is open.
#[cfg(any(unix, windows))]
pub(super) fn of(file: File) -> io::Result<Arc<dyn Source>> {
    let length = file.metadata()?.len();
    Ok(Arc::new(OpenFile { file, length }))
}

#[cfg(not(any(unix, windows)))]
pub(super) fn of(_: File) -> io::Result<Arc<dyn Source>> {
    Err(io::ErrorKind::Unsupported.into())
}

#[cfg(any(unix, windows))]
#[derive(Debug)]
struct OpenFile {
    file: File,
    /// As it was opened.
    length: u64,
}

#[cfg(any(unix, windows))]
impl Source for OpenFile {
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
}
