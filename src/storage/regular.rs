//! Opens regular files only: reading a pipe could block forever, and a device may have no end.

use std::fs::{File, OpenOptions};
use std::io;
use std::path::Path;

use super::room::with_room;

/// Opens a file for reading. The path may have been replaced since it was checked, so the file is
/// opened without blocking, and checked again. Where no more may be open, others are closed first.
///
/// # Errors
/// It cannot be opened, or is not a regular file.
pub(crate) fn open(path: &Path) -> io::Result<File> {
    let no_file = || {
        io::Error::new(
            io::ErrorKind::InvalidInput,
            "this is no file, but a pipe, a device or a folder",
        )
    };
    if !std::fs::metadata(path)?.is_file() {
        return Err(no_file());
    }
    let mut options = OpenOptions::new();
    options.read(true);
    #[cfg(any(target_os = "linux", target_os = "macos"))]
    std::os::unix::fs::OpenOptionsExt::custom_flags(&mut options, NO_WAIT);
    let file = with_room(|| options.open(path))?;
    if file.metadata()?.is_file() {
        Ok(file)
    } else {
        Err(no_file())
    }
}

/// `O_NONBLOCK`, with its value on all architectures for which Rust provides builds.
#[cfg(target_os = "linux")]
const NO_WAIT: i32 = 0o4000;
#[cfg(target_os = "macos")]
const NO_WAIT: i32 = 4;
