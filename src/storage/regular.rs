//! Files, and nothing else that may lie at a path: a pipe would wait for its other end, and a device may have no end.

use std::fs::{File, OpenOptions};
use std::io;
use std::path::Path;

/// Opens a file to read it. What lies at a path may have been replaced since somebody looked, so it is opened without waiting,
/// and looked at again.
///
/// # Errors
/// It cannot be opened, or is no file.
pub fn open(path: &Path) -> io::Result<File> {
    let no_file = || io::Error::new(io::ErrorKind::InvalidInput, "this is no file, but a pipe, a device or a folder");
    if !std::fs::metadata(path)?.is_file() {
        return Err(no_file());
    }
    let mut options = OpenOptions::new();
    options.read(true);
    #[cfg(any(target_os = "linux", target_os = "macos"))]
    std::os::unix::fs::OpenOptionsExt::custom_flags(&mut options, NO_WAIT);
    let file = options.open(path)?;
    if file.metadata()?.is_file() { Ok(file) } else { Err(no_file()) }
}

/// `O_NONBLOCK`, as the headers of these systems have it on all machines that Rust builds for by itself.
#[cfg(target_os = "linux")]
const NO_WAIT: i32 = 0o4000;
#[cfg(target_os = "macos")]
const NO_WAIT: i32 = 4;
