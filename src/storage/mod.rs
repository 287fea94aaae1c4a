//! Where bytes come from and where they are kept: sources that many threads read, scratch space,
//! and external sorting in it.
//!
//! Nothing here knows whether it runs on a machine with a disk or in the tab of a browser.

mod disk;
mod packed;
pub(crate) mod regular;
pub(crate) mod scratch;
mod shared_file;
mod shelves;
mod sorting;
pub(crate) mod source;

pub(crate) use packed::{Packable, PackedBytes, take};
pub(crate) use shared_file::SharedFile;
pub(crate) use shelves::{At, Head, Placed, Shelf, ShelfReader, Shelved};
pub(crate) use sorting::{Record, Sorted, Sorter, Walk};
