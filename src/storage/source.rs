//! Bytes that can be read at any offset.

use std::fmt::Debug;
use std::io;

/// Bytes that many threads can read at any offset at once: a file, memory, or what the page of the
/// browser edition hands in.
pub trait Source: Debug + Send + Sync {
    /// The number of bytes.
    fn length(&self) -> u64;

    /// Reads some bytes from `position` on, and returns how many. Returns 0 only at the end, or if
    /// the buffer is empty.
    ///
    /// # Errors
    /// They cannot be read: the disk or the browser refuses.
    fn read_at(&self, buffer: &mut [u8], position: u64) -> io::Result<usize>;

    /// All bytes, if they lie in memory: whoever needs some of them there copies none.
    fn in_memory(&self) -> Option<&[u8]> {
        None
    }
}

impl Source for Vec<u8> {
    fn length(&self) -> u64 {
        self.len() as u64
    }

    fn read_at(&self, buffer: &mut [u8], position: u64) -> io::Result<usize> {
        let from = usize::try_from(position)
            .ok()
            .and_then(|from| self.get(from..))
            .unwrap_or_default();
        io::Read::read(&mut &*from, buffer)
    }

    fn in_memory(&self) -> Option<&[u8]> {
        Some(self)
    }
}
