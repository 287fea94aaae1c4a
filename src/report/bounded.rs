//! Reads a report that somebody hands in, part by part: no part of it may fill the memory.

use std::cell::Cell;
use std::io::{self, Read};
use std::rc::Rc;

/// Bytes of an item, or of another part that is held in memory whole. A report of ours has some thousand in each.
pub(super) const PART_BYTES: u64 = 8 << 20;

/// Fails once a part is larger than any that is held.
pub(super) struct Bounded<R> {
    bytes: R,
    left: Rc<Cell<u64>>,
}

impl<R: Read> Bounded<R> {
    /// With the number of bytes that may be read before the next part begins.
    pub(super) fn new(bytes: R) -> (Self, Rc<Cell<u64>>) {
        let left = Rc::new(Cell::new(PART_BYTES));
        (Self { bytes, left: Rc::clone(&left) }, left)
    }
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let n = self.bytes.read(buffer)?;
        let Some(left) = self.left.get().checked_sub(n as u64) else {
            return Err(io::Error::other(format!("a part of it is larger than {PART_BYTES} bytes")));
        };
        self.left.set(left);
        Ok(n)
    }
}
