//! Reads ranges of a file that mostly follow each other.

use std::io::{self, Read as _, Seek as _, SeekFrom};

use crate::storage::SharedFile;

/// The largest gap between two ranges that follow each other: room for the header of an entry.
const MAX_GAP: u64 = 1 << 10;

/// How many bytes are read ahead at first, and at most.
const AHEAD: [usize; 2] = [1 << 10, 1 << 16];

/// The bytes around the last range. Small entries of a zip lie side by side, so one read serves
/// many of them. A range elsewhere is read without more, so skipping media reads none of it.
#[derive(Debug, Default)]
pub(super) struct ReadAhead {
    file: Option<SharedFile>,
    start: u64,
    held: Vec<u8>,
    /// How many bytes the last read took beyond the range.
    ahead: usize,
}

impl ReadAhead {
    /// The bytes of a file from an offset on: `length` of them, or fewer if the file ends.
    pub(super) fn bytes_at(
        &mut self,
        file: &SharedFile,
        at: u64,
        length: usize,
    ) -> io::Result<&[u8]> {
        let is_same_file = self.file.as_ref().is_some_and(|held| held.is_same(file));
        let end = self.start + self.held.len() as u64;
        if !is_same_file || at < self.start || at.saturating_add(length as u64) > end {
            let follows = is_same_file && (self.start..=end.saturating_add(MAX_GAP)).contains(&at);
            let [first, most] = AHEAD;
            self.ahead = if follows {
                (self.ahead * 2).clamp(first, most)
            } else {
                0
            };
            self.file = Some(file.clone());
            self.start = at;
            self.fill(file, at, length.saturating_add(self.ahead))?;
        }
        let from = usize::try_from(at - self.start).unwrap_or(usize::MAX);
        let held = self.held.get(from..).unwrap_or_default();
        Ok(held.get(..length).unwrap_or(held))
    }

    /// Reads with as few calls as can be: `read_to_end` makes one for every 8 KiB.
    fn fill(&mut self, file: &SharedFile, at: u64, most: usize) -> io::Result<()> {
        let left = usize::try_from(file.length().saturating_sub(at)).unwrap_or(usize::MAX);
        self.held.clear();
        self.held.resize(most.min(left), 0);
        let mut file = file.clone();
        file.seek(SeekFrom::Start(at))?;
        let mut filled = 0;
        while let Some(rest) = self.held.get_mut(filled..).filter(|rest| !rest.is_empty()) {
            match file.read(rest) {
                Ok(0) => break,
                Ok(n) => filled += n,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => {
                    // What was not read is not held: the next range may lie in it.
                    self.held.clear();
                    return Err(error);
                }
            }
        }
        self.held.truncate(filled);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use super::*;
    use crate::storage::source::Source;

    /// A file of a million bytes that remembers where it was read, and how much.
    #[derive(Debug, Default)]
    struct Watched(Mutex<Vec<(u64, usize)>>);

    const LENGTH: u64 = 1_000_000;

    impl Source for Watched {
        fn length(&self) -> u64 {
            LENGTH
        }

        fn read_at(&self, buffer: &mut [u8], position: u64) -> io::Result<usize> {
            let left = usize::try_from(LENGTH.saturating_sub(position)).unwrap();
            let n = buffer.len().min(left);
            for (byte, at) in buffer[..n].iter_mut().zip(position..) {
                *byte = value(at);
            }
            if n > 0 {
                self.0.lock().unwrap().push((position, n));
            }
            Ok(n)
        }
    }

    fn value(at: u64) -> u8 {
        u8::try_from(at * 7 % 251).unwrap()
    }

    #[test]
    fn every_range_is_that_of_the_file() {
        let file = SharedFile::of(Arc::new(Watched::default()));
        let mut ahead = ReadAhead::default();
        let mut at = 3;
        for length in (0..400).map(|n| n * 13 % 977) {
            for at in [at, at + 500, at / 2, LENGTH - 100, LENGTH, LENGTH + 9] {
                let left = usize::try_from(LENGTH.saturating_sub(at)).unwrap();
                let held = ahead.bytes_at(&file, at, length).unwrap();
                assert_eq!(held.len(), length.min(left), "{length} at {at}");
                assert!(held.iter().zip(at..).all(|(byte, at)| *byte == value(at)));
            }
            at += 1_000;
        }
    }

    /// A file that does not give what it has, once.
    #[derive(Debug, Default)]
    struct FailsOnce(Mutex<bool>);

    impl Source for FailsOnce {
        fn length(&self) -> u64 {
            LENGTH
        }

        fn read_at(&self, buffer: &mut [u8], position: u64) -> io::Result<usize> {
            if !std::mem::replace(&mut *self.0.lock().unwrap(), true) {
                return Err(io::ErrorKind::Other.into());
            }
            Watched::default().read_at(buffer, position)
        }
    }

    #[test]
    fn what_could_not_be_read_is_read_again() {
        let file = SharedFile::of(Arc::new(FailsOnce::default()));
        let mut ahead = ReadAhead::default();
        assert!(ahead.bytes_at(&file, 5, 10).is_err());
        let held = ahead.bytes_at(&file, 6, 9).unwrap();
        assert!(held.len() == 9 && held.iter().zip(6..).all(|(byte, at)| *byte == value(at)));
    }

    #[test]
    fn what_lies_side_by_side_takes_few_reads_and_what_does_not_no_byte_more() {
        let watched = Arc::new(Watched::default());
        let file = SharedFile::of(Arc::<Watched>::clone(&watched));
        let mut ahead = ReadAhead::default();
        for n in 0..2_000 {
            ahead.bytes_at(&file, n * 300, 250).unwrap();
        }
        let reads = watched.0.lock().unwrap().len();
        assert!(reads < 30, "{reads} reads");

        watched.0.lock().unwrap().clear();
        for n in 0..9 {
            ahead.bytes_at(&file, 10 + n * 100_000, 250).unwrap();
        }
        let read = watched.0.lock().unwrap();
        assert!(read.iter().all(|(_, bytes)| *bytes == 250), "{read:?}");
    }
}
