//! Reads a report that somebody hands in, part by part: no part of it may fill the memory.

use std::cell::Cell;
use std::fmt;
use std::io::{self, Read};
use std::marker::PhantomData;
use std::ops::ControlFlow;
use std::rc::Rc;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error as _, SeqAccess, Visitor};

/// Bytes of an item, or of another part that is held in memory whole. A report of ours has some
/// thousand in each.
pub(super) const PART_BYTES: u64 = 8 << 20;

/// Fails once a part is larger than any that is held.
pub(super) struct BoundedReader<R> {
    bytes: R,
    left: Rc<Cell<u64>>,
}

impl<R: Read> BoundedReader<R> {
    /// With the number of bytes that may be read before the next part begins.
    pub(super) fn new(bytes: R) -> (Self, Rc<Cell<u64>>) {
        let left = Rc::new(Cell::new(PART_BYTES));
        (
            Self {
                bytes,
                left: Rc::clone(&left),
            },
            left,
        )
    }
}

impl<R: Read> Read for BoundedReader<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let n = self.bytes.read(buffer)?;
        let Some(left) = self.left.get().checked_sub(n as u64) else {
            return Err(io::Error::other(format!(
                "a part of it is larger than {PART_BYTES} bytes"
            )));
        };
        self.left.set(left);
        Ok(n)
    }
}

/// A list that is read an element at a time: a report may hold half a million items. Each may have
/// [`PART_BYTES`], and whoever takes them may end the reading.
pub(super) struct Each<T, F> {
    left: Rc<Cell<u64>>,
    take: F,
    of: PhantomData<T>,
}

impl<T, F: FnMut(T) -> ControlFlow<()>> Each<T, F> {
    pub(super) fn new(left: &Rc<Cell<u64>>, take: F) -> Self {
        Self {
            left: Rc::clone(left),
            take,
            of: PhantomData,
        }
    }
}

impl<'de, T: Deserialize<'de>, F: FnMut(T) -> ControlFlow<()>> DeserializeSeed<'de> for Each<T, F> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_seq(self)
    }
}

impl<'de, T: Deserialize<'de>, F: FnMut(T) -> ControlFlow<()>> Visitor<'de> for Each<T, F> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut list: A) -> Result<(), A::Error> {
        while let Some(element) = list.next_element()? {
            self.left.set(PART_BYTES);
            if (self.take)(element).is_break() {
                return Err(A::Error::custom("stopped"));
            }
        }
        Ok(())
    }
}
