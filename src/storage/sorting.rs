//! External sorting: records that exceed a bound on memory go to scratch space in sorted runs,
//! which are merged when the sequence is read.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::collections::binary_heap::PeekMut;
use std::io::{self, Read};
use std::marker::PhantomData;

use postcard::ser_flavors::Flavor;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::SharedFile;
use super::scratch::{Pile, Scratch};

/// A record that can be spilled, and the key it is sorted by.
pub(crate) trait Record: DeserializeOwned {
    /// The type of the sort key.
    type Key: Ord;

    /// A view of a record for [`Sorter::push`]. It serialises to the same bytes, so that records
    /// need not be cloned to be added.
    type Ref<'a>: Serialize;

    /// Its key. Two records with equal keys come out in any order, so a key should be total.
    fn key(&self) -> Self::Key;

    /// The key of a record from its view; equal to [`Record::key`].
    fn key_of(record: &Self::Ref<'_>) -> Self::Key;
}

/// Collects records to be sorted by [`Sorter::sort`].
pub(crate) struct Sorter<T: Record> {
    scratch: Scratch,
    bound: usize,
    arena: Vec<u8>,
    index: Vec<(T::Key, usize, usize)>,
    pile: Option<Pile>,
    /// Spilled records, sorted within each run.
    runs: Vec<SharedFile>,
}

impl<T: Record> Sorter<T> {
    /// A sorter that holds about `bound` bytes in memory, and spills the rest into `scratch`.
    pub(crate) fn new(scratch: &Scratch, bound: usize) -> Self {
        Self {
            scratch: scratch.clone(),
            bound,
            arena: Vec::new(),
            index: Vec::new(),
            pile: None,
            runs: Vec::new(),
        }
    }

    /// Adds a record.
    ///
    /// # Errors
    /// The temporary file cannot be written: the disk is full, the folder is gone.
    pub(crate) fn push(&mut self, record: &T::Ref<'_>) -> io::Result<()> {
        let start = self.arena.len();
        postcard::serialize_with_flavor(record, AppendTo(&mut self.arena))
            .map_err(io::Error::other)?;
        self.index
            .push((T::key_of(record), start, self.arena.len()));
        let held = self.arena.len() + self.index.len() * size_of::<(T::Key, usize, usize)>();
        if held > self.bound {
            self.spill()
        } else {
            Ok(())
        }
    }

    fn spill(&mut self) -> io::Result<()> {
        let pile = match &mut self.pile {
            Some(pile) => pile,
            none => none.insert(self.scratch.pile()?),
        };
        self.index.sort_by(|a, b| a.0.cmp(&b.0));
        let (arena, index) = (&self.arena, &self.index);
        let size = arena.len() + index.len() * size_of::<u32>();
        self.runs.push(pile.add(size, |out| {
            for (_, from, to) in index {
                let bytes = arena.get(*from..*to).unwrap_or_default();
                out.write_all(&length_prefix(bytes)?)?;
                out.write_all(bytes)?;
            }
            Ok(())
        })?);
        self.arena.clear();
        self.index.clear();
        if self.runs.len() == MANY_RUNS {
            self.bound *= 2;
        }
        Ok(())
    }

    /// Merges what several sorters collected (one for each thread) into one sorted sequence. Only
    /// records of sorters that never exceeded the bound stay in memory.
    ///
    /// # Errors
    /// The temporary file cannot be written.
    pub(crate) fn sort(sorters: Vec<Self>) -> io::Result<Sorted<T>> {
        let mut sorted = Sorted {
            runs: Vec::new(),
            held: Vec::new(),
            records: PhantomData,
        };
        for mut sorter in sorters {
            if !sorter.runs.is_empty() {
                sorter.spill()?;
                sorted.runs.append(&mut sorter.runs);
                continue;
            }
            sorter.index.sort_by(|a, b| a.0.cmp(&b.0));
            let places = sorter
                .index
                .into_iter()
                .map(|(_, from, to)| (from, to))
                .collect();
            sorted.held.push((sorter.arena, places));
        }
        Ok(sorted)
    }
}

/// Appends serialised records to a buffer.
pub(super) struct AppendTo<'a>(pub(super) &'a mut Vec<u8>);

impl Flavor for AppendTo<'_> {
    type Output = ();

    // Most fields are one byte, for which postcard's own flavor is slow: it makes an iterator for
    // each.
    fn try_push(&mut self, byte: u8) -> postcard::Result<()> {
        self.0.push(byte);
        Ok(())
    }

    fn try_extend(&mut self, bytes: &[u8]) -> postcard::Result<()> {
        self.0.extend_from_slice(bytes);
        Ok(())
    }

    fn finalize(self) -> postcard::Result<()> {
        Ok(())
    }
}

