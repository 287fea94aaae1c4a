//! Records that are gone through often and read seldom: what is asked of each of them stands apart,
//! in heads that are small and sorted. What is behind a head is read only where it is wanted.

use std::io::{self, Read as _, Seek as _, SeekFrom, Write};
use std::sync::Arc;

use rustc_hash::FxHashMap;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::packed::{self, Packable, PackedBytes, take};
use super::scratch::{Pile, Scratch};
use super::sorting::{AppendTo, Record, Sorted, Sorter, decode};
use super::{SharedFile, Walk};

/// A head that can be stored, and the key it is sorted by.
pub(crate) trait Head: Clone + Packable {
    /// What decides its place.
    type Key: Ord;

    /// Its key, which should be total.
    fn key(&self) -> Self::Key;
}

/// Where the rest of a record lies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct At {
    /// The shelf that it was put on.
    pub(crate) shelf: u16,
    run: u32,
    from: u32,
    length: u32,
}

/// A head, and where the rest lies.
#[derive(Clone)]
pub(crate) struct Placed<H> {
    pub(crate) head: H,
    pub(crate) at: At,
}

impl<H: Packable> Packable for Placed<H> {
    fn pack(&self, out: &mut PackedBytes) {
        let At {
            shelf,
            run,
            from,
            length,
        } = self.at;
        self.head.pack(out);
        out.put(&shelf.to_le_bytes());
        out.put(&run.to_le_bytes());
        out.put(&from.to_le_bytes());
        out.put(&length.to_le_bytes());
    }

    fn unpack(bytes: &mut &[u8]) -> Option<Self> {
        let head = H::unpack(bytes)?;
        let at = At {
            shelf: u16::from_le_bytes(take(bytes)?),
            run: u32::from_le_bytes(take(bytes)?),
            from: u32::from_le_bytes(take(bytes)?),
            length: u32::from_le_bytes(take(bytes)?),
        };
        Some(Self { head, at })
    }
}

impl<H: Packable> Serialize for Placed<H> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        packed::serialize(self, serializer)
    }
}

impl<'de, H: Packable> Deserialize<'de> for Placed<H> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        packed::deserialize(deserializer)
    }
}

impl<H: Head> Record for Placed<H> {
    type Key = H::Key;
    type Ref<'a> = Self;

    fn key(&self) -> H::Key {
        self.head.key()
    }

    fn key_of(placed: &Self) -> H::Key {
        placed.head.key()
    }
}

/// Collects records; see [`Shelf::close`].
pub(crate) struct Shelf<H: Head> {
    number: u16,
    scratch: Scratch,
    bound: usize,
    arena: Vec<u8>,
    held: Vec<(H, usize, usize)>,
    pile: Option<Pile>,
    runs: Vec<SharedFile>,
    heads: Sorter<Placed<H>>,
}

impl<H: Head> Shelf<H> {
    /// A shelf of that number, which holds about `bound` bytes itself, and puts the rest into
    /// `scratch`.
    pub(crate) fn new(number: u16, scratch: &Scratch, bound: usize) -> Self {
        Self {
            number,
            scratch: scratch.clone(),
            bound,
            arena: Vec::new(),
            held: Vec::new(),
            pile: None,
            runs: Vec::new(),
            heads: Sorter::new(scratch, bound / 4),
        }
    }

    /// Adds a record.
    ///
    /// # Errors
    /// The temporary file cannot be written.
    pub(crate) fn push(&mut self, head: H, rest: &impl Serialize) -> io::Result<()> {
        let start = self.arena.len();
        postcard::serialize_with_flavor(rest, AppendTo(&mut self.arena))
            .map_err(io::Error::other)?;
        self.held.push((head, start, self.arena.len()));
        let held = self.arena.len() + self.held.len() * size_of::<(H, usize, usize)>();
        if held > self.bound {
            self.spill()
        } else {
            Ok(())
        }
    }

    /// Bodies are written sorted, so that reading in the order of the heads is reading in sequence.
    fn spill(&mut self) -> io::Result<()> {
        let pile = match &mut self.pile {
            Some(pile) => pile,
            none => none.insert(self.scratch.pile()?),
        };
        let (arena, held) = (&self.arena, &mut self.held);
        let run = pile.add(arena.len(), |out| write_sorted(arena, held, out))?;
        self.arena.clear();
        self.note_run(run)
    }

    /// Registers a run, which holds the bodies of `held` in their order.
    fn note_run(&mut self, run: SharedFile) -> io::Result<()> {
        let number = u32::try_from(self.runs.len()).map_err(io::Error::other)?;
        self.runs.push(run);
        let mut from = 0;
        for (head, start, end) in self.held.drain(..) {
            let length = u32::try_from(end - start).map_err(io::Error::other)?;
            self.heads.push(&Placed {
                head,
                at: At {
                    shelf: self.number,
                    run: number,
                    from,
                    length,
                },
            })?;
            from += length;
        }
        Ok(())
    }

    /// Merges shelves into one sorted sequence; shelf `n` must be the `n`th of them. Bodies stay in
    /// memory only where a shelf never exceeded its bound.
    ///
    /// # Errors
    /// The temporary file cannot be written.
    pub(crate) fn close(shelves: Vec<Self>, scratch: &Scratch) -> io::Result<Shelved<H>> {
        let (mut heads, mut runs) = (Vec::new(), Vec::new());
        for mut shelf in shelves {
            if shelf.runs.is_empty() {
                let mut run = Vec::with_capacity(shelf.arena.len());
                write_sorted(&shelf.arena, &mut shelf.held, &mut run)?;
                shelf.arena = Vec::new();
                shelf.note_run(SharedFile::of(Arc::new(run)))?;
            } else {
                shelf.spill()?;
            }
            runs.push(shelf.runs);
            heads.push(shelf.heads);
        }
        Ok(Shelved {
            heads: Sorter::sort(heads)?.merged(scratch)?,
            runs,
        })
    }
}

