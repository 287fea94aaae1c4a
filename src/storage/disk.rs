//! Files on disk as sources. (In a browser the page hands in its own sources.)
//!
//! Only a few files are open at a time: people may have a thousand zips, one for each chat. So a file
//! is opened when it is read, and may be closed in between (`room`).

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::regular;
use super::room::{Closable, close_oldest, lock};
use super::source::Source;

/// Opens a file. It is not memory-mapped, so a disk that goes away is an error and not a crash.
pub(super) fn open(path: &Path) -> io::Result<Arc<dyn Source>> {
    let file = regular::open(path)?;
    let length = file.metadata()?.len();
    let open = Arc::new(Closable::new(Some(Arc::new(file))));
    close_oldest(&open);
    Ok(Arc::new(NamedFile {
        path: path.to_owned(),
        length,
        open,
    }))
}

#[derive(Debug)]
struct NamedFile {
    path: PathBuf,
    /// The length when it was first opened.
    length: u64,
    open: Arc<Closable>,
}

impl NamedFile {
    fn file(&self) -> io::Result<Arc<File>> {
        if let Some(file) = &*lock(&self.open) {
            return Ok(Arc::clone(file));
        }
        // Not locked while it is opened: to make room for it, others are, and perhaps this one.
        let file = Arc::new(regular::open(&self.path)?);
        if file.metadata()?.len() != self.length {
            return Err(io::Error::other("the file was changed while it was read"));
        }
        *lock(&self.open) = Some(Arc::clone(&file));
        close_oldest(&self.open);
        Ok(file)
    }
}

impl Source for NamedFile {
    fn length(&self) -> u64 {
        self.length
    }

    fn read_at(&self, buffer: &mut [u8], position: u64) -> io::Result<usize> {
        read_at(&*self.file()?, buffer, position)
    }
}

/// A temporary file stays open: it has no name by which it could be opened again.
#[cfg(feature = "program")]
impl Source for File {
    fn length(&self) -> u64 {
        self.metadata().map_or(0, |it| it.len())
    }

    fn read_at(&self, buffer: &mut [u8], position: u64) -> io::Result<usize> {
        read_at(self, buffer, position)
    }
}

#[cfg(unix)]
fn read_at(file: &File, buffer: &mut [u8], position: u64) -> io::Result<usize> {
    std::os::unix::fs::FileExt::read_at(file, buffer, position)
}

#[cfg(windows)]
fn read_at(file: &File, buffer: &mut [u8], position: u64) -> io::Result<usize> {
    std::os::windows::fs::FileExt::seek_read(file, buffer, position)
}

#[cfg(not(any(unix, windows)))]
fn read_at(_: &File, _: &mut [u8], _: u64) -> io::Result<usize> {
    Err(io::ErrorKind::Unsupported.into())
}

#[cfg(test)]
mod tests {
    use super::super::room::{MOST_OPEN, how_many};
    use super::*;

    /// However many files there are, each can be read to its end, since closed ones are opened
    /// again.
    #[test]
    fn many_files_are_read_with_few_open() {
        let folder = tempfile::tempdir().unwrap();
        let path = |n: usize| folder.path().join(n.to_string());
        let files: Vec<Arc<dyn Source>> = (0..5 * MOST_OPEN)
            .map(|n| {
                std::fs::write(path(n), n.to_string()).unwrap();
                open(&path(n)).unwrap()
            })
            .collect();
        for position in 0..2 {
            for (n, file) in files.iter().enumerate() {
                let mut byte = [0];
                let read = file.read_at(&mut byte, position).unwrap();
                assert_eq!(
                    &byte[..read],
                    n.to_string()
                        .as_bytes()
                        .get(position as usize..)
                        .unwrap_or_default()
                        .get(..1)
                        .unwrap_or_default()
                );
            }
        }
        assert!(how_many() <= MOST_OPEN);
        // A file that was replaced in the meantime is not read as if it were the same.
        std::fs::write(path(0), "longer").unwrap();
        assert!(files[0].read_at(&mut [0], 0).is_err());
    }
}