/// After this many runs, further ones are twice as long, since each takes a buffer when runs are
/// merged. Until then they are short, because short runs fit the processor's cache and are sorted
/// faster.
const MANY_RUNS: usize = 64;

fn length_prefix(bytes: &[u8]) -> io::Result<[u8; 4]> {
    u32::try_from(bytes.len())
        .map(u32::to_le_bytes)
        .map_err(io::Error::other)
}

/// Records in memory: their bytes, and the range of each, in order.
type HeldRecords = (Vec<u8>, Vec<(usize, usize)>);

/// A sorted sequence, in memory or not. It can be walked any number of times.
pub(crate) struct Sorted<T: Record> {
    runs: Vec<SharedFile>,
    held: Vec<HeldRecords>,
    records: PhantomData<T>,
}

impl<T: for<'a> Record<Ref<'a> = T> + Serialize> Sorted<T> {
    /// The same in one run, where it lies in several: for what is walked again and again, and of
    /// which little is asked each time.
    ///
    /// # Errors
    /// The temporary file cannot be used.
    pub(crate) fn merged(self, scratch: &Scratch) -> io::Result<Self> {
        if self.runs.is_empty() {
            return Ok(self);
        }
        let size: u64 = self.runs.iter().map(SharedFile::length).sum();
        let run = scratch
            .pile()?
            .add(usize::try_from(size).unwrap_or_default(), |out| {
                let (mut walk, mut slot, mut bytes) = (self.walk()?, None, Vec::new());
                while walk.next(&mut slot)? {
                    let Some(record) = &slot else { continue };
                    bytes.clear();
                    postcard::serialize_with_flavor(record, AppendTo(&mut bytes))
                        .map_err(io::Error::other)?;
                    out.write_all(&length_prefix(&bytes)?)?;
                    out.write_all(&bytes)?;
                }
                Ok(())
            })?;
        Ok(Self {
            runs: vec![run],
            held: Vec::new(),
            records: PhantomData,
        })
    }
}

impl<T: Record> Sorted<T> {
    /// Starts reading the records in order.
    ///
    /// # Errors
    /// The temporary file cannot be read.
    pub(crate) fn walk(&self) -> io::Result<Walk<'_, T>> {
        let block = (BLOCKS / self.runs.len().max(1)).clamp(1 << 12, 1 << 16);
        let mut walk = Walk {
            sources: Vec::new(),
            heads: Vec::new(),
            order: BinaryHeap::new(),
        };
        for run in &self.runs {
            walk.sources.push(RunSource::Spilled(Blocks {
                file: run.clone(),
                size: block,
                bytes: Vec::new(),
                at: 0,
            }));
        }
        for (arena, places) in &self.held {
            walk.sources.push(RunSource::Held {
                arena,
                places: places.iter(),
            });
        }
        for (number, source) in walk.sources.iter_mut().enumerate() {
            let mut head = None;
            if source.next::<T>(&mut head)? {
                walk.order
                    .extend(head.as_ref().map(|record| Reverse((record.key(), number))));
            }
            walk.heads.push(head);
        }
        Ok(walk)
    }
}

/// A walk through a sorted sequence.
pub(crate) struct Walk<'s, T: Record> {
    sources: Vec<RunSource<'s>>,
    /// The next record of each source.
    heads: Vec<Option<T>>,
    /// The keys of the heads with the number of their source. Moving whole records in the heap
    /// would cost more than reading them.
    order: BinaryHeap<Reverse<(T::Key, usize)>>,
}

impl<T: Record> Walk<'_, T> {
    /// Puts the next record into the slot; returns whether there was one. The record that was in
    /// the slot is reused as memory for a later one.
    ///
    /// # Errors
    /// The temporary file cannot be read.
    pub(crate) fn next(&mut self, slot: &mut Option<T>) -> io::Result<bool> {
        let Some(mut top) = self.order.peek_mut() else {
            return Ok(false);
        };
        let Reverse((_, number)) = *top;
        let (Some(source), Some(head)) = (self.sources.get_mut(number), self.heads.get_mut(number))
        else {
            return Ok(false);
        };
        std::mem::swap(slot, head);
        let next = if source.next::<T>(head)? {
            head.as_ref()
        } else {
            None
        };
        match next {
            Some(record) => *top = Reverse((record.key(), number)),
            None => drop(PeekMut::pop(top)),
        }
        Ok(true)
    }
}

/// Bytes of buffers for all runs together.
const BLOCKS: usize = 4 << 20;

enum RunSource<'s> {
    Spilled(Blocks),
    Held {
        arena: &'s [u8],
        places: std::slice::Iter<'s, (usize, usize)>,
    },
}

