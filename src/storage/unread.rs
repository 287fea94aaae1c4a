//! An error of whoever holds the bytes: a disk, or a browser. What unpacks and parses them passes it
//! on, so that it can be told at the end from bytes that were read and are wrong.

use std::error::Error;
use std::fmt;
use std::io;

#[derive(Debug)]
struct Unread(io::Error);

impl fmt::Display for Unread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Error for Unread {}

/// Marks an error of a source.
pub(super) fn marked(error: io::Error) -> io::Error {
    io::Error::new(error.kind(), Unread(error))
}

/// The error of a source, if this is one.
fn of_source(error: &io::Error) -> Option<&io::Error> {
    let inner = error.get_ref()?.downcast_ref::<Unread>()?;
    Some(&inner.0)
}

/// Whether the bytes could not be read. Any other error says that they are not as they should be.
pub(crate) fn is_unread(error: &io::Error) -> bool {
    of_source(error).is_some()
}

/// Whether a program, or all of them, may open no more files: `EMFILE` and `ENFILE`, which have these
/// numbers on every Unix, and `ERROR_TOO_MANY_OPEN_FILES`.
pub(crate) fn is_too_many_open(error: &io::Error) -> bool {
    let known: &[i32] = if cfg!(windows) { &[4] } else { &[23, 24] };
    of_source(error)
        .unwrap_or(error)
        .raw_os_error()
        .is_some_and(|code| known.contains(&code))
}
