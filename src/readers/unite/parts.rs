//! Divides the found items into parts that can be settled in parallel. Records that may be the same
//! thing are in the same part.

use std::io;

use super::settle::ItemInFile;
use crate::storage::scratch::Scratch;
use crate::storage::{Sorted, Sorter};

/// The number of parts. It is fixed, so that no result depends on the number of threads.
pub(crate) const PARTS: usize = 4;

/// The items found by one thread.
pub(crate) struct ItemParts([Sorter<ItemInFile>; PARTS]);

impl ItemParts {
    /// Makes parts that hold about `bound` bytes in memory together, and the rest in `scratch`.
    pub(crate) fn new(scratch: &Scratch, bound: usize) -> Self {
        Self(std::array::from_fn(|_| Sorter::new(scratch, bound / PARTS)))
    }

    /// Adds a record to the part of its identity.
    ///
    /// # Errors
    /// The temporary file cannot be written.
    pub(crate) fn push(&mut self, found: &ItemInFile) -> io::Result<()> {
        let part = usize::try_from(found.item.identity % PARTS as u64).unwrap_or_default();
        self.0
            .get_mut(part)
            .map_or(Ok(()), |sorter| sorter.push(found))
    }

    /// Joins the parts of several threads and sorts each.
    ///
    /// The temporary file cannot be used.
    pub(crate) fn sort(threads: Vec<Self>) -> io::Result<Vec<Sorted<ItemInFile>>> {
        let mut parts: [Vec<Sorter<ItemInFile>>; PARTS] = Default::default();
        for thread in threads {
            for (part, sorter) in parts.iter_mut().zip(thread.0) {
                part.push(sorter);
            }
        }
        parts.into_iter().map(Sorter::sort).collect()
    }
}
