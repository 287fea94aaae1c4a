//! Scratch space for data that does not fit in memory: a temporary file, or bounded memory where
//! there is no disk.

use std::io::{self, Write};
#[cfg(feature = "program")]
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use super::SharedFile;

/// Where scratch space is allocated. Clones use the same place and share its bound.
#[derive(Clone, Debug)]
pub struct Scratch(ScratchPlace);

#[derive(Clone, Debug)]
enum ScratchPlace {
    #[cfg(feature = "program")]
    Folder(PathBuf),
    /// How many bytes are left of the bound.
    Memory(Arc<AtomicU64>),
}

impl Scratch {
    /// Uses unnamed temporary files in this folder. Only their owner can read them, and they vanish
    /// once they are closed.
    #[cfg(feature = "program")]
    pub fn in_folder(folder: impl Into<PathBuf>) -> Self {
        Self(ScratchPlace::Folder(folder.into()))
    }

    /// Uses memory, up to this many bytes.
    pub fn in_memory(bound: u64) -> Self {
        Self(ScratchPlace::Memory(Arc::new(AtomicU64::new(bound))))
    }

    /// Starts an empty pile.
    pub(crate) fn pile(&self) -> io::Result<Pile> {
        Ok(match &self.0 {
            #[cfg(feature = "program")]
            ScratchPlace::Folder(folder) => {
                // Writing and reading share one descriptor: reads give their offset.
                Pile::File(Arc::new(tempfile::tempfile_in(folder)?))
            }
            ScratchPlace::Memory(left) => Pile::Memory(Arc::clone(left)),
        })
    }
}

/// Runs of bytes, written once and read any number of times.
#[derive(Debug)]
pub(crate) enum Pile {
    #[cfg(feature = "program")]
    File(Arc<std::fs::File>),
    Memory(Arc<AtomicU64>),
}

impl Pile {
    /// Stores the bytes that `write` writes, about `size` of them, and returns them as a file of
    /// their own.
    pub(crate) fn add(
        &mut self,
        size: usize,
        write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
    ) -> io::Result<SharedFile> {
        match self {
            #[cfg(feature = "program")]
            Self::File(shared) => {
                use std::io::{BufWriter, Seek as _, SeekFrom};

                let mut file = &**shared;
                let start = file.seek(SeekFrom::End(0))?;
                let mut out = BufWriter::with_capacity(1 << 16, &mut file);
                write(&mut out)?;
                out.flush()?;
                drop(out);
                let length = file.stream_position()? - start;
                Ok(SharedFile::of(Arc::<std::fs::File>::clone(shared)).stretch(start, length))
            }
            Self::Memory(left) => {
                let mut bounded = BoundedBuffer {
                    bytes: Vec::with_capacity(size.min(PREALLOCATED)),
                    left,
                };
                write(&mut bounded)?;
                Ok(SharedFile::of(Arc::new(bounded.bytes)))
            }
        }
    }
}

/// The most bytes of memory that are allocated before anything is written.
const PREALLOCATED: usize = 16 << 20;

/// A buffer whose bytes count against the shared bound.
struct BoundedBuffer<'a> {
    bytes: Vec<u8>,
    left: &'a AtomicU64,
}

impl Write for BoundedBuffer<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        take(self.left, bytes.len() as u64)?;
        self.bytes.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn take(left: &AtomicU64, bytes: u64) -> io::Result<()> {
    let taken = left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| {
        left.checked_sub(bytes)
    });
    taken
        .map(drop)
        .map_err(|_| io::ErrorKind::OutOfMemory.into())
}
