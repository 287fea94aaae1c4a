//! Where bytes come from and where they are kept: sources that many threads read, scratch space,
//! and external sorting in it.
//!
//! Nothing here knows whether it runs on a machine with a disk or in the tab of a browser.

mod disk;
mod packed;
pub(crate) mod regular;
mod room;
pub(crate) mod scratch;
mod shared_file;
mod shelves;
mod sorting;
pub(crate) mod source;
mod unread;

pub(crate) use packed::{Packable, PackedBytes, take};
#[cfg(feature = "program")]
pub(crate) use room::with_room;
pub(crate) use shared_file::SharedFile;
pub(crate) use shelves::{At, Head, Placed, Shelf, ShelfReader, Shelved};
pub(crate) use sorting::{Record, Sorted, Sorter, Walk};
#[cfg(feature = "program")]
pub(crate) use unread::is_too_many_open;
pub(crate) use unread::is_unread;