impl RunSource<'_> {
    /// Reads the next record into the slot; returns whether there was one.
    fn next<T: Record>(&mut self, slot: &mut Option<T>) -> io::Result<bool> {
        match self {
            Self::Held { arena, places } => match places.next() {
                Some((from, to)) => decode(arena.get(*from..*to).unwrap_or_default(), slot),
                None => Ok(false),
            },
            Self::Spilled(blocks) => match blocks.record()? {
                Some(record) => decode(record, slot),
                None => Ok(false),
            },
        }
    }
}

/// A run that is read block by block. Records are decoded where they lie in the block.
struct Blocks {
    file: SharedFile,
    size: usize,
    bytes: Vec<u8>,
    /// Where the next record begins.
    at: usize,
}

impl Blocks {
    fn record(&mut self) -> io::Result<Option<&[u8]>> {
        loop {
            let held = self.bytes.get(self.at..).unwrap_or_default();
            let length = held
                .first_chunk()
                .map(|length| u32::from_le_bytes(*length) as usize);
            let from = self.at + size_of::<u32>();
            if let Some(length) = length.filter(|length| from + length <= self.bytes.len()) {
                self.at = from + length;
                return Ok(self.bytes.get(from..self.at));
            }
            if !self.read(length.map_or(0, |length| size_of::<u32>() + length))? {
                return if self.bytes.is_empty() {
                    Ok(None)
                } else {
                    Err(io::ErrorKind::UnexpectedEof.into())
                };
            }
        }
    }

    /// Reads another block, or more if `needed`, and drops what was already returned; returns
    /// whether there was more.
    fn read(&mut self, needed: usize) -> io::Result<bool> {
        self.bytes.drain(..self.at);
        self.at = 0;
        let kept = self.bytes.len();
        let whole = self.size.max(needed);
        self.bytes.reserve_exact(whole.saturating_sub(kept));
        self.bytes.resize(whole, 0);
        let read = self
            .file
            .read(self.bytes.get_mut(kept..).unwrap_or_default());
        self.bytes.truncate(kept + *read.as_ref().unwrap_or(&0));
        Ok(read? > 0)
    }
}

/// Decodes a record into its slot, whose memory serves again.
pub(super) fn decode<T: DeserializeOwned>(bytes: &[u8], slot: &mut Option<T>) -> io::Result<bool> {
    match slot {
        Some(record) => {
            T::deserialize_in_place(&mut postcard::Deserializer::from_bytes(bytes), record)
        }
        None => postcard::from_bytes(bytes).map(|record| *slot = Some(record)),
    }
    .map(|()| true)
    .map_err(io::Error::other)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    impl Record for (u32, String) {
        type Key = (u32, String);
        type Ref<'a> = (u32, String);

        fn key(&self) -> Self::Key {
            self.clone()
        }

        fn key_of(record: &(u32, String)) -> Self::Key {
            record.clone()
        }
    }

    proptest! {
        #[test]
        fn sorted_is_sorted_whatever_spills(records in proptest::collection::vec((any::<u32>(), ".{0,40}"), 0..200), bound in 1_usize..5000, threads in 1_usize..4, in_memory in any::<bool>()) {
            let folder = tempfile::tempdir().unwrap();
            let scratch = if in_memory { Scratch::in_memory(1 << 20) } else { Scratch::in_folder(folder.path()) };
            let mut sorters: Vec<_> = (0..threads).map(|_| Sorter::<(u32, String)>::new(&scratch, bound)).collect();
            for (n, record) in records.iter().enumerate() {
                sorters[n % threads].push(record).unwrap();
            }
            let sorted = Sorter::sort(sorters).unwrap();
            prop_assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "the temporary file has no name");
            let mut expected = records.clone();
            expected.sort();
            for _ in 0..2 {
                let (mut got, mut slot) = (Vec::new(), None);
                let mut walk = sorted.walk().unwrap();
                while walk.next(&mut slot).unwrap() {
                    got.extend(slot.clone());
                }
                prop_assert_eq!(&got, &expected);
            }
        }
    }

    #[test]
    fn memory_has_a_bound_that_all_share() {
        let scratch = Scratch::in_memory(40);
        let push = |sorter: &mut Sorter<(u32, String)>| {
            sorter.push(&(1, "a text of twenty lett".to_owned()))
        };
        let [mut one, mut other] =
            [0, 0].map(|bound| Sorter::<(u32, String)>::new(&scratch, bound));
        push(&mut one).unwrap();
        assert_eq!(
            push(&mut other).unwrap_err().kind(),
            io::ErrorKind::OutOfMemory
        );
    }
}
