//! Files on disk as sources. (In a browser the page hands in its own sources.)
//!
//! Only a few files are open at a time. People may have a thousand zips, one for each chat, while a
//! system gives a program 1,024 file descriptors, 256 or 64, and the report needs some too. So a
//! file is opened when it is read. Once too many are open, or the system gives no more, the one that
//! was opened first is closed until it is read again.

use std::collections::VecDeque;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use super::source::Source;

/// Opens a file. It is not memory-mapped, so a disk that goes away is an error and not a crash.
pub(super) fn open(path: &Path) -> io::Result<Arc<dyn Source>> {
    let file = open_with_room(path)?;
    let length = file.metadata()?.len();
    let open = Mutex::new(Some(Arc::new(file)));
    let named = Arc::new_cyclic(|me| NamedFile {
        path: path.to_owned(),
        length,
        open,
        me: me.clone(),
    });
    close_oldest(Weak::clone(&named.me));
    Ok(named)
}

/// How many files may be open at once, and those that are, in the order of opening. The list is
/// global because file descriptors belong to the process.
const MOST_OPEN: usize = 16;
static OPEN: Mutex<VecDeque<Weak<NamedFile>>> = Mutex::new(VecDeque::new());

/// Records a newly opened file, and closes the oldest ones if there are too many. Threads that are
/// reading one of them keep it open until they are done.
fn close_oldest(opened: Weak<NamedFile>) {
    let mut all = lock(&OPEN);
    all.push_back(opened);
    while all.len() > MOST_OPEN {
        close_first(&mut all);
    }
}

/// Closes the one that was opened first. Says whether there was any.
fn close_first(all: &mut VecDeque<Weak<NamedFile>>) -> bool {
    let first = all.pop_front();
    if let Some(oldest) = first.as_ref().and_then(Weak::upgrade) {
        *lock(&oldest.open) = None;
    }
    first.is_some()
}

/// Opens a file. Where the system gives no more descriptors, others are closed first: an intact
/// file that does not open now would be taken for a damaged one.
fn open_with_room(path: &Path) -> io::Result<File> {
    loop {
        match super::regular::open(path) {
            Err(error) if is_too_many(&error) && close_first(&mut lock(&OPEN)) => {}
            opened => return opened,
        }
    }
}

/// Whether a program, or all of them, may open no more files: `EMFILE` and `ENFILE`, which have these
/// numbers on every Unix, and `ERROR_TOO_MANY_OPEN_FILES`.
fn is_too_many(error: &io::Error) -> bool {
    let known: &[i32] = if cfg!(windows) { &[4] } else { &[23, 24] };
    error
        .raw_os_error()
        .is_some_and(|code| known.contains(&code))
}

/// Locks a mutex. A panic elsewhere cannot leave the data here half-written, so poisoning is
/// ignored.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[derive(Debug)]
struct NamedFile {
    path: PathBuf,
    /// The length when it was first opened.
    length: u64,
    open: Mutex<Option<Arc<File>>>,
    me: Weak<Self>,
}

impl NamedFile {
    fn file(&self) -> io::Result<Arc<File>> {
        let mut open = lock(&self.open);
        if let Some(file) = &*open {
            return Ok(Arc::clone(file));
        }
        let file = Arc::new(open_with_room(&self.path)?);
        if file.metadata()?.len() != self.length {
            return Err(io::Error::other("the file was changed while it was read"));
        }
        *open = Some(Arc::clone(&file));
        drop(open);
        close_oldest(Weak::clone(&self.me));
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
        assert!(lock(&OPEN).len() <= MOST_OPEN);
        // A file that was replaced in the meantime is not read as if it were the same.
        std::fs::write(path(0), "longer").unwrap();
        assert!(files[0].read_at(&mut [0], 0).is_err());
    }
}
