//! Bytes that can be read at any place.

use std::fmt::Debug;
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