fn write_sorted<H: Head>(
    arena: &[u8],
    held: &mut [(H, usize, usize)],
    out: &mut dyn Write,
) -> io::Result<()> {
    held.sort_by_key(|one| one.0.key());
    held.iter()
        .try_for_each(|(_, from, to)| out.write_all(arena.get(*from..*to).unwrap_or_default()))
}

/// Records with their heads in order. They can be gone through any number of times.
pub(crate) struct Shelved<H: Head> {
    heads: Sorted<Placed<H>>,
    runs: Vec<Vec<SharedFile>>,
}

impl<H: Head> Shelved<H> {
    /// Begins a walk through the heads in their order.
    ///
    /// # Errors
    /// The temporary file cannot be read.
    pub(crate) fn walk(&self) -> io::Result<Walk<'_, Placed<H>>> {
        self.heads.walk()
    }

    /// Reads what is behind heads.
    pub(crate) fn reader(&self) -> ShelfReader<'_> {
        let runs: usize = self.runs.iter().map(Vec::len).sum();
        ShelfReader {
            runs: &self.runs,
            block: (BLOCKS / runs.max(1)).clamp(1 << 12, 1 << 16),
            open: FxHashMap::default(),
        }
    }
}

/// Memory that the runs are read through, together.
const BLOCKS: usize = 4 << 20;

/// Reads what is behind heads. Each run in a file is read on from where it was read last.
pub(crate) struct ShelfReader<'s> {
    runs: &'s [Vec<SharedFile>],
    block: usize,
    open: FxHashMap<(u16, u32), Block>,
}

/// Some bytes of a run, and where they begin.
#[derive(Default)]
struct Block {
    from: usize,
    bytes: Vec<u8>,
}

impl ShelfReader<'_> {
    /// Reads a record into the slot, whose memory serves again.
    ///
    /// # Errors
    /// The temporary file cannot be read.
    pub(crate) fn read<T: DeserializeOwned>(
        &mut self,
        at: At,
        slot: &mut Option<T>,
    ) -> io::Result<()> {
        let run = self
            .runs
            .get(usize::from(at.shelf))
            .and_then(|runs| runs.get(at.run as usize));
        let run = run.ok_or(io::ErrorKind::NotFound)?;
        let (from, length) = (at.from as usize, at.length as usize);
        let (held, start) = match run.in_memory() {
            Some(all) => (all, from),
            None => {
                let block = self.open.entry((at.shelf, at.run)).or_default();
                if from < block.from || from + length > block.from + block.bytes.len() {
                    block.bytes.clear();
                    block.from = from;
                    let mut file = run.clone();
                    file.seek(SeekFrom::Start(u64::from(at.from)))?;
                    file.take(self.block.max(length) as u64)
                        .read_to_end(&mut block.bytes)?;
                }
                (block.bytes.as_slice(), from - block.from)
            }
        };
        let record = held.get(start..start + length);
        decode(record.ok_or(io::ErrorKind::UnexpectedEof)?, slot).map(drop)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    impl Packable for (u32, u32) {
        fn pack(&self, out: &mut PackedBytes) {
            out.put(&self.0.to_le_bytes());
            out.put(&self.1.to_le_bytes());
        }

        fn unpack(bytes: &mut &[u8]) -> Option<Self> {
            let (one, other) = (take(bytes)?, take(bytes)?);
            Some((u32::from_le_bytes(one), u32::from_le_bytes(other)))
        }
    }

    impl Head for (u32, u32) {
        type Key = Self;

        fn key(&self) -> Self {
            *self
        }
    }

    proptest! {
        #[test]
        fn what_is_behind_a_head_is_found(records in proptest::collection::vec((0_u32..50, ".{0,40}"), 0..200), bound in 1_usize..5000, shelves in 1_u16..4, in_memory in any::<bool>()) {
            let folder = tempfile::tempdir().unwrap();
            let scratch = if in_memory { Scratch::in_memory(1 << 20) } else { Scratch::in_folder(folder.path()) };
            let mut open: Vec<_> = (0..shelves).map(|number| Shelf::<(u32, u32)>::new(number, &scratch, bound)).collect();
            for (n, (key, text)) in (0_u32..).zip(&records) {
                open[n as usize % usize::from(shelves)].push((*key, n), text).unwrap();
            }
            let shelved = Shelf::close(open, &scratch).unwrap();
            let mut expected: Vec<_> = (0_u32..).zip(&records).map(|(n, (key, text))| ((*key, n), text.clone())).collect();
            expected.sort();
            // In their order, and from the end: any order may be asked for.
            let (mut walk, mut slot, mut heads) = (shelved.walk().unwrap(), None, Vec::new());
            while walk.next(&mut slot).unwrap() {
                heads.extend(slot.clone());
            }
            let mut reader = shelved.reader();
            let mut read = |placed: &Placed<(u32, u32)>| {
                let mut text: Option<String> = None;
                reader.read(placed.at, &mut text).unwrap();
                (placed.head, text.unwrap())
            };
            prop_assert_eq!(heads.iter().map(&mut read).collect::<Vec<_>>(), expected.clone());
            expected.reverse();
            prop_assert_eq!(heads.iter().rev().map(&mut read).collect::<Vec<_>>(), expected);
        }
    }
}
